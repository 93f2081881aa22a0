package city.moyang.base.typeface;

/** The faces that official papers use, and the one that takes over for rare characters. */
public enum Face {
    /** 仿宋: body text. */
    FANG("FandolFang-Regular", "仿宋"),
    /** 楷体: second-level headings, notes. */
    KAI("FandolKai-Regular", "楷体"),
    /** 黑体: first-level headings, table heads. */
    HEI("FandolHei-Regular", "黑体"),
    /** 宋体: page numbers. */
    SONG("FandolSong-Regular", "宋体"),
    /** 小标宋: titles. */
    TITLE("FandolSong-Bold", "小标宋"),
    /** For characters that the others lack. */
    RARE("NotoSerifSC-Regular", "思源宋体");

    private final String file;
    private final String family;

    Face(String file, String family) {
        this.file = file;
        this.family = family;
    }

    public String fontName() {
        return file;
    }

    public String family() {
        return family;
    }

    String resource() {
        return "/fonts/" + file + ".ttf";
    }
}

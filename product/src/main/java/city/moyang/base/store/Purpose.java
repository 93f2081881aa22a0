package city.moyang.base.store;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a file is for, and so which types and what size are taken. A module may define its own.
 *
 * @param code lower-case words, e.g. {@code material}
 */
public record Purpose(String code, Set<FileType> types, long maxBytes) {
    private static final long MIB = 1024 * 1024;

    /** 申请材料: what people hand in. */
    public static final Purpose MATERIAL =
            new Purpose(
                    "material",
                    Set.of(
                            FileType.PDF,
                            FileType.OFD,
                            FileType.JPEG,
                            FileType.PNG,
                            FileType.WORD,
                            FileType.DOCX,
                            FileType.EXCEL,
                            FileType.XLSX),
                    20 * MIB);

    /** 照片. */
    public static final Purpose PHOTO =
            new Purpose("photo", Set.of(FileType.JPEG, FileType.PNG), 10 * MIB);

    /** 表格: what the import kit reads. */
    public static final Purpose SHEET =
            new Purpose("sheet", Set.of(FileType.XLSX, FileType.TEXT), 20 * MIB);

    /** 版式文书: what the city itself makes and seals. */
    public static final Purpose PAPER =
            new Purpose("paper", Set.of(FileType.PDF, FileType.OFD), 20 * MIB);

    public Purpose {
        types = Set.copyOf(types);
    }

    /** The types as a person reads them, e.g. {@code JPG、PDF、PNG}. */
    public String typesInWords() {
        return types.stream().map(FileType::label).sorted().collect(Collectors.joining("、"));
    }

    public String sizeInWords() {
        return maxBytes / MIB + " MB";
    }
}

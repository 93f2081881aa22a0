package city.moyang.base.store;

import java.text.Normalizer;

/** A file's name as its sender gave it, checked: short, one line, no path. */
final class FileName {
    private static final int LONGEST = 120;

    static String checked(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (name.isEmpty() || name.startsWith(".")) {
            throw bad("文件没有名字。请给文件起一个名字再上传，其他内容都已保留。");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw bad("文件名太长，最多 " + LONGEST + " 个字。请改短后重新上传，其他内容都已保留。");
        }
        if (name.codePoints().anyMatch(FileName::forbidden)) {
            throw bad("文件名里有不能使用的字符（如斜杠、冒号、换行或不可见字符）。请改名后重新上传，其他内容都已保留。");
        }
        return name;
    }

    /** Separators, control characters, and the invisible ones that turn "gpj.exe" around. */
    private static boolean forbidden(int c) {
        return "/\\:*?\"<>|".indexOf(c) >= 0
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                || Character.getType(c) == Character.SURROGATE;
    }

    private static Refused bad(String sentence) {
        return new Refused(Refused.Reason.BAD_NAME, "file", sentence);
    }

    private FileName() {}
}

package city.moyang.base.list;

import java.util.Locale;

/** The file formats of an export. */
public enum ExportFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** The format named in an address; anything unknown is CSV. */
    public static ExportFormat of(String name) {
        return name.equalsIgnoreCase(XLSX.name()) ? XLSX : CSV;
    }

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}

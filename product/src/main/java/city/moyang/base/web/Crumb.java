package city.moyang.base.web;

/** One step of the way to a page (面包屑); the last one has no address. */
public record Crumb(String label, String href) {
    public static Crumb here(String label) {
        return new Crumb(label, "");
    }
}

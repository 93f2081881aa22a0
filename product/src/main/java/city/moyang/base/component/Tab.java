package city.moyang.base.component;

/** One view of a thing, with an address of its own (页签). */
public record Tab(String label, String href, boolean current) {}

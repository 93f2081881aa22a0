package city.moyang.base.component;

/** A place in the city (地址): the 镇街 from a list under its county, and the rest in words. */
public record Address(String name, String label, String hint, Field town, Field detail) {
    public boolean wrong() {
        return town.wrong() || detail.wrong();
    }
}

package city.moyang.base.web;

import java.util.Set;

/**
 * A door (入口): one entry of the navigation. The module that owns the page declares it as a bean, so
 * that an entry appears with its page and never before it.
 *
 * @param section the same word that the page hands to its layout, so that the entry is marked there
 * @param order smaller stands further to the left
 * @param callers who sees it; a stranger sees only what {@link Caller#ANYONE} may
 */
public record Door(
        Place place, String section, String label, String href, int order, Set<Caller> callers) {

    /** Where an entry stands. */
    public enum Place {
        /** The main navigation of public pages. */
        PUBLIC,
        /** The bar of staff pages. */
        STAFF,
        /** The narrow bar above everything (智能问答). */
        TOP,
        /** The search form in the header (GET, parameter {@code q}). */
        SEARCH,
        /** The way in, shown to strangers. */
        SIGN_IN,
        /** Beside the viewer's name, shown to those signed in. */
        VIEWER,
        /** The list at the foot of public pages. */
        FOOT
    }

    public Door {
        callers = Set.copyOf(callers);
    }

    /** An entry of the public navigation that everybody sees. */
    public static Door ofPublic(String section, String label, String href, int order) {
        return new Door(Place.PUBLIC, section, label, href, order, Set.of(Caller.ANYONE));
    }

    /** An entry of the staff bar for the callers named. */
    public static Door ofStaff(
            String section, String label, String href, int order, Caller... callers) {
        return new Door(Place.STAFF, section, label, href, order, Set.of(callers));
    }

    /** An entry at the foot of public pages. */
    public static Door ofFoot(String label, String href, int order) {
        return new Door(Place.FOOT, "", label, href, order, Set.of(Caller.ANYONE));
    }

    /** An entry that stands in {@code place} for everybody. */
    public static Door of(Place place, String label, String href) {
        return new Door(place, "", label, href, 0, Set.of(Caller.ANYONE));
    }

    boolean openTo(Viewer viewer) {
        return callers.contains(Caller.ANYONE) || callers.stream().anyMatch(viewer::is);
    }
}

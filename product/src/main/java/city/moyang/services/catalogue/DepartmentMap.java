package city.moyang.services.catalogue;

import java.util.List;
import java.util.regex.Pattern;

/** Which Yangjiang unit stands for which type of department elsewhere (部门对应). */
record DepartmentMap(Unit desk, List<Unit> units) {
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(].*?[）)]");

    /**
     * @param unit local code
     * @param verified whether the unit's name was read in a public source
     * @param departments endings of the department names that it is the counterpart of
     */
    record Unit(String unit, String name, boolean verified, List<String> departments) {
        Unit {
            departments = departments == null ? List.of() : departments;
        }
    }

    /** The counterpart, or the bureau's desk that takes it in for others (代收). */
    Unit of(String department) {
        var name = IN_BRACKETS.matcher(department).replaceAll("").strip();
        return units.stream()
                .filter(unit -> unit.departments().stream().anyMatch(name::endsWith))
                .findFirst()
                .orElse(desk);
    }

    boolean maps(String department) {
        return !of(department).equals(desk);
    }
}

package city.moyang.support.organisation;

import org.jspecify.annotations.Nullable;

/**
 * 单位: a department, a hall, a county's bureau.
 *
 * @param code our own code (YJ025); not a national one
 * @param verified whether the name was read in an official source
 * @param counterpart the province's department that does the same, for mapping its items to ours
 */
public record Unit(
        String code,
        String name,
        String shortName,
        String kind,
        String division,
        @Nullable String parent,
        boolean verified,
        String counterpart,
        String uscc) {

    /** 未核实 where nobody has confirmed the name yet, otherwise empty. */
    public String remark() {
        return verified ? "" : "未核实";
    }
}

package city.moyang.support.limit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a limit is counted in. The law's 日 is never left open: each limit says which it is. */
public enum LimitUnit {
    WORKING_DAY("WD", "个工作日"),
    CALENDAR_DAY("CD", "日"),
    WORKING_HOUR("WH", "个工作小时"),
    HOUR("H", "小时");

    private final String code;
    private final String label;

    LimitUnit(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @JsonCreator
    public static LimitUnit of(String code) {
        return Arrays.stream(values())
                .filter(unit -> unit.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("没有这样的时限单位：" + code + "（WD、CD、WH、H）"));
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** How it reads after a number: 20个工作日. */
    public String label() {
        return label;
    }

    /** Whether the limit ends with a day, at 24:00, rather than at an hour. */
    public boolean days() {
        return this == WORKING_DAY || this == CALENDAR_DAY;
    }
}

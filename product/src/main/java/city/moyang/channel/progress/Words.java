package city.moyang.channel.progress;

import city.moyang.base.time.CityClock;
import city.moyang.support.matter.Matter;
import city.moyang.support.matter.MatterState;
import city.moyang.support.procedure.Node;
import city.moyang.support.procedure.Procedure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stages, results and times are called. */
public final class Words {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA);

    static String status(Matter matter) {
        MatterState state = matter.state();
        if (!state.open()) {
            return result(state.result());
        }
        return state.tasks().stream().anyMatch(task -> task.answers() > 0) ? "等您答复" : "正在办理";
    }

    /** How a matter ended, where no procedure is at hand to say it. */
    public static String result(@Nullable String result) {
        return switch (result == null ? "" : result) {
            case "" -> "正在办理";
            case "granted" -> "已办结，准予";
            case "refused" -> "已办结，不予许可";
            case "not-accepted" -> "不予受理";
            case "withdrawn" -> "已撤回";
            case "lapsed" -> "已退件";
            default -> "已办结";
        };
    }

    static String result(Procedure procedure, String result) {
        return procedure.nodes().values().stream()
                .filter(node -> node instanceof Node.End end && end.result().equals(result))
                .map(node -> ((Node.End) node).name())
                .findFirst()
                .orElseGet(() -> result(result));
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String shortDay(Instant at) {
        return SHORT.format(at.atZone(CityClock.ZONE));
    }

    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(CityClock.ZONE));
    }

    private Words() {}
}

package city.moyang.channel.workbench;

import city.moyang.support.matter.Act;
import city.moyang.support.matter.Refused;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the button that was pressed: {@code complete:grant}, {@code return:review}, {@code
 * suspend:hearing}, {@code extend:legal}, {@code transfer:<person>:<post>:<unit>} …
 */
final class Acts {

    static Act read(UUID matter, Map<String, String> sent) {
        var button = sent.getOrDefault("act", "").split(":", 2);
        var named = button.length > 1 ? button[1] : "";
        var opinion = sent.getOrDefault("opinion", "").strip();
        var task = number(sent.getOrDefault("task", "0"));
        return switch (button[0]) {
            case "claim" -> new Act.Claim(task);
            case "release" -> new Act.Release(task);
            case "complete" ->
                    new Act.Complete(task, named.isEmpty() ? null : named, Map.of(), opinion);
            case "return" -> new Act.Return(task, named, opinion);
            case "ask" -> new Act.Ask(task, Map.of(), opinion);
            case "suspend" -> new Act.Suspend(task, named, opinion);
            case "resume" -> new Act.Resume(task, opinion);
            case "close" -> new Act.Close(task, named, opinion);
            case "extend" -> new Act.Extend(named, opinion);
            case "comment" -> new Act.Comment(opinion);
            case "transfer" -> transfer(matter, task, named.split(":", 3), opinion);
            default -> throw new Refused(Refused.Reason.UNREADABLE, matter);
        };
    }

    static @Nullable UUID request(UUID matter, Map<String, String> sent) {
        var request = sent.getOrDefault("request", "");
        return request.isEmpty() ? null : id(matter, request);
    }

    private static Act transfer(UUID matter, int task, String[] to, String opinion) {
        if (to.length != 3) {
            throw new Refused(Refused.Reason.UNREADABLE, matter);
        }
        return new Act.Transfer(task, id(matter, to[0]), id(matter, to[1]), to[2], opinion);
    }

    private static UUID id(UUID matter, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new Refused(Refused.Reason.UNREADABLE, matter);
        }
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private Acts() {}
}

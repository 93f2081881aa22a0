package city.moyang.channel.workbench;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The workbench: the inbox, and the matter that is open beside it.
 *
 * @param done matter and task of the act that led here; what was typed for it is forgotten
 * @param said what was done, for people; both are empty when nothing was
 */
public record WorkbenchPage(
        String title,
        long count,
        List<Inbox.Group> groups,
        @Nullable MatterView matter,
        String done,
        String said) {

    static WorkbenchPage listOnly(Inbox.View inbox) {
        return new WorkbenchPage("待办", inbox.count(), inbox.groups(), null, "", "");
    }

    static WorkbenchPage of(Inbox.View inbox, MatterView matter) {
        return new WorkbenchPage(matter.title(), inbox.count(), inbox.groups(), matter, "", "");
    }

    WorkbenchPage after(Map<String, ?> flash) {
        return new WorkbenchPage(
                title, count, groups, matter, word(flash, "done"), word(flash, "said"));
    }

    private static String word(Map<String, ?> flash, String name) {
        return flash.get(name) instanceof String word ? word : "";
    }
}

package city.moyang.channel.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The workbench: the inbox, and the matter that is open beside it. */
public record WorkbenchPage(
        String title, long count, List<Inbox.Group> groups, @Nullable MatterView matter) {

    static WorkbenchPage listOnly(Inbox.View inbox) {
        return new WorkbenchPage("待办", inbox.count(), inbox.groups(), null);
    }

    static WorkbenchPage of(Inbox.View inbox, MatterView matter) {
        return new WorkbenchPage(matter.title(), inbox.count(), inbox.groups(), matter);
    }
}

package city.moyang.channel.progress;

import city.moyang.base.component.Stage;
import city.moyang.support.matter.History;
import city.moyang.support.matter.Matter;
import city.moyang.support.procedure.Procedure;
import java.util.ArrayList;
import java.util.List;

/** The bar of stages: what is done, where it stands, what is ahead. */
final class Stages {

    static List<Stage> of(Matter matter, Procedure procedure, List<History.Line> lines) {
        var stages = new ArrayList<Stage>();
        var opened = lines.isEmpty() ? "" : Words.shortDay(lines.getFirst().entry().recordedAt());
        stages.add(new Stage("提交", opened, Stage.State.DONE));
        var here = position(procedure, matter.state().stage());
        for (int i = 0; i < procedure.stages().size(); i++) {
            stages.add(stage(matter, procedure.stages().get(i).name(), i, here));
        }
        return stages;
    }

    private static Stage stage(Matter matter, String name, int place, int here) {
        if (place < here) {
            return new Stage(name, "", Stage.State.DONE);
        }
        if (place > here) {
            return new Stage(name, "", Stage.State.AHEAD);
        }
        var closedAt = matter.state().closedAt();
        return closedAt == null
                ? new Stage(name, "正在进行", Stage.State.NOW)
                : new Stage(name, Words.shortDay(closedAt), Stage.State.DONE);
    }

    private static int position(Procedure procedure, String stage) {
        for (int i = 0; i < procedure.stages().size(); i++) {
            if (procedure.stages().get(i).id().equals(stage)) {
                return i;
            }
        }
        return -1;
    }

    private Stages() {}
}

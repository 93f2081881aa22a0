package city.moyang.operations.jobs;

import city.moyang.base.component.Empty;
import city.moyang.base.component.Table;
import city.moyang.base.list.Column;
import city.moyang.base.list.Columns;
import city.moyang.base.list.Listing;
import city.moyang.base.list.Lists;
import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Door;
import city.moyang.base.web.Html;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** All background work, for the system administrator. */
@Controller
@Allow(Caller.SYSTEM_ADMIN)
class JobsController {
    private static final String PATH = "/admin/jobs";
    private static final Columns<JobRun> RUNS =
            new Columns<>(
                    "后台作业",
                    "次",
                    Columns.Key.id("id"),
                    "-created_at",
                    List.of(
                            Column.text("title", "作业", JobRun::title)
                                    .searched()
                                    .linked(run -> "/jobs/" + run.id()),
                            Column.choice("state", "状态", run -> run.state().name(), states()),
                            Column.text("message", "进展", JobRun::message),
                            Column.time("created_at", "启动时间", JobRun::createdAt)
                                    .sorted()
                                    .ranged()));

    private final JobRuns runs;
    private final JobSchedule schedule;
    private final Lists lists;
    private final Html html;

    JobsController(JobRuns runs, JobSchedule schedule, Lists lists, Html html) {
        this.runs = runs;
        this.schedule = schedule;
        this.lists = lists;
        this.html = html;
    }

    @GetMapping(PATH)
    View show(@RequestParam MultiValueMap<String, String> parameters) {
        var query = RUNS.query(parameters);
        var listing = Listing.of(query, lists.slice(query, runs.all()), PATH, "");
        return html.page("operations/jobs/jobs", new JobsPage(recurring(), listing));
    }

    @Bean
    static Door jobsForTheAdministrator() {
        return Door.ofStaff("jobs", "后台作业", PATH, 80, Caller.SYSTEM_ADMIN);
    }

    private Table recurring() {
        var columns =
                List.of(
                        Table.Column.of("定时任务"),
                        Table.Column.of("间隔"),
                        Table.Column.of("下次运行"),
                        Table.Column.of("上次成功"),
                        Table.Column.of("状态"));
        var rows = schedule.lines().stream().map(JobSchedule.Line::row).toList();
        return new Table("定时任务", "", columns, rows, Empty.of("没有定时任务", ""));
    }

    private static Map<String, String> states() {
        var states = new LinkedHashMap<String, String>();
        Arrays.stream(JobRun.State.values())
                .forEach(state -> states.put(state.name(), state.word()));
        return states;
    }
}

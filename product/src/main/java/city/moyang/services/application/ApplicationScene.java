package city.moyang.services.application;

import city.moyang.services.catalogue.ServiceItem;
import city.moyang.standards.identifier.Phone;
import city.moyang.support.identity.Actor;
import city.moyang.support.matter.Act;
import city.moyang.support.matter.Allowed;
import city.moyang.support.matter.MatterDesk;
import city.moyang.support.organisation.Posts;
import city.moyang.support.party.Parties;
import city.moyang.support.rehearsal.Scene;
import city.moyang.support.worklist.Waiting;
import city.moyang.support.worklist.Worklist;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * 演练中的申请人和办事人员: people apply, the hall and the units work, some things take too long, some are sent
 * back.
 */
@Component
class ApplicationScene implements Scene {
    private static final List<String> ITEMS = List.of("S00001", "S00001", "S00006", "S00775");
    private static final List<String> UNITS = List.of("YJ101", "YJ025", "YJ004", "YJ038");

    private final ApplicationDesk applications;
    private final MatterDesk desk;
    private final Worklist worklist;
    private final Posts posts;
    private final Parties parties;
    private final Clock clock;
    private final SamplePaper paper;

    ApplicationScene(
            ApplicationDesk applications,
            MatterDesk desk,
            Worklist worklist,
            Posts posts,
            Parties parties,
            Clock clock,
            SamplePaper paper) {
        this.applications = applications;
        this.desk = desk;
        this.worklist = worklist;
        this.posts = posts;
        this.parties = parties;
        this.clock = clock;
        this.paper = paper;
    }

    @Override
    public void play(Hour hour, RandomGenerator chance) {
        switch (hour) {
            case MORNING -> apply(chance);
            case NOON -> residents().forEach(resident -> answer(resident, chance));
            case AFTERNOON -> officers().forEach(officer -> work(officer, chance));
        }
    }

    private void apply(RandomGenerator chance) {
        var residents = residents();
        for (int i = residents.isEmpty() ? 0 : 1 + chance.nextInt(2); i > 0; i--) {
            apply(residents, chance);
        }
    }

    private void apply(List<Actor> residents, RandomGenerator chance) {
        var by = residents.get(chance.nextInt(residents.size()));
        var item = applications.item(ITEMS.get(chance.nextInt(ITEMS.size())));
        var draft = applications.save(applications.begin(item.id(), by), answers(item));
        for (int place : applications.missing(draft, item)) {
            draft =
                    applications.attach(
                            draft, place, "演示材料.pdf", new ByteArrayInputStream(paper.bytes()));
        }
        applications.submit(draft, by);
    }

    private Map<String, String> answers(ServiceItem item) {
        var known =
                Map.of(
                        "shopName", "江城区漠阳演示小店",
                        "formedAs", "个人经营",
                        "scope", "预包装食品销售；日用品零售（演示）",
                        "place", "阳江市江城区南恩街道演示路8号",
                        "phone", "13800000001",
                        "address", "阳江市江城区南恩街道演示路8号",
                        "statement", "演练申请",
                        "delivery", "电子送达");
        var answers = new HashMap<String, String>();
        applications
                .form(item)
                .keys()
                .forEach(key -> answers.put(key, known.getOrDefault(key, "演示")));
        return answers;
    }

    private void answer(Actor resident, RandomGenerator chance) {
        for (var waiting : arrived(resident)) {
            if (chance.nextInt(3) > 0) {
                desk.perform(
                        waiting.matter(),
                        new Act.Answer(waiting.task(), Map.of(), "已按要求补充（演示）"),
                        resident);
            }
        }
    }

    private void work(Actor officer, RandomGenerator chance) {
        for (var waiting : arrived(officer)) {
            if (!waiting.waits() && chance.nextInt(10) < 5) {
                desk.find(waiting.matter(), officer)
                        .map(matter -> desk.allowed(matter, officer))
                        .flatMap(allowed -> theTask(allowed, waiting))
                        .ifPresent(task ->
                                desk.perform(waiting.matter(), choice(task, chance), officer));
            }
        }
    }

    /** What has come in by the play's own clock. */
    private List<Waiting> arrived(Actor actor) {
        return worklist.of(actor).stream()
                .filter(waiting -> !waiting.since().isAfter(clock.instant()))
                .toList();
    }

    private static Optional<Allowed.OnTask> theTask(Allowed allowed, Waiting waiting) {
        return allowed.tasks().stream()
                .filter(task -> task.task().id() == waiting.task())
                .findFirst();
    }

    /** Mostly what the step is for; now and then a question, a pause, a return, a no. */
    private static Act choice(Allowed.OnTask task, RandomGenerator chance) {
        var id = task.task().id();
        var throwOf = chance.nextInt(100);
        if (task.resume()) {
            return new Act.Resume(id, "特别程序结束（演示）");
        }
        if (task.ask() && throwOf < 18) {
            return new Act.Ask(id, Map.of(), "请补充一份材料的签名页（演示）");
        }
        if (task.suspend() && throwOf < 6) {
            return new Act.Suspend(id, task.step().grounds().getLast().code(), "需要专家评审（演示）");
        }
        if (task.step().id().equals("audit") && throwOf < 8 && !task.returns().isEmpty()) {
            return new Act.Return(id, "review", "请补充审查意见（演示）");
        }
        var outcomes = task.step().outcomes();
        if (outcomes.isEmpty()) {
            return new Act.Complete(id, null, Map.of(), "");
        }
        var outcome = throwOf > 93 ? outcomes.getLast() : outcomes.getFirst();
        return new Act.Complete(id, outcome.code(), Map.of(), "同意（演示）");
    }

    private List<Actor> residents() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(i -> parties.find(new Phone("1380000000" + i)))
                .flatMap(List::stream)
                .map(party -> Actor.resident(party.id()))
                .toList();
    }

    private List<Actor> officers() {
        var today = LocalDate.now(clock);
        var officers = new ArrayList<Actor>();
        for (var unit : UNITS) {
            for (var post : posts.of(unit)) {
                posts.holders(post.id()).stream()
                        .filter(holder -> holder.holdsOn(today))
                        .forEach(holder ->
                                officers.add(Actor.officer(holder.person(), post.id(), unit)));
            }
        }
        return officers;
    }
}

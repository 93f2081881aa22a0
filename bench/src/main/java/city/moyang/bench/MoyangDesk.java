package city.moyang.bench;

import city.moyang.Moyang;
import city.moyang.base.ids.Uuid7;
import city.moyang.support.identity.Actor;
import city.moyang.support.matter.Act;
import city.moyang.support.matter.Entry;
import city.moyang.support.matter.Follower;
import city.moyang.support.matter.Matter;
import city.moyang.support.matter.MatterDesk;
import city.moyang.support.matter.Opening;
import city.moyang.support.organisation.Post;
import city.moyang.support.organisation.Posts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Moyang's own desk, in the whole program as it is shipped: open, then complete five times, which
 * are six acts. Officers hold real posts and every act asks for their real rights; each completion
 * carries an opinion and the id of its request, as one from the act screen does.
 */
final class MoyangDesk implements Contender {
    private static final String UNIT = "YJ011";
    private static final List<String> ROLES =
            List.of("receiver", "acceptor", "reviewer", "auditor", "decider");
    private static final int OFFICERS = 4;
    private static final Map<String, Object> FACTS =
            Map.of("shopName", "漠阳演示小店", "place", "演示路8号", "phone", "13800000001");

    private final ConfigurableApplicationContext city;
    private final MatterDesk desk;
    private final List<Counting> followers;
    private final List<List<Actor>> officers = new ArrayList<>();

    /**
     * @param options settings of the program, e.g. where its database is
     * @param followers how many followers of the entries run beside the acts
     */
    MoyangDesk(int followers, String... options) {
        this.followers =
                java.util.stream.IntStream.range(0, followers)
                        .mapToObj(i -> new Counting("bench-" + i))
                        .toList();
        city =
                new SpringApplicationBuilder(Moyang.class)
                        .initializers((GenericApplicationContext context) ->
                                this.followers.forEach(f ->
                                        context.registerBean(f.name(), Follower.class, () -> f)))
                        .run(options);
        desk = city.getBean(MatterDesk.class);
        var posts = city.getBean(Posts.class);
        ROLES.forEach(role -> officers.add(holders(posts, role)));
    }

    private static List<Actor> holders(Posts posts, String role) {
        Post post = posts.open(UNIT, "测量岗 " + role, Set.of(role));
        var actors = new ArrayList<Actor>();
        for (int i = 0; i < OFFICERS; i++) {
            var person = UUID.nameUUIDFromBytes((role + i).getBytes());
            posts.appoint(post.id(), person, "测量员", LocalDate.of(2026, 1, 1));
            actors.add(Actor.officer(person, post.id(), UNIT));
        }
        return actors;
    }

    @Override
    public String name() {
        return followers.isEmpty()
                ? "Moyang"
                : "Moyang, " + followers.size() + " followers running";
    }

    @Override
    public Load.Work work(int thread) {
        var applicant = Actor.resident(Uuid7.next());
        return () -> {
            var matter = desk.open(opening(applicant));
            for (var step : officers) {
                matter = complete(matter, step.get(thread % OFFICERS));
            }
            if (matter.state().open()) {
                throw new IllegalStateException("the matter is still open: " + matter.id());
            }
            return officers.size() + 1;
        };
    }

    private Matter complete(Matter matter, Actor by) {
        var task = matter.state().tasks().getLast().id();
        var act = new Act.Complete(task, "done", Map.of(), "同意");
        return desk.perform(matter.id().value(), act, by, Uuid7.next());
    }

    private static Opening opening(Actor by) {
        return new Opening(
                Uuid7.next(),
                "bench-five",
                "441702",
                "0000",
                "五步流程",
                UNIT,
                by.party(),
                null,
                Map.of(),
                Map.of(),
                FACTS,
                by);
    }

    /** How many entries each follower has seen so far. */
    List<Long> followed() {
        return followers.stream().map(f -> f.seen.get()).toList();
    }

    @Override
    public void close() {
        city.close();
    }

    /** Follows and only counts: what it costs to hand every entry on. */
    private static final class Counting implements Follower {
        private final String name;
        private final AtomicLong seen = new AtomicLong();

        Counting(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void follow(List<Entry> entries) {
            seen.addAndGet(entries.size());
        }
    }
}

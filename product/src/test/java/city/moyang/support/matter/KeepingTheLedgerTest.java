package city.moyang.support.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.base.ids.Uuid7;
import city.moyang.support.identity.Actor;
import city.moyang.support.organisation.Posts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@Story
@DisplayName("留痕")
class KeepingTheLedgerTest {
    @Autowired MatterDesk desk;
    @Autowired History history;
    @Autowired Ledger ledger;
    @Autowired CalendarRecount recount;
    @Autowired Posts posts;
    @Autowired JdbcClient db;
    @Autowired PlatformTransactionManager transactions;

    @Test
    @DisplayName("办件行就是留痕的折叠：查遍全库")
    void every_row_is_the_fold_of_its_entries() {
        opened();
        var all =
                db.sql("select id from matter order by id desc limit 500")
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .list();
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(history.verify(id).whole()).isTrue());
    }

    @Test
    @Proves("SE-1")
    @DisplayName("有人直接改库：查得出是哪一条")
    void an_edit_behind_our_back_shows() {
        var id = opened().id().value();
        assertThatThrownBy(() ->
                        db.sql("update matter_entry set text = 'x' where matter = :id")
                                .param("id", id)
                                .update())
                .hasMessageContaining("never updated");
        db.sql("alter table matter_entry disable trigger matter_entry_permanent").update();
        try {
            db.sql(
                            "update matter_entry set text = replace(text, '\"act\":\"open\"', '\"act\":\"opem\"') where matter = :id")
                    .param("id", id)
                    .update();
        } finally {
            db.sql("alter table matter_entry enable trigger matter_entry_permanent").update();
        }
        assertThat(history.verify(id).brokenAt()).isEqualTo(1);
        forget(id);
    }

    @Test
    @DisplayName("两个人同时办同一环节：一人成，另一人被告知，留痕不断")
    void two_at_once_one_succeeds() throws Exception {
        var id = opened().id().value();
        var officers = List.of(officer("demo-hall", "YJ101"), officer("demo-two-posts", "YJ101"));
        var done = new AtomicInteger();
        var refused = new AtomicInteger();
        var tries = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 16; i++) {
            var by = officers.get(i % 2);
            tries.add(() -> {
                try {
                    desk.perform(id, new Act.Complete(1, null, Map.of(), ""), by, null);
                    done.incrementAndGet();
                } catch (Refused r) {
                    refused.incrementAndGet();
                }
                return null;
            });
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var result : pool.invokeAll(tries)) {
                result.get();
            }
        }
        assertThat(done).hasValue(1);
        assertThat(refused).hasValue(15);
        assertThat(history.verify(id).whole()).isTrue();
    }

    @Test
    @DisplayName("同一请求发两次只办一次；留言互不妨碍，一条不丢")
    void a_repeated_request_counts_once_and_unrelated_acts_do_not_clash() throws Exception {
        var matter = opened();
        var resident = Actor.resident(matter.opener());
        var id = matter.id().value();
        var request = UUID.randomUUID();
        desk.perform(id, new Act.Comment("请快一点"), resident, request);
        desk.perform(id, new Act.Comment("请快一点"), resident, request);
        assertThat(history.of(id))
                .filteredOn(line -> line.entry().act().equals("comment"))
                .hasSize(1);
        var comments = new ArrayList<Callable<Matter>>();
        for (int i = 0; i < 6; i++) {
            var text = "第" + i + "句";
            comments.add(() -> desk.perform(id, new Act.Comment(text), resident));
        }
        try (var pool = Executors.newFixedThreadPool(3)) {
            for (var result : pool.invokeAll(comments)) {
                result.get();
            }
        }
        assertThat(history.of(id))
                .filteredOn(line -> line.entry().act().equals("comment"))
                .hasSize(7);
        assertThat(history.verify(id).whole()).isTrue();
    }

    @Test
    @DisplayName("内容依法销毁后，留痕仍能核验，页面看到已销毁")
    void destroyed_content_leaves_the_proof() {
        var matter = opened();
        var id = matter.id().value();
        desk.perform(id, new Act.Comment("我的病历号是 12345"), Actor.resident(matter.opener()));
        history.destroy(id, 2, "个人信息保护法第四十七条");
        assertThat(history.of(id).get(1).destroyed()).isTrue();
        assertThat(history.of(id).get(1).opinion()).isEmpty();
        assertThat(history.verify(id).whole()).isTrue();
    }

    @Test
    @DisplayName("跟随者按提交先后读到每一条，回滚的不算，不重不漏")
    void followers_see_every_committed_entry_once_in_order() {
        var seen = new ArrayList<Entry>();
        var follower =
                new Follower() {
                    private final String name = "test-" + UUID.randomUUID();

                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public void follow(List<Entry> entries) {
                        seen.addAll(entries);
                    }
                };
        var followers = new Followers(List.of(follower), ledger, transactions);
        followers.bringUp();
        seen.clear();
        var first = opened().id().value();
        var second = opened();
        desk.perform(second.id().value(), new Act.Comment("一"), Actor.resident(second.opener()));
        assertThatThrownBy(() ->
                        desk.perform(
                                first, new Act.Withdraw(""), Actor.resident(UUID.randomUUID())))
                .isInstanceOf(Refused.class);
        // entries wait for every transaction that began before theirs, also those of other parts
        org.awaitility.Awaitility.await()
                .until(() -> {
                    followers.bringUp();
                    return seen.stream().filter(e -> e.matter().equals(second.id().value())).count()
                            >= 2;
                });
        followers.bringUp();
        assertThat(seen)
                .filteredOn(e -> e.matter().equals(first))
                .extracting(Entry::act)
                .containsExactly("open");
        assertThat(seen)
                .filteredOn(e -> e.matter().equals(second.id().value()))
                .extracting(Entry::act)
                .containsExactly("open", "comment");
    }

    @Test
    @Proves("CL-3")
    @DisplayName("放假安排一变：受影响的件各留一条痕，期限重算，没受影响的不动")
    void a_new_calendar_moves_due_dates_with_an_entry_each() {
        var party = UUID.randomUUID();
        var matter =
                desk.open(
                        new Opening(
                                Uuid7.next(),
                                "test-sharing",
                                "441702",
                                "9999",
                                "演示共享",
                                "YJ025",
                                party,
                                null,
                                Map.of(),
                                Map.of(),
                                Map.of(),
                                Actor.resident(party)));
        recount.recount();
        assertThat(history.of(matter.id().value())).hasSize(1);
        db.sql(
                        "update matter set due_at = due_at - interval '1 day', last_due_at = last_due_at - interval '1 day' where id = :id")
                .param("id", matter.id().value())
                .update();
        assertThat(recount.recount()).isPositive();
        assertThat(history.of(matter.id().value()))
                .extracting(line -> line.entry().act())
                .containsExactly("open", "recount");
        assertThat(recount.recount()).isZero();
        assertThat(history.verify(matter.id().value()).whole()).isTrue();
    }

    /** The damaged matter must not stay for the test that looks at all of them. */
    private void forget(UUID id) {
        db.sql("alter table matter_entry disable trigger matter_entry_permanent").update();
        for (var table : List.of("matter_entry", "matter_payload", "matter_task")) {
            db.sql("delete from " + table + " where matter = :id").param("id", id).update();
        }
        db.sql("delete from matter where id = :id").param("id", id).update();
        db.sql("alter table matter_entry enable trigger matter_entry_permanent").update();
    }

    private Matter opened() {
        var party = UUID.randomUUID();
        return desk.open(
                new Opening(
                        Uuid7.next(),
                        "test-document",
                        "441702",
                        "9999",
                        "演示公文",
                        "YJ101",
                        party,
                        null,
                        Map.of(),
                        Map.of(),
                        Map.of("note", "演示"),
                        Actor.resident(party)));
    }

    private Actor officer(String ignored, String unit) {
        var post =
                posts.of(unit).stream()
                        .filter(p -> p.roles().contains("receiver"))
                        .findFirst()
                        .orElseThrow();
        var holder =
                posts.holders(post.id()).stream()
                        .filter(h -> h.holdsOn(LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))))
                        .skip(ignored.equals("demo-hall") ? 0 : 1)
                        .findFirst()
                        .orElseThrow();
        return Actor.officer(holder.person(), post.id(), unit);
    }
}

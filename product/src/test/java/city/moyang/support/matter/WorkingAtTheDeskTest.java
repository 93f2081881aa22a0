package city.moyang.support.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.base.ids.Uuid7;
import city.moyang.support.identity.Actor;
import city.moyang.support.organisation.Post;
import city.moyang.support.organisation.Posts;
import city.moyang.testkit.StatementCount;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Story
@DisplayName("一件事的柜台")
class WorkingAtTheDeskTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    @Autowired MatterDesk desk;
    @Autowired Posts posts;
    @Autowired DataSource database;

    @Test
    @DisplayName("一个动作：读一次、写一次，连同查权限在内")
    void an_act_costs_one_read_and_one_write() throws Exception {
        var officer = receiver();
        var id = opened();
        var fewest = Integer.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            desk.perform(id, new Act.Claim(1), officer);
            var counted = statements(() -> desk.perform(id, new Act.Release(1), officer));
            fewest = Math.min(fewest, counted);
        }
        assertThat(fewest).isEqualTo(2);
    }

    @Test
    @Proves("SE-2")
    @DisplayName("只能转给今天在这个岗位上的人；离任的人什么也办不了")
    void work_goes_only_to_who_holds_the_post_today() {
        var officer = receiver();
        var id = opened();
        refused(Refused.Reason.CANNOT_TAKE_OVER, id, to(UUID.randomUUID(), officer), officer);
        var colleague = UUID.randomUUID();
        posts.appoint(post().id(), colleague, "演示同事", SINCE);
        desk.perform(id, to(colleague, officer), officer);
        posts.relieve(post().id(), colleague, SINCE);
        var left = Actor.officer(colleague, post().id(), "YJ101");
        refused(Refused.Reason.UNKNOWN_MATTER, id, new Act.Comment("还想办"), left);
    }

    private static Act to(UUID person, Actor officer) {
        var post = java.util.Objects.requireNonNull(officer.post());
        return new Act.Transfer(1, person, post, "YJ101", "转");
    }

    private void refused(Refused.Reason reason, UUID id, Act act, Actor by) {
        assertThatThrownBy(() -> desk.perform(id, act, by))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.why()).isEqualTo(reason));
    }

    /** How many statements this thread sends to the database meanwhile, whoever sends them. */
    private int statements(Runnable work) throws Exception {
        var count = new StatementCount(database);
        try (var connection = count.database().getConnection()) {
            TransactionSynchronizationManager.bindResource(
                    database, new ConnectionHolder(connection));
            try {
                work.run();
            } finally {
                TransactionSynchronizationManager.unbindResource(database);
            }
        }
        return count.statements();
    }

    private Post post() {
        return posts.of("YJ101").stream()
                .filter(post -> post.roles().contains("receiver"))
                .findFirst()
                .orElseThrow();
    }

    private Actor receiver() {
        var person = UUID.randomUUID();
        posts.appoint(post().id(), person, "演示收件员", SINCE);
        return Actor.officer(person, post().id(), "YJ101");
    }

    private UUID opened() {
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
                                Actor.resident(party)))
                .id()
                .value();
    }
}

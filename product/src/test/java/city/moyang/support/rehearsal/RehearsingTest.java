package city.moyang.support.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.base.time.CityClock;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Story
@DisplayName("演练")
class RehearsingTest {
    @Autowired Rehearsal rehearsal;
    @Autowired CityClock clock;
    @Autowired JdbcClient db;

    @Test
    @Proves(value = "OP-2", page = "/presenter")
    @DisplayName("演练过的日子里真的有人申请、有人办理，时钟回到原处")
    void the_days_have_really_happened() {
        var before = clock.offset();
        rehearsal.play(10);
        assertThat(clock.offset()).isEqualTo(before);
        var old = clock.instant().minus(Duration.ofDays(1)).atOffset(java.time.ZoneOffset.UTC);
        var matters =
                db.sql(
                                "select count(*) from matter where procedure = 'licensing' and opened_at < :old")
                        .param("old", old)
                        .query(Integer.class)
                        .single();
        var acts =
                db.sql(
                                """
                                select count(*) from matter_entry e join matter m on m.id = e.matter
                                where m.procedure = 'licensing' and m.opened_at < :old
                                """)
                        .param("old", old)
                        .query(Integer.class)
                        .single();
        assertThat(matters).isPositive();
        assertThat(acts).isGreaterThan(matters);
    }
}

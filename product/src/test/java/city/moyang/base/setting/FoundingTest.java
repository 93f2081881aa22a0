package city.moyang.base.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.Story;
import city.moyang.base.start.Unstartable;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Story
@DisplayName("建库环境")
class FoundingTest {
    @Autowired DataSource database;
    @Autowired Settings settings;

    @Test
    @DisplayName("演示库不能用生产环境打开")
    void a_demonstration_is_not_opened_as_a_real_city() {
        assertThat(settings.find("profile")).contains("demo");
        var production =
                Flyway.configure()
                        .dataSource(database)
                        .callbacks(new FoundingProfile("production"))
                        .load();
        assertThatThrownBy(production::migrate)
                .hasStackTraceContaining(Unstartable.class.getName())
                .hasStackTraceContaining("founded in the demo profile, which cannot change");
        assertThat(settings.find("profile")).contains("demo");
    }

    @Test
    @DisplayName("没有第三种环境")
    void there_is_no_third_profile() {
        assertThatThrownBy(() -> new FoundingProfile("prod"))
                .isInstanceOf(Unstartable.class)
                .hasMessageContaining("demo or production");
    }
}

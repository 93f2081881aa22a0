package city.moyang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Story
@DisplayName("启动")
class HouseStartingTest {
    @Autowired JdbcClient db;

    @Test
    @DisplayName("数据库按持久方式运行")
    void the_database_runs_durably() {
        assertThat(db.sql("show fsync").query(String.class).single()).isEqualTo("on");
        assertThat(db.sql("show synchronous_commit").query(String.class).single()).isEqualTo("on");
    }
}

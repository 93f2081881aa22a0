package city.moyang.base.setting;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 设置: a value by its name. */
@Repository
public class Settings {
    private final JdbcClient db;

    Settings(JdbcClient db) {
        this.db = db;
    }

    public Optional<String> find(String name) {
        return db.sql("select value from setting where name = :name")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    public void put(String name, String value) {
        db.sql(
                        """
                        insert into setting (name, value) values (:name, :value)
                        on conflict (name) do update set value = excluded.value
                        """)
                .param("name", name)
                .param("value", value)
                .update();
    }
}

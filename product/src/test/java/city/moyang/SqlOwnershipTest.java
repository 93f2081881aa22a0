package city.moyang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A module's SQL names its own tables, which begin with its last name, and the {@code open_…} views
 * that others publish.
 */
@DisplayName("表归属")
class SqlOwnershipTest {
    private static final Path MAIN = Path.of("src/main/java/city/moyang");
    private static final Pattern SQL =
            Pattern.compile("(?s)(?:\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\")");
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "(?is)^\\s*(select|insert|update|delete|with|merge|truncate|create|alter|drop)\\b.*");

    /** A word after {@code from} or {@code join} that is followed by a bracket is a function. */
    private static final Pattern TABLE =
            Pattern.compile(
                    "(?is)\\b(?:from|join)\\s+(?:only\\s+|lateral\\s+)?([a-z_][a-z0-9_.]*+)(?!\\s*\\()"
                            + "|\\b(?:into|(?<!do )(?<!for )(?<!for no key )update|truncate|table)"
                            + "\\s+(?:only\\s+)?([a-z_][a-z0-9_.]*+)");

    private static final Pattern NAMED_IN_THE_STATEMENT =
            Pattern.compile(
                    "(?is)(?:\\bwith\\s+(?:recursive\\s+)?|,\\s*)([a-z_][a-z0-9_]*)\\s*(?:\\([^)]*\\)\\s*)?as\\s+(?:not\\s+)?(?:materialized\\s+)?\\(");
    private static final Set<String> WORDS =
            Set.of("lateral", "unnest", "set", "skip", "nowait", "of", "only", "select", "if");

    /** What a module owns beyond its last name, each with its reason. */
    private static final Map<String, Set<String>> ALSO =
            Map.of(
                    // Spring Session and db-scheduler fix the names of their tables
                    "security/access", Set.of("spring_session"),
                    "operations/jobs", Set.of("scheduled_tasks"),
                    // a backup asks which schema it is reading
                    "operations/backup", Set.of("flyway_schema_history"));

    @Test
    @DisplayName("每个模块的语句只写自己的表，或别人公开的 open_ 视图")
    void a_module_names_its_own_tables_only() throws IOException {
        var found = new TreeSet<String>();
        for (var file : sources()) {
            var module = MAIN.relativize(file.getParent()).toString();
            for (var table : tables(Files.readString(file))) {
                if (!owns(module, table)) {
                    found.add(MAIN.relativize(file) + " names " + table);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("认得出语句里的表")
    void the_reading_of_statements_is_right() {
        assertThat(
                        tables(
                                """
                                db.sql(\"""
                                    with next as (select id from matter_task for update skip locked)
                                    insert into matter_entry (id) select n.id from next n
                                    join open_post p on p.id = n.id cross join lateral jsonb_each(n.x) j
                                    where extract(day from n.at) = 1
                                    on conflict (id) do update set x = 1
                                    \""")
                                """))
                .containsExactlyInAnyOrder("matter_task", "matter_entry", "open_post", "n.at");
        assertThat(owns("support/matter", "matter_entry")).isTrue();
        assertThat(owns("support/matter", "matters")).isFalse();
        assertThat(owns("support/matter", "party_person")).isFalse();
        assertThat(owns("support/matter", "open_post")).isTrue();
    }

    private static boolean owns(String module, String table) {
        var own = module.substring(module.lastIndexOf('/') + 1);
        return table.equals(own)
                || table.startsWith(own + "_")
                || table.startsWith("open_")
                || table.startsWith("pg_")
                || table.startsWith("information_schema")
                || table.contains(".")
                || ALSO.getOrDefault(module, Set.of()).contains(table);
    }

    private static List<String> tables(String source) {
        var tables = new ArrayList<String>();
        var texts = SQL.matcher(source);
        while (texts.find()) {
            var text = texts.group(1) == null ? texts.group(2) : texts.group(1);
            if (!STATEMENT.matcher(text).matches()) {
                continue;
            }
            var sql = text.replaceAll("--[^\n]*", "").replaceAll("'[^']*'", "''");
            var named =
                    NAMED_IN_THE_STATEMENT
                            .matcher(sql)
                            .results()
                            .map(m -> m.group(1).toLowerCase(Locale.ROOT))
                            .collect(Collectors.toSet());
            TABLE.matcher(sql)
                    .results()
                    .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                    .map(t -> t.toLowerCase(Locale.ROOT))
                    .filter(t -> !named.contains(t) && !WORDS.contains(t))
                    .forEach(tables::add);
        }
        return tables;
    }

    private static List<Path> sources() throws IOException {
        try (var paths = Files.walk(MAIN)) {
            return paths.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        }
    }
}

package city.moyang.base.list;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.testkit.StatementCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Story
@Proves("KT-2")
@DisplayName("列表")
class ListingPotholesTest {
    @Autowired JdbcClient db;
    @Autowired Lists lists;
    @Autowired DataSource database;

    private final String finder = UUID.randomUUID().toString();
    private final Rows<Pothole> rows = Pothole.foundBy(finder);

    @BeforeEach
    void sixty_potholes() {
        db.sql(
                        """
                        create schema if not exists story;
                        create table if not exists story.pothole (
                            id uuid primary key default uuidv7(), finder text not null, place text not null,
                            state text not null, phone text not null, depth numeric not null,
                            found_on date not null, closed_at timestamptz)
                        """)
                .update();
        db.sql(
                        """
                        insert into story.pothole (finder, place, state, phone, depth, found_on, closed_at)
                        select :finder, '漠江路 ' || n || ' 号', case when n % 3 = 0 then 'closed' else 'open' end,
                            '13800000000', n / 4.0, date '2026-09-01' + n / 4,
                            case when n % 3 = 0 then timestamptz '2026-10-01 00:00+08' + n * interval '6 hours' end
                        from generate_series(1, 60) n
                        """)
                .param("finder", finder)
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "found_on",
                "-found_on",
                "place",
                "-depth",
                "closed_at",
                "-closed_at",
                "depth"
            })
    @DisplayName("按任何顺序翻页，每一行恰好出现一次，往回翻看到同样的页")
    void every_row_appears_once_in_every_order(String sort) {
        var pages = new ArrayList<List<UUID>>();
        var slice = slice(Map.of("sort", sort));
        pages.add(ids(slice));
        while (slice.next() != null && pages.size() < 5) {
            slice = slice(Map.of("sort", sort, "at", Objects.requireNonNull(slice.next())));
            pages.add(ids(slice));
        }
        assertThat(pages).hasSize(3);
        assertThat(pages.stream().flatMap(List::stream)).hasSize(60).doesNotHaveDuplicates();

        var back = slice(Map.of("sort", sort, "at", Objects.requireNonNull(slice.previous())));
        assertThat(ids(back)).isEqualTo(pages.get(1));
        var first = slice(Map.of("sort", sort, "at", Objects.requireNonNull(back.previous())));
        assertThat(ids(first)).isEqualTo(pages.getFirst());
        assertThat(first.previous()).isNull();
    }

    @Test
    @DisplayName("翻页时有人新增，后面的页不重复、不漏行")
    void rows_inserted_meanwhile_move_nothing() {
        var first = slice(Map.of());
        var untouched = slice(Map.of("at", Objects.requireNonNull(first.next())));
        db.sql(
                        """
                        insert into story.pothole (finder, place, state, phone, depth, found_on)
                        select :finder, '新发现', 'open', '1', 1, date '2026-12-01' from generate_series(1, 15)
                        """)
                .param("finder", finder)
                .update();
        var second = slice(Map.of("at", Objects.requireNonNull(first.next())));
        assertThat(ids(second)).isEqualTo(ids(untouched));
        assertThat(second.total().count()).isEqualTo(75);
    }

    @Test
    @DisplayName("筛选：文字、选项、数字区间、日期区间一起起作用")
    void filters_narrow_together() {
        var found =
                slice(
                        Map.of(
                                "place", "漠江路",
                                "state", "closed",
                                "depth_from", "5",
                                "depth_to", "10.5",
                                "found_on_from", "2026-09-06",
                                "closed_at_to", "2026-10-09"));
        assertThat(found.rows())
                .isNotEmpty()
                .allSatisfy(pothole -> {
                    assertThat(pothole.state()).isEqualTo("closed");
                    assertThat(pothole.depth().doubleValue()).isBetween(5.0, 10.5);
                });
        assertThat(found.rows()).extracting(Pothole::place).contains("漠江路 33 号");
        assertThat(found.rows()).extracting(Pothole::place).doesNotContain("漠江路 36 号");
    }

    @Test
    @DisplayName("百分号和下划线按原字查找")
    void wildcards_are_letters() {
        assertThat(slice(Map.of("place", "%")).rows()).isEmpty();
        assertThat(slice(Map.of("place", "漠_路")).rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=id;drop table story.pothole",
                "sort=phone",
                "size=100000000",
                "size=-1",
                "at=AAAA",
                "at=' or 1=1 --",
                "at=LWZvdW5kX29uH24fMjAyNh8x",
                "place=' or '1'='1",
                "place=\u0000",
                "place=\\",
                "state=nothing",
                "depth_from=1e999999999",
                "found_on_from=+999999999-12-31",
                "closed_at_to=yesterday",
                "nonsense=1"
            })
    @DisplayName("恶意参数不出错、不越权、不越界")
    void hostile_parameters_do_no_harm(String parameter) {
        var parts = parameter.split("=", 2);
        var slice = slice(Map.of(parts[0], parts[1]));
        assertThat(slice.rows()).hasSizeLessThanOrEqualTo(20);
        assertThat(slice.total().count()).isLessThanOrEqualTo(60);
    }

    @Test
    @DisplayName("读不懂的条件逐条说明")
    void what_cannot_be_read_is_told() {
        var query = Pothole.COLUMNS.query(parameters(Map.of("found_on_from", "昨天", "state", "x")));
        assertThat(query.problems())
                .containsExactlyInAnyOrder(
                        "“发现日期”要写成 2026-11-23 这样的日期，没有按它筛选。", "“状态”不在可选范围内，没有按它筛选。");
    }

    @Test
    @DisplayName("一页两条语句，与行数无关")
    void a_page_costs_two_statements() {
        var counting = new StatementCount(database);
        var counted = new Lists(JdbcClient.create(counting.database()));
        counted.slice(Pothole.COLUMNS.query(parameters(Map.of("size", "50"))), rows);
        assertThat(counting.statements()).isEqualTo(2);
    }

    @Test
    @DisplayName("总数数到一万为止")
    void the_count_is_bounded() {
        var endless =
                new Rows<>(
                        "select uuidv7() as id, date '2026-01-01' as found_on from generate_series(1, 10500)",
                        Map.of(),
                        (row, number) -> number);
        var columns =
                new Columns<Integer>(
                        "数",
                        "个",
                        Columns.Key.id("id"),
                        "found_on",
                        List.of(Column.<Integer>date("found_on", "日", n -> null).sorted()));
        assertThat(lists.slice(columns.query(Map.of()), endless).total().text())
                .isEqualTo("10000+");
    }

    private Slice<Pothole> slice(Map<String, String> asked) {
        return lists.slice(Pothole.COLUMNS.query(parameters(asked)), rows);
    }

    static Map<String, List<String>> parameters(Map<String, String> asked) {
        return asked.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }

    private static List<UUID> ids(Slice<Pothole> slice) {
        return slice.rows().stream().map(Pothole::id).toList();
    }
}

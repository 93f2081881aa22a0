package city.moyang.base.calendar;

import city.moyang.base.calendar.LoadedNotice.Origin;
import city.moyang.base.crypto.Sm3;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All SQL about notices. */
@Repository
class Notices {
    private final JdbcClient db;

    Notices(JdbcClient db) {
        this.db = db;
    }

    int edition() {
        return db.sql("select coalesce(max(edition), 0) from calendar_notice")
                .query(Integer.class)
                .single();
    }

    /** Every notice ever taken in, the newest first; they are few, a handful a year. */
    List<LoadedNotice> all() {
        var days = days();
        return db.sql("select * from calendar_notice order by edition desc limit 500")
                .query((row, _) ->
                        new LoadedNotice(
                                row.getInt("edition"),
                                new Notice(
                                        row.getInt("year"),
                                        row.getString("title"),
                                        row.getString("number"),
                                        row.getString("url"),
                                        days.getOrDefault(row.getInt("edition"), List.of())),
                                Origin.of(row.getString("origin")),
                                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                                row.getString("loaded_by"),
                                row.getString("digest")))
                .list();
    }

    /** The notice that counts for each year. */
    List<LoadedNotice> inForce() {
        return all().stream()
                .collect(Collectors.toMap(n -> n.notice().year(), n -> n, (newer, _) -> newer))
                .values()
                .stream()
                .sorted(Comparator.comparing(n -> n.notice().year()))
                .toList();
    }

    /**
     * Takes a notice in as the next edition.
     *
     * @return the edition, or 0 when the year's notice in force says the very same
     */
    @Transactional
    int append(Notice notice, Origin origin, Instant at, String by) {
        db.sql("lock table calendar_notice in exclusive mode").update();
        var digest = digest(notice);
        if (digest.equals(digestInForce(notice.year()))) {
            return 0;
        }
        var edition = edition() + 1;
        db.sql(
                        """
                        insert into calendar_notice
                            (edition, year, title, number, url, digest, origin, loaded_at, loaded_by)
                        values
                            (:edition, :year, :title, :number, :url, :digest, :origin, :at, :by)
                        """)
                .param("edition", edition)
                .param("year", notice.year())
                .param("title", notice.title())
                .param("number", notice.number())
                .param("url", notice.url())
                .param("digest", digest)
                .param("origin", origin.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        notice.days().forEach(day -> append(edition, day));
        return edition;
    }

    static String digest(Notice notice) {
        return Sm3.hex(notice.toString());
    }

    private String digestInForce(int year) {
        return db.sql(
                        """
                        select digest from calendar_notice
                        where year = :year order by edition desc limit 1
                        """)
                .param("year", year)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private void append(int edition, Notice.Named day) {
        db.sql(
                        "insert into calendar_day (edition, day, name, off) values (:edition, :day, :name, :off)")
                .param("edition", edition)
                .param("day", day.date())
                .param("name", day.name())
                .param("off", day.off())
                .update();
    }

    private Map<Integer, List<Notice.Named>> days() {
        record Row(int edition, Notice.Named day) {}
        return db
                .sql("select * from calendar_day order by edition desc, day limit 50000")
                .query((row, _) ->
                        new Row(
                                row.getInt("edition"),
                                new Notice.Named(
                                        row.getObject("day", LocalDate.class),
                                        row.getString("name"),
                                        row.getBoolean("off"))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Row::edition, Collectors.mapping(Row::day, Collectors.toList())));
    }
}

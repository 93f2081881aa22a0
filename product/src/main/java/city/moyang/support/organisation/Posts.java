package city.moyang.support.organisation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All posts (岗位) and who held them when. */
@Repository
@DependsOn("organisationSeed")
public class Posts {
    private final JdbcClient db;
    private final LoadingCache<Holding, Optional<Post>> remembered =
            Caffeine.newBuilder()
                    .maximumSize(10_000)
                    .expireAfterWrite(Duration.ofSeconds(5))
                    .build(this::read);

    private record Holding(UUID post, UUID person, LocalDate day) {}

    Posts(JdbcClient db) {
        this.db = db;
    }

    public Optional<Post> find(UUID id) {
        return db.sql("select * from organisation_post where id = :id")
                .param("id", id)
                .query(Posts::post)
                .optional();
    }

    /** The posts that a person holds on that day. */
    public List<Post> heldBy(UUID person, LocalDate day) {
        return db.sql(
                        """
                        select p.* from organisation_post p
                        join organisation_holder h on h.post = p.id
                        where h.person = :person and h.held_from <= :day
                          and (h.held_until is null or h.held_until >= :day)
                        order by p.unit, p.title
                        """)
                .param("person", person)
                .param("day", day)
                .query(Posts::post)
                .list();
    }

    /**
     * The post, when the person holds it on that day: every act asks. Remembered for a few seconds,
     * so that it costs no statement each time.
     */
    public Optional<Post> held(UUID post, UUID person, LocalDate day) {
        return remembered.get(new Holding(post, person, day));
    }

    private Optional<Post> read(Holding holding) {
        return heldBy(holding.person(), holding.day()).stream()
                .filter(post -> post.id().equals(holding.post()))
                .findFirst();
    }

    public List<Post> of(String unit) {
        return db.sql("select * from organisation_post where unit = :unit order by title")
                .param("unit", unit)
                .query(Posts::post)
                .list();
    }

    public List<Post> all() {
        return db.sql("select * from organisation_post order by unit, title limit 2000")
                .query(Posts::post)
                .list();
    }

    /** Everybody who ever held the post, the latest first. */
    public List<Holder> holders(UUID post) {
        return db.sql(
                        """
                        select * from organisation_holder where post = :post
                        order by held_from desc, name
                        limit 200
                        """)
                .param("post", post)
                .query(Posts::holder)
                .list();
    }

    /** The name of an officer, for a ledger or a timeline; empty for somebody who held no post. */
    public Optional<String> officer(UUID person) {
        return db.sql(
                        """
                        select name from organisation_holder where person = :person
                        order by held_from desc
                        limit 1
                        """)
                .param("person", person)
                .query(String.class)
                .optional();
    }

    /** The post of that unit with that title, made when it is not there yet. */
    @Transactional
    public Post open(String unit, String title, Set<String> roles) {
        remembered.invalidateAll();
        return db.sql(
                        """
                        insert into organisation_post (unit, title, roles)
                        values (:unit, :title, string_to_array(:roles, ','))
                        on conflict (unit, title) do update set roles = excluded.roles
                        returning *
                        """)
                .param("unit", unit)
                .param("title", title)
                .param("roles", String.join(",", roles.stream().sorted().toList()))
                .query(Posts::post)
                .single();
    }

    @Transactional
    public void appoint(UUID post, UUID person, String name, LocalDate from) {
        remembered.invalidateAll();
        db.sql(
                        """
                        insert into organisation_holder (post, person, name, held_from)
                        values (:post, :person, :name, :from)
                        on conflict do nothing
                        """)
                .param("post", post)
                .param("person", person)
                .param("name", name)
                .param("from", from)
                .update();
    }

    /** The person leaves the post; the day given is the last one. */
    @Transactional
    public void relieve(UUID post, UUID person, LocalDate lastDay) {
        remembered.invalidateAll();
        db.sql(
                        """
                        update organisation_holder
                        set held_until = greatest(held_from, :lastDay)
                        where post = :post and person = :person and held_until is null
                        """)
                .param("post", post)
                .param("person", person)
                .param("lastDay", lastDay)
                .update();
    }

    private static Holder holder(ResultSet row, int number) throws SQLException {
        return new Holder(
                row.getObject("post", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getObject("held_from", LocalDate.class),
                row.getObject("held_until", LocalDate.class));
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                row.getObject("id", UUID.class),
                row.getString("unit"),
                row.getString("title"),
                Set.of((String[]) row.getArray("roles").getArray()));
    }
}

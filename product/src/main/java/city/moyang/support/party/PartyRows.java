package city.moyang.support.party;

import city.moyang.base.crypto.KeyRing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about parties; encrypts on the way in, masks on the way out. */
@Repository
class PartyRows {
    private final JdbcClient db;
    private final KeyRing keys;

    PartyRows(JdbcClient db, KeyRing keys) {
        this.db = db;
        this.keys = keys;
    }

    Optional<Party> find(UUID id) {
        return db.sql("select * from party where id = :id")
                .param("id", id)
                .query(this::party)
                .optional();
    }

    Optional<Party> byIdNumber(String number) {
        return db.sql("select * from party where id_number_index = :index")
                .param("index", index(Hidden.ID_NUMBER, number))
                .query(this::party)
                .optional();
    }

    Optional<Party> byUscc(String code) {
        return db.sql("select * from party where uscc = :code")
                .param("code", code)
                .query(this::party)
                .optional();
    }

    List<Party> byPhone(String phone) {
        return db.sql("select * from party where phone_index = :index order by id limit 100")
                .param("index", index(Hidden.PHONE, phone))
                .query(this::party)
                .list();
    }

    Optional<String> whole(UUID id, Hidden what) {
        return db.sql("select id_number, phone, address from party where id = :id")
                .param("id", id)
                .query((row, _) -> Optional.ofNullable(open(row, what)))
                .optional()
                .flatMap(value -> value);
    }

    void add(NewParty party, Instant at) {
        switch (party) {
            case NewParty.Person person -> addPerson(person, at);
            case NewParty.Organisation organisation -> addOrganisation(organisation, at);
        }
    }

    private void addPerson(NewParty.Person person, Instant at) {
        var number = person.idNumber().value();
        var phone = person.phone().map(p -> p.value()).orElse(null);
        db.sql(
                        """
                        insert into party (kind, name, id_number, id_number_index, phone,
                            phone_index, address, demo, created_at)
                        values ('PERSON', :name, :number, :numberIndex, :phone,
                            :phoneIndex, :address, :demo, :at)
                        on conflict (id_number_index) do nothing
                        """)
                .param("name", person.name())
                .param("number", keys.encrypt(Hidden.ID_NUMBER.purpose(), number))
                .param("numberIndex", index(Hidden.ID_NUMBER, number))
                .param("phone", seal(Hidden.PHONE, phone))
                .param("phoneIndex", index(Hidden.PHONE, phone))
                .param("address", seal(Hidden.ADDRESS, person.address().orElse(null)))
                .param("demo", person.demo())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void addOrganisation(NewParty.Organisation organisation, Instant at) {
        var phone = organisation.phone().map(p -> p.value()).orElse(null);
        db.sql(
                        """
                        insert into party (kind, name, uscc, representative, phone, phone_index,
                            address, demo, created_at)
                        values ('ORGANISATION', :name, :uscc, :representative, :phone, :phoneIndex,
                            :address, :demo, :at)
                        on conflict (uscc) do nothing
                        """)
                .param("name", organisation.name())
                .param("uscc", organisation.uscc().value())
                .param("representative", organisation.representative().orElse(null))
                .param("phone", seal(Hidden.PHONE, phone))
                .param("phoneIndex", index(Hidden.PHONE, phone))
                .param("address", seal(Hidden.ADDRESS, organisation.address().orElse(null)))
                .param("demo", organisation.demo())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Party party(ResultSet row, int number) throws SQLException {
        return new Party(
                row.getObject("id", UUID.class),
                Party.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                masked(row, Hidden.ID_NUMBER),
                Objects.requireNonNullElse(row.getString("uscc"), ""),
                masked(row, Hidden.PHONE),
                masked(row, Hidden.ADDRESS),
                row.getObject("representative", UUID.class),
                row.getBoolean("demo"));
    }

    private String masked(ResultSet row, Hidden what) throws SQLException {
        var value = open(row, what);
        return value == null ? "" : what.masked(value);
    }

    private @Nullable String open(ResultSet row, Hidden what) throws SQLException {
        var sealed = row.getBytes(what.column());
        return sealed == null ? null : keys.decryptText(what.purpose(), sealed);
    }

    private byte @Nullable [] seal(Hidden what, @Nullable String value) {
        return value == null ? null : keys.encrypt(what.purpose(), value);
    }

    private byte @Nullable [] index(Hidden what, @Nullable String value) {
        return value == null ? null : keys.blindIndex(what.purpose(), value);
    }
}

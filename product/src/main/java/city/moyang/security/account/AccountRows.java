package city.moyang.security.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about accounts. */
@Repository
class AccountRows {
    private final JdbcClient db;

    AccountRows(JdbcClient db) {
        this.db = db;
    }

    Optional<Account> find(String login) {
        return db.sql("select * from account where login = lower(:login)")
                .param("login", login)
                .query(AccountRows::account)
                .optional();
    }

    /** Accounts whose log-in name or name begins so, after that one. */
    List<Account> list(String search, String after, int atMost) {
        return db.sql(
                        """
                        select * from account
                        where login > :after
                          and (starts_with(login, lower(:search)) or starts_with(name, :search))
                        order by login
                        limit :atMost
                        """)
                .param("search", search)
                .param("after", after)
                .param("atMost", atMost)
                .query(AccountRows::account)
                .list();
    }

    int count(String search) {
        return db.sql(
                        """
                        select count(*) from account
                        where starts_with(login, lower(:search)) or starts_with(name, :search)
                        """)
                .param("search", search)
                .query(Integer.class)
                .single();
    }

    List<Account> demo() {
        return db.sql("select * from account where demo order by created_at, login limit 100")
                .query(AccountRows::account)
                .list();
    }

    boolean add(Account account, byte @Nullable [] personIndex, Instant at) {
        return db.sql(
                                """
                                insert into account (login, kind, person, acts_for, name,
                                    person_index, password, password_changed_at, must_change,
                                    demo, created_at)
                                values (lower(:login), :kind, :person, :actsFor, :name,
                                    :personIndex, :password, :at, :mustChange, :demo, :at)
                                on conflict (login) do nothing
                                """)
                        .param("login", account.login())
                        .param("kind", account.kind().name())
                        .param("person", account.person())
                        .param("actsFor", account.actsFor())
                        .param("name", account.name())
                        .param("personIndex", personIndex)
                        .param("password", account.password())
                        .param("mustChange", account.mustChange())
                        .param("demo", account.demo())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void setPassword(String login, String password, boolean mustChange, Instant at) {
        db.sql(
                        """
                        update account
                        set former = (array_prepend(password, former))[1\\:%d],
                            password = :password, password_changed_at = :at,
                            must_change = :mustChange
                        where login = :login
                        """
                                .formatted(PasswordPolicy.HISTORY - 1))
                .param("login", login)
                .param("password", password)
                .param("mustChange", mustChange)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void setDisabled(String login, @Nullable Instant at) {
        db.sql("update account set disabled_at = :at where login = :login")
                .param("login", login)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when the same natural person is another of the three administrators already. */
    boolean setKind(String login, AccountKind kind) {
        try {
            db.sql("update account set kind = :kind where login = :login")
                    .param("login", login)
                    .param("kind", kind.name())
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    Optional<byte[]> secret(String login) {
        return db.sql("select totp from account where login = :login and totp is not null")
                .param("login", login)
                .query(byte[].class)
                .optional();
    }

    void setSecret(String login, byte @Nullable [] sealed) {
        db.sql("update account set totp = :totp, totp_step = 0 where login = :login")
                .param("login", login)
                .param("totp", sealed)
                .update();
    }

    long lastStep(String login) {
        return db.sql("select totp_step from account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
    }

    /** False when somebody else used this code, or a later one, in the meantime. */
    boolean useStep(String login, long step) {
        return db.sql(
                                """
                                update account set totp_step = :step
                                where login = :login and totp_step < :step
                                """)
                        .param("login", login)
                        .param("step", step)
                        .update()
                == 1;
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("login"),
                AccountKind.valueOf(row.getString("kind")),
                row.getObject("person", UUID.class),
                row.getObject("acts_for", UUID.class),
                row.getString("name"),
                row.getString("password"),
                List.of((String[]) row.getArray("former").getArray()),
                row.getObject("password_changed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("must_change"),
                row.getBytes("totp") != null,
                row.getObject("disabled_at") != null,
                row.getBoolean("demo"));
    }
}

package city.moyang.support.rehearsal;

import city.moyang.security.access.LoginPage;
import city.moyang.security.account.AccountKind;
import city.moyang.security.account.Accounts;
import city.moyang.security.rights.Grant;
import city.moyang.security.rights.Grants;
import city.moyang.standards.identifier.Phone;
import city.moyang.standards.identifier.ResidentId;
import city.moyang.standards.identifier.Uscc;
import city.moyang.support.identity.Actor;
import city.moyang.support.organisation.Posts;
import city.moyang.support.party.NewParty;
import city.moyang.support.party.Parties;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** 演职员: the demonstration's people, put in place at every start where they are missing. */
@Component
@ConditionalOnProperty(name = "moyang.profile", havingValue = "demo")
class Cast implements SmartInitializingSingleton {
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final String CITY = "441700";

    private final Parties parties;
    private final Posts posts;
    private final Accounts accounts;
    private final Grants grants;

    Cast(Parties parties, Posts posts, Accounts accounts, Grants grants) {
        this.parties = parties;
        this.posts = posts;
        this.accounts = accounts;
        this.grants = grants;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var rows = rows("accounts");
        if (rows.stream().allMatch(row -> accounts.find(row.getField("login")).isPresent())) {
            return;
        }
        var known = new HashMap<String, UUID>();
        rows("parties").forEach(row -> known.put(row.getField("key"), register(row, known)));
        var password = Accounts.digest(LoginPage.DEMO_PASSWORD);
        rows.forEach(row -> enter(row, known, password));
    }

    private UUID register(NamedCsvRecord row, Map<String, UUID> known) {
        var phone = Optional.of(Phone.of(row.getField("phone")));
        var address = Optional.of(row.getField("address"));
        var name = row.getField("name");
        var number = row.getField("number");
        var party =
                row.getField("kind").equals("person")
                        ? new NewParty.Person(name, ResidentId.of(number), phone, address, true)
                        : new NewParty.Organisation(
                                name,
                                Uscc.of(number),
                                Optional.ofNullable(known.get(row.getField("representative"))),
                                phone,
                                address,
                                true);
        return parties.register(party).id();
    }

    private void enter(NamedCsvRecord row, Map<String, UUID> known, String password) {
        var login = row.getField("login");
        var person = known.getOrDefault(row.getField("party"), person(login));
        var opening =
                new Accounts.Opening(
                        login,
                        AccountKind.valueOf(row.getField("kind")),
                        person,
                        known.get(row.getField("acts_for")),
                        row.getField("name"),
                        Optional.empty());
        accounts.openDemo(opening, password);
        if (!row.getField("unit").isEmpty()) {
            takePost(row, person);
        }
    }

    private void takePost(NamedCsvRecord row, UUID person) {
        var unit = row.getField("unit");
        var roles = Set.of(row.getField("roles").split(" ", -1));
        var post = posts.open(unit, row.getField("title"), roles);
        posts.appoint(post.id(), person, row.getField("name"), SINCE);
        var leader = roles.contains("leader");
        var grant =
                leader
                        ? new Grant(post.id(), CITY, null, Grant.ALL, Grant.SEE)
                        : new Grant(post.id(), CITY, unit, Grant.ALL, Grant.ALL);
        grants.give(grant, Actor.SYSTEM, "演示");
    }

    /** The same person at every start, so that nobody is two people. */
    private static UUID person(String login) {
        return UUID.nameUUIDFromBytes(("rehearsal:" + login).getBytes(StandardCharsets.UTF_8));
    }

    private static List<NamedCsvRecord> rows(String name) {
        var resource = new ClassPathResource("rehearsal/" + name + ".csv");
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

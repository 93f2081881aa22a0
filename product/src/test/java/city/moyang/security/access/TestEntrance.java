package city.moyang.security.access;

import city.moyang.security.account.Accounts;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** The side entrance for tests: somebody is in without typing a password. */
public final class TestEntrance {

    public static Authentication as(ApplicationContext city, String login) {
        var account =
                city.getBean(Accounts.class)
                        .find(login)
                        .orElseThrow(() -> new IllegalArgumentException("no account " + login));
        return Sessions.authentication(city.getBean(Identification.class).of(account));
    }

    private TestEntrance() {}
}

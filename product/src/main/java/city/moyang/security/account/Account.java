package city.moyang.security.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 账号. What it says of a password is only its slow digest.
 *
 * @param actsFor the organisation for which a resident's account acts
 * @param mustChange whether the password was given by somebody else and must be changed
 */
public record Account(
        String login,
        AccountKind kind,
        UUID person,
        @Nullable UUID actsFor,
        String name,
        String password,
        List<String> former,
        Instant passwordChangedAt,
        boolean mustChange,
        boolean secondFactor,
        boolean disabled,
        boolean demo) {

    public Account {
        former = List.copyOf(former);
    }

    /** Never the digest: a log line must not give it away. */
    @Override
    public String toString() {
        return kind + " " + login;
    }

    Optional<UUID> organisation() {
        return Optional.ofNullable(actsFor);
    }
}

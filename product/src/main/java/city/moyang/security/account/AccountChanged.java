package city.moyang.security.account;

/**
 * An account is no longer what it was: disabled, another kind, another password.
 *
 * @param signOut whether whoever is signed in with it must leave
 */
public record AccountChanged(String login, boolean signOut) {}

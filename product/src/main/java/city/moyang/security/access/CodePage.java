package city.moyang.security.access;

/**
 * The second step of signing in.
 *
 * @param error what was wrong with the last try, or empty
 */
public record CodePage(String error) {}

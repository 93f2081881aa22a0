package city.moyang.security.access;

import city.moyang.base.component.Errors;
import city.moyang.base.component.Field;
import java.util.List;

/**
 * 账号管理.
 *
 * @param more the address of the next part of the list; empty at its end
 * @param message what was just done, or empty
 * @param secret a one-time password that is shown this once, or empty
 */
public record AccountsPage(
        String search,
        String sentence,
        List<Line> lines,
        String more,
        String message,
        String secret,
        List<Field> fields,
        Errors errors) {

    /** One account. */
    public record Line(
            String login,
            String name,
            String title,
            boolean disabled,
            boolean closed,
            boolean secondFactor,
            boolean demo) {}

    AccountsPage with(String done, String password) {
        return new AccountsPage(search, sentence, lines, more, done, password, fields, errors);
    }
}

package city.moyang.support.procedure;

import org.jspecify.annotations.Nullable;

/** 办理者: whose work a step is. */
public sealed interface Performer {

    /** Whoever opened the matter, or their agent. */
    record Opener() implements Performer {}

    /**
     * The posts that hold a role.
     *
     * @param unit the unit's code; null for the unit that handles the matter
     */
    record Role(String role, @Nullable String unit) implements Performer {}

    /** {@code opener}, {@code role:reviewer}, or {@code role:dispatcher@YJ002}. */
    static Performer parse(String text) {
        if (text.equals("opener")) {
            return new Opener();
        }
        if (!text.matches("role:[a-z-]+(@[A-Z0-9]+)?")) {
            throw new IllegalArgumentException(
                    "“" + text + "”不是办理者；请写 opener、role:岗位 或 role:岗位@单位");
        }
        var at = text.indexOf('@');
        return at < 0
                ? new Role(text.substring(5), null)
                : new Role(text.substring(5, at), text.substring(at + 1));
    }
}

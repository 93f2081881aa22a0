package city.moyang.base.web;

/**
 * An expected no: what was asked cannot be done, and why, in a sentence that the person can act on.
 * Each module's {@code Refused} implements it; one handler turns it into the page or the problem
 * document.
 */
public interface Refusal {

    /** The name of an enum constant; the key by which refusals are counted. */
    String reason();

    /** What was refused: an id or a number that the caller already knows. */
    String subject();

    /** One plain sentence: what happened, what was kept, what to do. */
    String sentence();

    /** The HTTP status that says the same thing. */
    default int status() {
        return 409;
    }
}

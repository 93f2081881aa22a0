package city.moyang.base.start;

/** The program cannot start; the message is one sentence that says why and what to do. */
public final class Unstartable extends RuntimeException {

    public Unstartable(String sentence) {
        super(sentence);
    }

    public Unstartable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

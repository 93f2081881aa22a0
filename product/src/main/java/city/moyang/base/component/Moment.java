package city.moyang.base.component;

import java.util.List;

/**
 * One entry of the record of a matter (办理记录): what was done, when, by whom, in what words.
 *
 * @param at the time for machines, 2026-10-09T09:12
 * @param when the time for people, 10月9日 09:12
 * @param opinion empty when nothing was written
 * @param trace the entry's place in the chain; empty where it is not shown
 */
public record Moment(
        String title,
        String at,
        String when,
        String who,
        String opinion,
        List<Attachment> files,
        String trace,
        String proofHref,
        Kind kind) {

    /** How an entry is marked. */
    public enum Kind {
        NOW("now"),
        PAUSE("pause"),
        PAST("");

        private final String css;

        Kind(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }

    /** A file that came with the entry. */
    public record Attachment(String name, String href) {}

    public static Moment of(String title, String at, String when, String who) {
        return new Moment(title, at, when, who, "", List.of(), "", "", Kind.PAST);
    }

    public Moment said(String words) {
        return new Moment(title, at, when, who, words, files, trace, proofHref, kind);
    }

    public Moment marked(Kind mark) {
        return new Moment(title, at, when, who, opinion, files, trace, proofHref, mark);
    }

    public Moment with(List<Attachment> attached) {
        return new Moment(title, at, when, who, opinion, attached, trace, proofHref, kind);
    }

    public Moment traced(String place, String href) {
        return new Moment(title, at, when, who, opinion, files, place, href, kind);
    }
}

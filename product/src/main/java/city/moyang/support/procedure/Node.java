package city.moyang.support.procedure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 节点: what a token can stand at or pass. */
public sealed interface Node {

    String id();

    /** Where every matter begins. */
    record Start(String id, List<ClockVerb> clocks, String next) implements Node {}

    /**
     * 环节: work for a person.
     *
     * @param notBy steps whose doer may not also do this one (岗位分离)
     * @param outcomes what the doer can decide; empty when there is only “done”
     * @param form the key of the form that is filled here
     * @param asking whether and how the opener can be asked from here
     * @param grounds on which a limit can be suspended here
     * @param closings ways to end the whole matter from here
     * @param withdrawable whether the opener can still withdraw
     * @param deadline what happens by itself when a limit is over
     */
    record Step(
            String id,
            String name,
            String stage,
            Performer performer,
            List<String> notBy,
            List<Outcome> outcomes,
            @Nullable String form,
            @Nullable Asking asking,
            List<Ground> grounds,
            List<Closing> closings,
            boolean withdrawable,
            List<ClockVerb> clocks,
            @Nullable Deadline deadline,
            String next)
            implements Node {

        public Optional<Outcome> outcome(String code) {
            return outcomes.stream().filter(o -> o.code().equals(code)).findFirst();
        }
    }

    /** 自动环节: a named effect that the program performs inside the act that leads here. */
    record Automatic(
            String id,
            String name,
            @Nullable String stage,
            String effect,
            List<ClockVerb> clocks,
            String next)
            implements Node {}

    /** 排他网关: the first branch whose condition holds, else the default. */
    record Choice(String id, List<Branch> branches, String otherwise) implements Node {}

    /** 结束: how it ended. */
    record End(String id, String name, String result, List<ClockVerb> clocks) implements Node {}

    /** One way out of a choice. */
    record Branch(Condition condition, String next) {}

    /**
     * 结论: what the doer of a step decides.
     *
     * @param tone primary, plain or danger: how the button looks
     * @param key the keyboard key, may be empty
     * @param opinion whether an opinion must be written
     * @param confirm whether the screen asks once more
     */
    record Outcome(
            String code, String name, String tone, String key, boolean opinion, boolean confirm) {}

    /**
     * 向发起人提问: the step waits while the opener answers.
     *
     * @param once whether it may be asked only once in the life of the matter
     */
    record Asking(String name, String answerName, boolean once) {}

    /** 暂停计时的事由: a ground on which the law lets limits rest. */
    record Ground(String code, String name, String citation, List<String> limits) {}

    /** A way to end the matter here and now, with its result. */
    record Closing(String code, String name, String result) {}

    /** 到期自动流转: when the limit is over, the step is left by itself. */
    record Deadline(String limit, String next) {}

    /** When, in the life of a step, a clock verb applies. */
    enum Moment {
        ENTER,
        LEAVE,
        ASK,
        ANSWER
    }

    /**
     * 计时动词.
     *
     * @param does start, stop or restart
     * @param outcome for LEAVE: only with this outcome; null for any
     * @param since the code of the limit whose start day counts instead of today; null for now
     */
    record ClockVerb(
            Verb does, String limit, Moment at, @Nullable String outcome, @Nullable String since) {
        public enum Verb {
            START,
            STOP,
            RESTART
        }

        public boolean applies(Moment moment, @Nullable String decided) {
            return at == moment && (outcome == null || outcome.equals(decided));
        }
    }
}

package city.moyang.base.component;

/** One stage of a procedure in the bar of stages (阶段条). */
public record Stage(String label, String note, State state) {
    /** Where a stage stands. */
    public enum State {
        DONE,
        NOW,
        AHEAD
    }

    public boolean done() {
        return state == State.DONE;
    }

    public boolean now() {
        return state == State.NOW;
    }
}

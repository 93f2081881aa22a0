package city.moyang.base.component;

/** One line of a task list (任务清单); without an address it cannot be begun yet. */
public record Todo(String label, String href, String state, Tone tone) {}

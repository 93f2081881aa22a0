package city.moyang.base.calendar;

/** What a day is to an office. */
public enum DayKind {
    WORKING("上班"),
    WEEKEND("周末"),
    HOLIDAY("放假"),
    MAKE_UP("调休上班");

    private final String label;

    DayKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean working() {
        return this == WORKING || this == MAKE_UP;
    }
}

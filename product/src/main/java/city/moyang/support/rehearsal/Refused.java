package city.moyang.support.rehearsal;

import city.moyang.base.web.Refusal;

/** A step of the clock that is not made: back, or too far at once. */
final class Refused extends RuntimeException implements Refusal {
    private static final long serialVersionUID = 1L;

    private final int hours;

    Refused(int hours) {
        super("a step of " + hours + " hours");
        this.hours = hours;
    }

    @Override
    public String reason() {
        return "NOT_A_STEP";
    }

    @Override
    public String subject() {
        return "hours:" + hours;
    }

    @Override
    public String sentence() {
        return "演示时间只能往前拨，一次一小时到六十天。时间没有变。";
    }

    @Override
    public int status() {
        return 422;
    }
}

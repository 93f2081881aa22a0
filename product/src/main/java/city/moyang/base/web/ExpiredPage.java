package city.moyang.base.web;

import java.util.List;

/** A form that came too late, with what was typed into it. */
public record ExpiredPage(String action, List<Answer> answers) {
    /** One parameter of the form. */
    public record Answer(String name, String value) {}
}

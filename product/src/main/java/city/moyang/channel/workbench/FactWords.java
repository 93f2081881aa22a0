package city.moyang.channel.workbench;

import city.moyang.standards.identifier.Mask;
import city.moyang.support.form.Forms;
import org.springframework.stereotype.Component;

/** What an answer's key is called, and how much of the answer may be shown. */
@Component
class FactWords {
    private final Forms forms;

    FactWords(Forms forms) {
        this.forms = forms;
    }

    String of(String key) {
        return forms.title(key);
    }

    /** Telephone numbers are masked here as everywhere. */
    String shown(String key, String value) {
        return key.equals("phone") ? Mask.phone(value) : value;
    }
}

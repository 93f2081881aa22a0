package city.moyang.channel.workbench;

import city.moyang.standards.identifier.Mask;
import city.moyang.support.form.Forms;
import city.moyang.support.matter.Matter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an answer's key is called, and how much of the answer may be shown. */
@Component
class FactWords {
    private final Forms forms;

    FactWords(Forms forms) {
        this.forms = forms;
    }

    /** The answers in the order in which the form asked; what it did not ask comes last. */
    List<String> inOrder(Matter matter) {
        var item = matter.definitions().getOrDefault("item", "").split("/", 2)[0];
        var asked = forms.orGeneric(item).keys();
        var keys = new ArrayList<String>(asked);
        matter.facts().keySet().stream().filter(key -> !asked.contains(key)).forEach(keys::add);
        return keys;
    }

    String of(String key) {
        return forms.title(key);
    }

    /** Telephone numbers are masked here as everywhere. */
    String shown(String key, String value) {
        return key.equals("phone") ? Mask.phone(value) : value;
    }
}

package city.moyang.support.party;

import city.moyang.standards.identifier.Mask;
import java.util.function.UnaryOperator;

/** What is hidden of a party (须打码的信息): how it is masked and under which key it lies. */
public enum Hidden {
    ID_NUMBER("party.id-number", "id_number", "证件号码", Mask::idNumber),
    PHONE("party.phone", "phone", "电话", Mask::phone),
    ADDRESS("party.address", "address", "住址", Mask::address);

    private final String purpose;
    private final String column;
    private final String words;
    private final UnaryOperator<String> mask;

    Hidden(String purpose, String column, String words, UnaryOperator<String> mask) {
        this.purpose = purpose;
        this.column = column;
        this.words = words;
        this.mask = mask;
    }

    public String words() {
        return words;
    }

    String purpose() {
        return purpose;
    }

    String column() {
        return column;
    }

    String masked(String value) {
        return mask.apply(value);
    }
}

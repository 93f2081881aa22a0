package city.moyang.support.party;

import city.moyang.standards.identifier.Mask;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 当事人: a person or an organisation, as everybody may see it; the hidden middle of a number is not
 * in here at all.
 *
 * @param idNumber masked, 441781********4562; empty for an organisation
 * @param uscc the credit code, which is public; empty for a person
 * @param phone masked, 138****0000; empty when not known
 * @param address masked after the town; empty when not known
 * @param representative 法定代表人 of an organisation
 * @param demo 演示: fictitious
 */
public record Party(
        UUID id,
        Kind kind,
        String name,
        String idNumber,
        String uscc,
        String phone,
        String address,
        @Nullable UUID representative,
        boolean demo) {

    public enum Kind {
        PERSON,
        ORGANISATION
    }

    /** 陈*珊 for a person; an organisation's name is public. */
    public String shownName() {
        return kind == Kind.PERSON ? Mask.name(name) : name;
    }

    /** The masked identity number or the credit code. */
    public String number() {
        return kind == Kind.PERSON ? idNumber : uscc;
    }
}

package city.moyang.support.party;

import city.moyang.standards.identifier.Phone;
import city.moyang.standards.identifier.ResidentId;
import city.moyang.standards.identifier.Uscc;
import java.util.Optional;
import java.util.UUID;

/** Somebody whom the city has not met before, with numbers already checked. */
public sealed interface NewParty {

    String name();

    boolean demo();

    record Person(
            String name,
            ResidentId idNumber,
            Optional<Phone> phone,
            Optional<String> address,
            boolean demo)
            implements NewParty {}

    record Organisation(
            String name,
            Uscc uscc,
            Optional<UUID> representative,
            Optional<Phone> phone,
            Optional<String> address,
            boolean demo)
            implements NewParty {}
}

package city.moyang.support.instrument;

import java.util.UUID;

/** A paper was numbered and sealed: from now on it can have legal effect. */
public record InstrumentSealed(UUID id, String subjectKind, UUID subjectId) {}

package city.moyang.support.instrument;

import java.util.UUID;

/** A paper's text was committed; it waits for its seal. */
public record InstrumentDrafted(UUID id) {}

package city.moyang.services.application;

import java.time.Instant;
import java.util.UUID;

/** A draft as its party sees it in a list. */
public record DraftLine(UUID id, String name, String href, Instant updatedAt) {}

package city.moyang.base.intake;

import java.time.Instant;
import java.util.UUID;

/** 导入记录: a file that was taken over, and what it did. */
public record IntakeRun(
        UUID id,
        String plan,
        String fileName,
        String digest,
        UUID person,
        Instant at,
        int added,
        int changed,
        int same) {}

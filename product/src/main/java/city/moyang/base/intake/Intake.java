package city.moyang.base.intake;

import city.moyang.base.ids.Uuid7;
import java.time.Clock;
import java.util.EnumMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks files and takes them over. */
@Service
public class Intake {
    /** What a row did; a row that is already there as it stands does nothing. */
    public enum Outcome {
        ADDED,
        CHANGED,
        SAME
    }

    private final IntakeRuns runs;
    private final Clock clock;

    Intake(IntakeRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** Reads the whole file and writes nothing. */
    public DryRun check(IntakePlan plan, String fileName, byte[] content) {
        return new Checking(plan, new TableFile(fileName, content)).run();
    }

    /**
     * Takes a faultless file over, all of it or nothing; the same file a second time is refused.
     */
    @Transactional
    public IntakeRun take(DryRun file, UUID person, Function<IntakeRow, Outcome> desk) {
        if (!file.ready()) {
            throw new Refused(Refused.Reason.HAS_FAULTS, file.fileName());
        }
        var id = Uuid7.next();
        var plan = file.plan().name();
        var at = clock.instant();
        if (!runs.add(
                new IntakeRun(id, plan, file.fileName(), file.digest(), person, at, 0, 0, 0))) {
            throw new Refused(Refused.Reason.ALREADY_TAKEN, file.fileName());
        }
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        file.good().forEach(row -> counts.merge(desk.apply(row), 1, Integer::sum));
        var run =
                new IntakeRun(
                        id,
                        plan,
                        file.fileName(),
                        file.digest(),
                        person,
                        at,
                        counts.getOrDefault(Outcome.ADDED, 0),
                        counts.getOrDefault(Outcome.CHANGED, 0),
                        counts.getOrDefault(Outcome.SAME, 0));
        runs.count(run);
        return run;
    }
}

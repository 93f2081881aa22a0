package city.moyang.support.number;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives numbers (编号). */
@Service
public class Numbers {
    private static final int BLOCK = 100;

    private final Sequences sequences;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final Map<String, Block> blocks = new HashMap<>();

    Numbers(Sequences sequences, Clock clock, PlatformTransactionManager transactions) {
        this.sequences = sequences;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The next number of a sequence in a year, without gaps: it belongs to the caller's
     * transaction, and whoever asks meanwhile waits for it to end. Ask for it as late as possible.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int gapFree(String sequence, int year) {
        return Math.toIntExact(sequences.advance(sequence, year, 1));
    }

    /** Records that a number was given and will not be used; it is never given again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void voidNumber(String sequence, int year, int number, String reason) {
        sequences.voidNumber(sequence, year, number, reason, clock.instant());
    }

    /**
     * A number that nobody else gets, quickly: blocks of a hundred are fetched apart from the
     * caller's transaction, so a rollback or a restart leaves a gap.
     */
    public synchronized long next(String sequence) {
        var block = blocks.get(sequence);
        if (block == null || block.next > block.last) {
            var last = fetch(sequence);
            block = new Block(last - BLOCK + 1, last);
            blocks.put(sequence, block);
        }
        return block.next++;
    }

    private long fetch(String sequence) {
        var last = apart.execute(_ -> sequences.advance(sequence, 0, BLOCK));
        if (last == null) {
            throw new IllegalStateException("no block of " + sequence);
        }
        return last;
    }

    private static final class Block {
        private long next;
        private final long last;

        Block(long next, long last) {
            this.next = next;
            this.last = last;
        }
    }
}

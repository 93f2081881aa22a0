package city.moyang.support.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 留痕: the ledger of a matter as people read it, and the check that nobody has touched it. */
@Component
public class History {
    private final Ledger ledger;
    private final Matters matters;
    private final java.time.Clock clock;

    History(Ledger ledger, Matters matters, java.time.Clock clock) {
        this.ledger = ledger;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * One line of it.
     *
     * @param hash SM3 of the entry, hexadecimal
     * @param opinion what was written; empty for nothing, and when it was destroyed
     * @param destroyed whether the law had the content destroyed (已销毁)
     */
    public record Line(
            Entry entry,
            String hash,
            String opinion,
            Map<String, Object> answers,
            boolean destroyed) {

        /** Whether somebody finished something with it, rather than only taking it up. */
        public boolean weighty() {
            return !entry.act().equals("claim") && !entry.act().equals("release");
        }
    }

    /**
     * What a check found.
     *
     * @param brokenAt the first entry that does not hold; 0 when all do
     * @param foldsBack whether the row says the same as its entries
     */
    public record Verdict(int entries, int brokenAt, boolean foldsBack) {
        public boolean whole() {
            return brokenAt == 0 && foldsBack;
        }
    }

    public List<Line> of(UUID matter) {
        return ledger.of(matter).stream().map(History::line).toList();
    }

    /**
     * Checks every link, every payload that is still there, and that the row is the fold of the
     * entries.
     */
    public Verdict verify(UUID matter) {
        var kept = ledger.of(matter);
        byte @Nullable [] head = null;
        var state = MatterState.NOTHING;
        for (int i = 0; i < kept.size(); i++) {
            var one = kept.get(i);
            if (!one.link().follows(head) || one.entry().seq() != i + 1 || !one.payloadHolds()) {
                return new Verdict(kept.size(), i + 1, false);
            }
            head = one.link().hash();
            state = state.apply(one.entry());
        }
        var row =
                matters.find(matter)
                        .orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN_MATTER, matter));
        var folds =
                state.equals(row.matter().state())
                        && java.util.Arrays.equals(head, row.head())
                        && facts(kept).equals(row.matter().facts());
        return new Verdict(kept.size(), 0, folds);
    }

    /**
     * Destroys what was written in one act, as the law orders. The entry stays and still proves
     * that the act was done.
     *
     * @param why the order or the rule, with its citation
     */
    @Transactional
    public void destroy(UUID matter, int seq, String why) {
        var at = clock.instant().atOffset(java.time.ZoneOffset.UTC);
        if (ledger.destroy(matter, seq, at, why) == 1) {
            matters.replaceFacts(matter, facts(ledger.of(matter)));
        }
    }

    private static Map<String, Object> facts(List<Ledger.Kept> kept) {
        var facts = new HashMap<String, Object>();
        var all = new ArrayList<>(kept);
        all.forEach(one -> {
            var payload = one.payload();
            if (payload != null) {
                facts.putAll(payload.answers());
            }
        });
        return facts;
    }

    private static Line line(Ledger.Kept kept) {
        var payload = kept.payload();
        return new Line(
                kept.entry(),
                HexFormat.of().formatHex(kept.link().hash()),
                payload == null ? "" : payload.opinion(),
                payload == null ? Map.of() : payload.answers(),
                kept.destroyed());
    }
}

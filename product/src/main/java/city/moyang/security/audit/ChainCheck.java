package city.moyang.security.audit;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Walks the whole chain and finds the first row that was changed, removed or put in. */
@Component
class ChainCheck {
    private static final int STRIDE = 2_000;

    private final AuditChain chain;

    ChainCheck(AuditChain chain) {
        this.chain = chain;
    }

    /**
     * What the walk found.
     *
     * @param rows how many rows were whole
     * @param brokenAt the first number that is not
     */
    record Finding(long rows, Optional<Long> brokenAt, String sentence) {
        private static Finding whole(long rows) {
            return new Finding(rows, Optional.empty(), "完整：序号连续，逐条摘要相符，链头签验相符。");
        }

        private static Finding broken(long seq, String sentence) {
            return new Finding(seq - 1, Optional.of(seq), sentence);
        }
    }

    Finding walk() {
        var head = chain.head();
        var expected = 1L;
        var previous = new byte[32];
        while (expected <= head.seq()) {
            var links = chain.from(expected, STRIDE);
            if (links.isEmpty()) {
                return Finding.broken(expected, "从这一条起记录缺失。");
            }
            for (var link : links) {
                if (link.seq() > head.seq()) {
                    break;
                }
                if (link.seq() != expected) {
                    return Finding.broken(expected, "这一条缺失，序号不连续。");
                }
                if (!Arrays.equals(link.previous(), previous)) {
                    return Finding.broken(expected, "这一条与上一条的摘要接不上。");
                }
                if (!Arrays.equals(link.hash(), link.entry().hash(expected, previous))) {
                    return Finding.broken(expected, "这一条的内容与它的摘要不符。");
                }
                previous = link.hash();
                expected++;
            }
        }
        if (!Arrays.equals(previous, head.hash()) || !chain.sealed(head)) {
            return Finding.broken(head.seq(), "链头与最后一条不符，末尾可能被重写。");
        }
        return Finding.whole(head.seq());
    }
}

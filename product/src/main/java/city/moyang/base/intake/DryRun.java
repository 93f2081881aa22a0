package city.moyang.base.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * 预检: what a file would do, before it does it.
 *
 * @param digest SM3 of the file
 * @param rows how many rows stand in it, good or not
 * @param faults the first thousand; {@code faulty} counts all
 * @param sums the added-up columns by heading, over the good rows
 */
public record DryRun(
        IntakePlan plan,
        String fileName,
        String digest,
        int rows,
        List<IntakeRow> good,
        List<RowFault> faults,
        int faulty,
        Map<String, BigDecimal> sums) {

    /**
     * Only a file without a single mistake is taken over: nobody has to find out which half was.
     */
    public boolean ready() {
        return faulty == 0 && !good.isEmpty();
    }
}

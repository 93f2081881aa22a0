package city.moyang.base.intake;

import city.moyang.base.crypto.Sm3;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goes through a file line by line and writes down what it finds. */
final class Checking {
    private static final int TOLD = 1000;

    private final IntakePlan plan;
    private final TableFile file;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<List<String>, Integer> keys = new HashMap<>();
    private final List<IntakeRow> good = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final Map<String, BigDecimal> sums = new LinkedHashMap<>();
    private int rows;
    private int faulty;

    Checking(IntakePlan plan, TableFile file) {
        this.plan = plan;
        this.file = file;
    }

    DryRun run() {
        file.lines(this::line);
        if (places.isEmpty()) {
            throw new Refused(Refused.Reason.HEADINGS_MISSING, file.name());
        }
        return new DryRun(
                plan,
                file.name(),
                Sm3.hex(file.content()),
                rows,
                List.copyOf(good),
                List.copyOf(faults),
                faulty,
                sums);
    }

    private void line(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (places.isEmpty()) {
            headings(cells);
        } else if (++rows > plan.bound()) {
            throw new Refused(Refused.Reason.TOO_MANY_ROWS, file.name());
        } else {
            row(number, cells);
        }
    }

    /** The headings may stand under a title, in any order, among others. */
    private void headings(List<String> cells) {
        var found = new HashMap<String, Integer>();
        for (var column : plan.columns()) {
            var at = cells.stream().map(String::strip).toList().indexOf(column.label());
            if (at < 0 && column.required()) {
                return;
            }
            found.put(column.code(), at);
        }
        places.putAll(found);
    }

    private void row(int number, List<String> cells) {
        var values = new HashMap<String, String>();
        var before = faulty;
        for (var column : plan.columns()) {
            var at = places.getOrDefault(column.code(), -1);
            var value = at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
            var fault = column.fault(value);
            if (fault != null) {
                fault(new RowFault(number, column.label(), value, fault));
            }
            values.put(column.code(), value);
        }
        if (faulty == before) {
            unique(new IntakeRow(number, values));
        }
    }

    private void unique(IntakeRow row) {
        var first = keys.putIfAbsent(row.key(plan), row.number());
        if (first != null) {
            var key = String.join(" ", row.key(plan));
            fault(new RowFault(row.number(), "", key, "与第 " + first + " 行是同一条"));
            return;
        }
        good.add(row);
        for (var column : plan.columns()) {
            if (column.summed()) {
                sums.merge(column.label(), column.amount(row.text(column.code())), BigDecimal::add);
            }
        }
    }

    private void fault(RowFault fault) {
        faulty++;
        if (faults.size() < TOLD) {
            faults.add(fault);
        }
    }
}

package city.moyang.support.limit;

import java.time.LocalDate;
import java.util.List;

/**
 * 推算过程: why the last day is the day it is. Every day from the trigger to the end, and the same in a
 * few sentences.
 *
 * @param used how much of the total has passed, today included
 * @param suspended how much was left out by suspensions
 * @param overdueBy how much has passed since the end, 0 while it has not come
 */
public record Derivation(
        TimeLimit limit,
        Due due,
        LocalDate today,
        int total,
        int used,
        int suspended,
        int overdueBy,
        List<DerivedDay> days,
        List<Sentence> sentences) {

    /**
     * One step told to a citizen.
     *
     * @param head what happened, with its full stop
     * @param detail what follows from it; may be empty
     * @param basis the notice or article; may be empty
     */
    public record Sentence(String head, String detail, String basis) {
        public String text() {
            return head + detail + (basis.isEmpty() ? "" : "依据：" + basis + "。");
        }
    }

    public Derivation {
        days = List.copyOf(days);
        sentences = List.copyOf(sentences);
    }

    public int left() {
        return total - used;
    }
}

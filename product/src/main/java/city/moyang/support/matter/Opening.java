package city.moyang.support.matter;

import city.moyang.support.identity.Actor;
import city.moyang.support.limit.LimitTerm;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 发起: what it takes to open a matter.
 *
 * @param id chosen by the form, so that a form sent twice opens one matter
 * @param procedure the key of the procedure that it follows
 * @param division the county of the opening unit
 * @param numberWord what its number begins with after the division, e.g. 0131
 * @param unit the unit that will handle it
 * @param opener the party whose business it is
 * @param limits lengths that differ from the procedure's own, by the limit's code
 * @param definitions what else is frozen, e.g. {@code item → S00001/1}
 */
public record Opening(
        UUID id,
        String procedure,
        String division,
        String numberWord,
        String title,
        String unit,
        UUID opener,
        Matter.@Nullable Subject subject,
        Map<String, LimitTerm> limits,
        Map<String, String> definitions,
        Map<String, Object> facts,
        Actor by) {}

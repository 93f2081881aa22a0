package city.moyang.support.instrument;

import city.moyang.base.component.Fact;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The page of one paper.
 *
 * @param pictures addresses of its page pictures; empty until it is sealed
 * @param voided why it is void; empty when it is not
 */
public record InstrumentPage(
        String title,
        String state,
        boolean sealed,
        boolean staff,
        String voided,
        List<String> pictures,
        String pdf,
        String ofd,
        String verify,
        List<Fact> facts) {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    static InstrumentPage of(Instrument it, int pages, boolean staff) {
        return new InstrumentPage(
                it.title(),
                it.state().label(),
                it.pdf() != null,
                staff,
                orEmpty(it.voidReason()),
                IntStream.rangeClosed(1, pages)
                        .mapToObj(n -> it.path() + "/pages/" + n + ".png")
                        .toList(),
                it.path() + ".pdf",
                it.path() + ".ofd",
                "/verify?code=" + it.queryCode(),
                facts(it));
    }

    private static List<Fact> facts(Instrument it) {
        var facts = new ArrayList<Fact>();
        if (!it.number().isEmpty()) {
            facts.add(Fact.of("文号", it.number()));
        }
        facts.add(Fact.of("署名机关", it.unitName()));
        facts.add(Fact.of("成文日期", Filling.inWords(it.on())));
        var at = it.sealedAt();
        if (at != null) {
            facts.add(Fact.of("用印时间", SECOND.format(at)));
        }
        facts.add(Fact.of("查询码", it.queryCode()));
        facts.add(Fact.of("内容摘要（SM3）", it.digest()));
        return facts;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

package city.moyang.services.guide;

import city.moyang.services.catalogue.ServiceItem;
import city.moyang.services.guide.GuidePage.Glance;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The four things that everybody asks first. What the source does not say is said to be unsaid. */
final class GuideGlance {
    private static final String UNSAID = "来源未注明";

    static List<Glance> of(ServiceItem item) {
        return List.of(howLong(item), howOften(item), howMuch(item), whatFor(item));
    }

    static String date(@Nullable String iso) {
        if (iso == null) {
            return UNSAID;
        }
        var day = LocalDate.parse(iso);
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static Glance howLong(ServiceItem item) {
        var promised = item.promisedLimit();
        var legal = item.legalLimit();
        var law = legal == null ? "法定时限来源未注明" : "法定 " + legal.text();
        return promised == null
                ? new Glance("多久办好", legal == null ? UNSAID : legal.text(), law)
                : new Glance("多久办好", promised.text(), law);
    }

    private static Glance howOften(ServiceItem item) {
        var reason = item.onsiteReason();
        var why = reason != null ? reason : item.online() ? "可以网上申请" : "到窗口申请";
        var detail = item.visits() == 0 && Boolean.TRUE.equals(item.courier()) ? "结果可以邮寄" : why;
        return new Glance("要跑几次", item.visits() + " 次", detail);
    }

    private static Glance howMuch(ServiceItem item) {
        var fee = item.fee();
        if (fee == null) {
            return new Glance("收多少钱", UNSAID, "办理前请向受理单位确认");
        }
        if (!fee.charged()) {
            return new Glance("收多少钱", "不收费", "来源注明不收费");
        }
        var standard = fee.standard();
        return new Glance("收多少钱", "收费", standard == null ? "标准" + UNSAID : standard);
    }

    private static Glance whatFor(ServiceItem item) {
        var results = item.results();
        if (results.isEmpty()) {
            return new Glance("拿到什么", UNSAID, "办结后可在“我的办件”看结果");
        }
        var more =
                results.stream()
                        .skip(1)
                        .map(ServiceItem.Result::name)
                        .collect(Collectors.joining("、"));
        return new Glance(
                "拿到什么",
                results.getFirst().name(),
                more.isEmpty() ? results.getFirst().type() : more);
    }

    private GuideGlance() {}
}

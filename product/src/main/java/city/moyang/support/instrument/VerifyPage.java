package city.moyang.support.instrument;

import city.moyang.base.component.Fact;
import city.moyang.base.component.Field;
import city.moyang.support.instrument.Verification.Outcome;
import city.moyang.support.seal.SealVerdict;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 核验: the question, and the answer when there is one.
 *
 * @param result null before anything was asked
 */
public record VerifyPage(Field code, Field file, @Nullable Result result) {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    /**
     * The answer.
     *
     * @param tone ok, warn, late or rest
     */
    public record Result(
            String tone,
            String headline,
            String line,
            String checked,
            List<Said> said,
            List<Fact> facts) {}

    /**
     * One thing that was looked at.
     *
     * @param icon ok, alert or info
     * @param css na where nothing was checked
     */
    public record Said(String icon, String css, String title, String text, List<Fact> evidence) {}

    static VerifyPage asking(String code, String codeError, String fileError) {
        return new VerifyPage(
                Field.text("code", "查询码")
                        .hint("印在文书左下角二维码下面，12 位，如 AB3D-7K9M-2XYZ")
                        .styled("w-m")
                        .limit(20)
                        .value(code)
                        .error(codeError),
                Field.of(Field.Kind.FILE, "file", "文书文件")
                        .hint("PDF 或 OFD，不超过 20 MB。只用于核验，不会留存")
                        .error(fileError),
                null);
    }

    static VerifyPage of(String code, Verification found, Instant now, String fileName) {
        var asked = asking(code, "", "");
        return new VerifyPage(
                asked.code(),
                asked.file(),
                new Result(
                        found.outcome().tone(),
                        found.outcome().headline(),
                        line(found),
                        SECOND.format(now) + " 核验" + (fileName.isEmpty() ? "" : "，文件只用于核验，没有留存"),
                        said(found),
                        facts(found, fileName)));
    }

    private static String line(Verification found) {
        return found.instrument()
                .map(it -> it.title() + separated(it.number()) + " · " + Filling.inWords(it.on()))
                .orElse(
                        found.outcome() == Outcome.UNKNOWN
                                ? "请核对查询码或文件；如有人凭它向您收费或承诺，请拨打 12345。"
                                : "请以出具机关手里的原件为准，可拨打 12345 核实。");
    }

    private static String separated(String number) {
        return number.isEmpty() ? "" : " · " + number;
    }

    private static List<Said> said(Verification found) {
        var said = new ArrayList<Said>();
        if (!found.sm3().isEmpty()) {
            said.add(wholeness(found));
        }
        found.seal().ifPresent(seal -> said.add(seal(seal)));
        found.instrument().ifPresent(it -> said.add(standing(it)));
        said.add(
                new Said(
                        "info",
                        "na",
                        "没有检查的",
                        found.sm3().isEmpty()
                                ? "只凭查询码核对了登记，没有看您手里的纸或文件。要确认一字未改，请上传文件。"
                                : "不判断申请内容是否属实，也不代表事项已经办成。",
                        List.of()));
        return said;
    }

    private static Said wholeness(Verification found) {
        var evidence = List.of(Fact.of("算法", "SM3"), Fact.of("摘要", found.sm3()));
        if (found.instrument().isPresent()) {
            return new Said("ok", "", "文件完整，一个字都没有改过", "重新计算的摘要与签发时登记的摘要相同。", evidence);
        }
        return found.outcome() == Outcome.ALTERED
                ? new Said("alert", "bad", "文件和签发时不一样", "它带着本平台的印章，但摘要和登记的任何一份都不同。", evidence)
                : new Said("alert", "bad", "没有这份文件的登记", "重新计算的摘要，和本平台出具过的任何一份都不同。", evidence);
    }

    private static Said seal(SealVerdict seal) {
        var evidence =
                List.of(
                        Fact.of("证书持有者", seal.name()),
                        Fact.of("证书编号", seal.serial()),
                        Fact.of("签章时间", SECOND.format(seal.at())),
                        Fact.of("算法", "SM2"));
        return switch (seal.finding()) {
            case WHOLE -> new Said("ok", "", "印章有效", "签章时证书在有效期内，没有被吊销。", evidence);
            case ALTERED -> new Said("alert", "bad", "印章和内容对不上", "盖章以后，文件被改动过。", List.of());
            case REVOKED -> new Said("alert", "bad", "印章已被吊销", "盖章时，这枚印章的证书已经吊销。", evidence);
            case FOREIGN -> new Said("alert", "bad", "不是本市的印章", "证书不是本平台的证书机构签发的。", evidence);
            case UNSEALED -> new Said("alert", "bad", "没有电子印章", "文件里没有找到电子签章。", List.of());
        };
    }

    private static Said standing(Instrument it) {
        var reason = it.voidReason();
        return switch (it.state()) {
            case SEALED -> new Said("ok", "", "没有作废", "登记的状态是“已用印”，至今有效。", List.of());
            case AWAITING_SEAL -> new Said("info", "na", "还没有盖章", "内容已经定了，几秒后盖章。", List.of());
            case VOID -> new Said("alert", "bad", "已经作废", "作废原因：" + reason + "。", List.of());
        };
    }

    private static List<Fact> facts(Verification found, String fileName) {
        var facts = new ArrayList<Fact>();
        found.instrument()
                .ifPresent(it -> {
                    facts.add(Fact.of("名称", it.title()));
                    facts.add(Fact.of("文号", it.number().isEmpty() ? "无" : it.number()));
                    facts.add(Fact.of("签发单位", it.unitName()));
                    facts.add(Fact.of("成文日期", Filling.inWords(it.on())));
                    facts.add(Fact.of("状态", it.state().label()));
                });
        if (!fileName.isEmpty()) {
            facts.add(Fact.of("文件", fileName));
        }
        return facts;
    }
}

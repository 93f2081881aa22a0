package city.moyang.services.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 事项: one thing that somebody can have done, as its implementing body describes it. What the source
 * did not say is null or empty; nothing is estimated.
 *
 * @param id the catalogue's own number, e.g. S00001
 * @param subName the handling item (业务办理项) where one item has several
 * @param type 行政许可, 公共服务 …
 * @param visits how often one must come (到办事现场次数)
 * @param depth 网上办理深度, I级 to IV级
 * @param benefit what is paid out, where it is a subsidy
 * @param note what is doubtful about the record
 * @param edition which version of the item this is and which unit takes it in
 */
public record ServiceItem(
        String id,
        String name,
        @Nullable String subName,
        List<String> aliases,
        String type,
        @Nullable String handling,
        @Nullable Term legalLimit,
        @Nullable Term promisedLimit,
        int visits,
        @Nullable String onsiteReason,
        boolean online,
        @Nullable String depth,
        List<String> channels,
        @Nullable Boolean courier,
        @Nullable Fee fee,
        List<CrossRegion> crossRegion,
        List<Result> results,
        @Nullable String conditions,
        List<Material> materials,
        List<Law> legalBasis,
        List<Step> steps,
        List<SpecialProcedure> special,
        List<Question> faq,
        @Nullable String benefit,
        @Nullable String note,
        List<String> targets,
        List<String> themes,
        String basicCode,
        String implementCode,
        Source source,
        String completeness,
        Edition edition) {

    /** A limit: so many working days (WD 工作日) or calendar days (CD 自然日). */
    public record Term(int amount, String unit) {
        /** As it is said: 20 个工作日, 30 个自然日. */
        public String text() {
            return amount + (unit.equals("CD") ? " 个自然日" : " 个工作日");
        }
    }

    /**
     * 收费. The items, standards and basis are empty where nothing is charged.
     *
     * @param onlinePayment whether it can be paid online, where the source says
     */
    public record Fee(
            boolean charged,
            @Nullable String items,
            @Nullable String standard,
            @Nullable String basis,
            @Nullable Boolean onlinePayment) {}

    /** 通办范围: where else the same thing can be asked for. */
    public record CrossRegion(String scope, String form, @Nullable String area) {}

    /** 审批结果: what one gets in the end; type 证照, 批文 or 其他. */
    public record Result(String name, String type, @Nullable String sample) {}

    /**
     * 材料.
     *
     * @param exempt 免提交: the city fetches it
     */
    public record Material(
            String name,
            @Nullable Boolean required,
            @Nullable Integer originals,
            @Nullable Integer copies,
            @Nullable String form,
            @Nullable String origin,
            @Nullable String note,
            @Nullable Boolean exempt) {

        public boolean isExempt() {
            return Boolean.TRUE.equals(exempt);
        }

        /** Whether the record says that an electronic licence stands for it (已关联电子证照). */
        public boolean linked() {
            return note != null && note.contains("已关联电子证照");
        }

        /** Whether some agency issues it, so that it should not be asked for. */
        public boolean issued() {
            return "政府部门核发".equals(origin);
        }
    }

    /** 设定依据: one law with its article. */
    public record Law(
            String name,
            @Nullable String docNo,
            @Nullable String clause,
            @Nullable String issuer,
            @Nullable String effective) {}

    /** 办理环节 as the source's own guide lists it. */
    public record Step(
            String name, @Nullable String limit, @Nullable String by, @Nullable String delivery) {}

    /** 特别程序: time that does not count towards the limit. */
    public record SpecialProcedure(String name, @Nullable String limit) {}

    /** 常见问题. */
    public record Question(String question, String answer) {}

    /** Where the record came from: whose item it really is. */
    public record Source(
            String src,
            String department,
            @Nullable String uscc,
            String area,
            String level,
            @Nullable String address) {}

    /**
     * 版本.
     *
     * @param version counts up with every change of the content; a matter keeps the one it started
     *     under
     * @param digest SM3 of the content
     * @param unit local code of the Yangjiang unit that takes it in (YJ025)
     * @param mapped whether that unit is the counterpart of the source department; otherwise the
     *     bureau's desk takes it in for others (代收)
     */
    public record Edition(
            int version, String digest, String unit, String unitName, boolean mapped) {
        static final Edition NONE = new Edition(0, "", "", "", false);
    }

    public ServiceItem {
        aliases = orEmpty(aliases);
        channels = orEmpty(channels);
        crossRegion = orEmpty(crossRegion);
        results = orEmpty(results);
        materials = orEmpty(materials);
        legalBasis = orEmpty(legalBasis);
        steps = orEmpty(steps);
        special = orEmpty(special);
        faq = orEmpty(faq);
        targets = orEmpty(targets);
        themes = orEmpty(themes);
        edition = edition == null ? Edition.NONE : edition;
    }

    /** The name with its handling item, as it stands over a guide. */
    public String title() {
        return subName == null ? name : name + "（" + subName + "）";
    }

    public int version() {
        return edition.version();
    }

    public String digest() {
        return edition.digest();
    }

    /** Local code of the Yangjiang unit that takes it in. */
    public String unit() {
        return edition.unit();
    }

    /** 即办件, 承诺件, or 未注明 where the record gives no limit either. */
    public String handlingType() {
        if (handling != null) {
            return handling;
        }
        if (promisedLimit == null) {
            return "未注明";
        }
        return promisedLimit.amount() == 0 ? "即办件" : "承诺件";
    }

    /** Whether the guide is whole, so that it can be applied for. */
    public boolean applicable() {
        return completeness.equals("detailed") || completeness.equals("guide");
    }

    /** For legal persons, or for a person who opens a business (个体工商户). */
    public boolean forEnterprises() {
        return themes.contains("设立变更")
                || targets.stream().anyMatch(target -> !target.equals("自然人"));
    }

    ServiceItem in(Edition now) {
        return new ServiceItem(
                id,
                name,
                subName,
                aliases,
                type,
                handling,
                legalLimit,
                promisedLimit,
                visits,
                onsiteReason,
                online,
                depth,
                channels,
                courier,
                fee,
                crossRegion,
                results,
                conditions,
                materials,
                legalBasis,
                steps,
                special,
                faq,
                benefit,
                note,
                targets,
                themes,
                basicCode,
                implementCode,
                source,
                completeness,
                now);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}

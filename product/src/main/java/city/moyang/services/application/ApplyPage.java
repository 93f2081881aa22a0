package city.moyang.services.application;

import city.moyang.base.component.Button;
import city.moyang.base.component.Errors;
import city.moyang.base.component.Fact;
import city.moyang.base.component.Field;
import city.moyang.base.web.Crumb;
import city.moyang.services.catalogue.ServiceItem;
import city.moyang.support.party.Party;
import java.util.ArrayList;
import java.util.List;

/**
 * The form of an application.
 *
 * @param draft the draft's id, which becomes the matter's
 */
public record ApplyPage(
        String title,
        String item,
        String draft,
        List<Crumb> crumbs,
        List<Fact> applicant,
        List<Field> questions,
        List<MaterialLine> materials,
        Errors errors,
        Button next,
        Button save) {

    /**
     * One material as the form asks for it.
     *
     * @param place its place in the guide, by which it is uploaded
     * @param uploaded the file's name; empty where there is none yet
     */
    public record MaterialLine(
            int place,
            String name,
            String note,
            boolean required,
            boolean exempt,
            String uploaded,
            Field upload) {}

    static ApplyPage of(
            Draft draft,
            ServiceItem item,
            List<Field> questions,
            List<Integer> missing,
            Party applicant) {
        var materials = materials(draft, item, missing);
        var fields = new ArrayList<>(questions);
        materials.forEach(line -> fields.add(line.upload()));
        return new ApplyPage(
                "办理：" + item.name(),
                item.id(),
                draft.id().toString(),
                List.of(
                        new Crumb("首页", "/"),
                        new Crumb(item.name(), "/services/" + item.id()),
                        Crumb.here("填写申请")),
                List.of(Fact.of("申请人", applicant.shownName()), Fact.of("证件号码", applicant.number())),
                questions,
                materials,
                Errors.of("您填的内容和上传的材料都已保存。", fields),
                Button.submit("下一步：核对").named("next", "1"),
                Button.submit("保存草稿").secondary().named("save", "1"));
    }

    private static List<MaterialLine> materials(
            Draft draft, ServiceItem item, List<Integer> missing) {
        var lines = new ArrayList<MaterialLine>();
        for (int i = 0; i < item.materials().size(); i++) {
            var material = item.materials().get(i);
            var place = i;
            var required = Boolean.TRUE.equals(material.required());
            var uploaded =
                    draft.files().stream()
                            .filter(upload -> upload.material() == place)
                            .map(Draft.Upload::name)
                            .findFirst()
                            .orElse("");
            var field =
                    Field.of(Field.Kind.FILE, "material-" + i, material.name())
                            .hint("PDF、图片、OFD 或 Word，不超过 20 MB")
                            .error(missing.contains(i) ? "请上传这份材料" : "");
            lines.add(
                    new MaterialLine(
                            i,
                            material.name(),
                            material.note() == null ? "" : material.note(),
                            required,
                            material.isExempt(),
                            uploaded,
                            required ? field : field.mayBeEmpty()));
        }
        return lines;
    }
}

package city.moyang.services.guide;

import city.moyang.services.catalogue.ServiceItem.Material;
import city.moyang.services.guide.GuidePage.MaterialLine;
import city.moyang.services.guide.GuidePage.Materials;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The materials of a guide: what is asked for, in what form, and what need not be brought. */
final class GuideMaterials {

    static Materials of(List<Material> materials) {
        var exempt = materials.stream().filter(GuideMaterials::free).count();
        return new Materials(
                heading(materials.size(), exempt),
                exempt == 0 ? "" : "另有 " + exempt + " 份可免提交",
                materials.stream().map(GuideMaterials::line).toList());
    }

    private static String heading(int all, long exempt) {
        return all == 0 ? "申请材料" : "您要准备 " + (all - exempt) + " 份材料";
    }

    private static MaterialLine line(Material material) {
        if (free(material)) {
            var tag = material.isExempt() ? "免提交" : "可免提交";
            return new MaterialLine(material.name(), detail(material), tag, "ok", true);
        }
        var required = material.required();
        if (required == null) {
            return new MaterialLine(material.name(), detail(material), "", "", false);
        }
        return required
                ? new MaterialLine(material.name(), detail(material), "必要", "blue", false)
                : new MaterialLine(material.name(), detail(material), "视情况", "", false);
    }

    /** Fetched by the city: the record says so, or an electronic licence is linked to it. */
    private static boolean free(Material material) {
        return material.isExempt() || material.linked();
    }

    private static String detail(Material material) {
        var parts = new ArrayList<String>();
        add(parts, material.note());
        count(parts, "原件", material.originals());
        count(parts, "复印件", material.copies());
        add(parts, material.form());
        add(parts, material.origin());
        return String.join(" · ", parts);
    }

    private static void count(List<String> parts, String kind, @Nullable Integer copies) {
        if (copies != null && copies > 0) {
            parts.add(kind + " " + copies + " 份");
        }
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private GuideMaterials() {}
}

package city.moyang.services.guide;

import city.moyang.services.catalogue.ServiceItem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The way a matter goes, as boxes from left to right: the steps that the source lists, or the usual
 * ones of its handling type.
 *
 * @param listed whether the source lists the steps itself
 */
public record FlowPicture(List<Box> boxes, int width, boolean listed, String sentence) {
    private static final int EACH = 152;

    /**
     * One step; the middle is where its words stand.
     *
     * @param arrow the wire that leads to it; empty for the first
     * @param correction the dashed way back to the first box, where it starts here
     */
    public record Box(
            String name,
            String detail,
            int left,
            int middle,
            boolean end,
            String arrow,
            String correction) {}

    private record Stop(String name, String detail) {}

    static FlowPicture of(ServiceItem item) {
        var stops = new ArrayList<Stop>();
        stops.add(new Stop("申请", item.online() ? "网上或窗口" : "窗口"));
        if (item.steps().isEmpty()) {
            stops.addAll(usual(item));
        } else {
            item.steps().forEach(step -> stops.add(listed(step)));
        }
        var boxes = IntStream.range(0, stops.size()).mapToObj(i -> box(stops, i)).toList();
        return new FlowPicture(
                boxes,
                EACH * stops.size() + 20,
                !item.steps().isEmpty(),
                stops.stream().map(Stop::name).collect(Collectors.joining("、")));
    }

    private static Stop listed(ServiceItem.Step step) {
        var limit = step.limit();
        return new Stop(step.name(), limit == null ? "" : limit);
    }

    private static List<Stop> usual(ServiceItem item) {
        var promised = item.promisedLimit();
        if (item.handlingType().equals("即办件")) {
            return List.of(new Stop("受理", "当场"), new Stop("决定", "当场"), new Stop("送达", "当场"));
        }
        return List.of(
                new Stop("受理", "材料齐全即受理"),
                new Stop("审查", "只看清单上的材料"),
                new Stop("决定", promised == null ? "" : promised.text() + "内"),
                new Stop("送达", item.type().equals("行政许可") ? "10 个工作日内" : "电子或纸质"));
    }

    private static Box box(List<Stop> stops, int i) {
        var left = 20 + EACH * i;
        var middle = left + 56;
        var stop = stops.get(i);
        return new Box(
                stop.name(),
                stop.detail(),
                left,
                middle,
                i == 0 || i == stops.size() - 1,
                i == 0 ? "" : "M%d 48H%d".formatted(left - 40, left - 2),
                stop.name().equals("受理")
                        ? "M%d 76v30q0 8-8 8H84q-8 0-8-8V80".formatted(middle)
                        : "");
    }
}

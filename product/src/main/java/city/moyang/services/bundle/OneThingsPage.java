package city.moyang.services.bundle;

import java.util.List;

/** All themes, by whose life they belong to. */
public record OneThingsPage(List<Group> groups, int total) {

    /** The themes of one life. */
    public record Group(String heading, List<Card> cards) {}

    /** One theme in short. */
    public record Card(String href, String name, int parts, String text) {
        public static Card of(OneThing thing) {
            var parts = thing.components();
            var text =
                    parts.isEmpty()
                            ? thing.batch() + "，组成还没有公开资料"
                            : String.join("、", parts.stream().limit(4).toList())
                                    + (parts.size() > 4 ? "等" : "");
            return new Card("/one-things/" + thing.id(), thing.name(), parts.size(), text);
        }
    }

    static OneThingsPage of(List<OneThing> all) {
        return new OneThingsPage(
                List.of(
                        group("个人", all, "个人"),
                        group("企业和个体户", all, "经营主体"),
                        group("其他", all, "未注明")),
                all.size());
    }

    private static Group group(String heading, List<OneThing> all, String lifecycle) {
        return new Group(
                heading,
                all.stream()
                        .filter(thing -> thing.lifecycle().equals(lifecycle))
                        .map(Card::of)
                        .toList());
    }
}

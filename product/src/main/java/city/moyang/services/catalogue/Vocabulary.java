package city.moyang.services.catalogue;

import city.moyang.support.search.Bigrams;
import java.util.List;

/** How people say it (百姓的说法), and what the items call it. */
record Vocabulary(List<String> fillers, List<Synonym> synonyms) {

    record Synonym(List<String> say, List<String> mean) {}

    /**
     * A question as the search takes it.
     *
     * @param words what was said, folded, without the words that carry nothing
     * @param mean what the items may call it, best first, folded
     */
    record Question(String words, List<String> mean) {}

    Question read(String asked) {
        var left = asked;
        for (var filler : fillers) {
            left = left.replace(filler, " ");
        }
        var words = Bigrams.fold(left.isBlank() ? asked : left);
        var mean =
                synonyms.stream()
                        .filter(s -> s.say().stream().anyMatch(words::contains))
                        .flatMap(s -> s.mean().stream())
                        .map(Bigrams::fold)
                        .distinct()
                        .limit(12)
                        .toList();
        return new Question(words, mean);
    }
}

package city.moyang.services.catalogue;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What anybody can ask the catalogue. What is in force is kept in memory for a minute. */
@Service
public class Catalogue {
    private static final int PAGE = 20;
    private static final int LAST_PAGE = 1000;

    private final Items items;
    private final ItemSearch search;
    private final Clock clock;
    private final Stages stages;
    private final Vocabulary vocabulary;
    private final LoadingCache<String, Optional<ServiceItem>> inForce;
    private final LoadingCache<LocalDate, Facets> facets;

    Catalogue(Items items, ItemSearch search, Seed seed, Clock clock) {
        this.items = items;
        this.search = search;
        this.clock = clock;
        stages = seed.stages();
        vocabulary = seed.vocabulary();
        inForce =
                Caffeine.newBuilder()
                        .maximumSize(5_000)
                        .expireAfterWrite(Duration.ofMinutes(1))
                        .build(id -> items.inForce(id, today()));
        facets =
                Caffeine.newBuilder()
                        .maximumSize(2)
                        .refreshAfterWrite(Duration.ofMinutes(1))
                        .build(this::count);
    }

    /** The version in force today. */
    public Optional<ServiceItem> find(String id) {
        return inForce.get(id);
    }

    /** The version that a matter was opened under. */
    public Optional<ServiceItem> find(String id, int version) {
        return items.version(id, version);
    }

    /** Best first; pages count from 1, and one beyond the end is empty. */
    public Found search(ItemQuery asked, int page) {
        var number = Math.clamp(page, 1, LAST_PAGE);
        var question = vocabulary.read(asked.q());
        return question.words().isEmpty()
                ? search.list(asked, number, PAGE, today())
                : search.search(question, asked, number, PAGE, today());
    }

    /** What was said without the words that carry nothing, folded for comparison. */
    public String words(String said) {
        return vocabulary.read(said).words();
    }

    /** What else the items may call what was said: 开饭店 → 个体工商户设立 … */
    public List<String> meanings(String said) {
        return vocabulary.read(said).mean();
    }

    public Facets facets() {
        return facets.get(today());
    }

    public Stages stages() {
        return stages;
    }

    void forget() {
        inForce.invalidateAll();
        facets.invalidateAll();
    }

    private Facets count(LocalDate day) {
        return Facets.of(search.units(day), search.themes(day), search.stages(day));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

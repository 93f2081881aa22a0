package city.moyang.support.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The tree of divisions (区划树), held in memory: it changes once a year, by a release. */
@Component
public class Divisions {
    private final Map<String, Division> byCode = new LinkedHashMap<>();
    private final Map<String, List<Division>> byParent = new LinkedHashMap<>();

    Divisions(OrganisationSeed seed) {
        for (var division : seed.divisions()) {
            byCode.put(division.code(), division);
            if (division.parent() != null) {
                byParent.computeIfAbsent(division.parent(), _ -> new ArrayList<>()).add(division);
            }
        }
    }

    /** By a code of 2, 4, 6, 9 or 12 digits. */
    public Optional<Division> find(String code) {
        return Optional.ofNullable(byCode.get(Division.standard(code)));
    }

    /** The division itself, then what it lies in, up to the province; empty for an unknown code. */
    public List<Division> ancestors(String code) {
        return Stream.iterate(find(code), Optional::isPresent, this::parent)
                .flatMap(Optional::stream)
                .toList();
    }

    public List<Division> children(String code) {
        return List.copyOf(byParent.getOrDefault(Division.standard(code), List.of()));
    }

    /** The division itself and everything under it. */
    public List<Division> subtree(String code) {
        return find(code).stream()
                .flatMap(top ->
                        Stream.concat(
                                Stream.of(top),
                                children(top.code()).stream()
                                        .flatMap(child -> subtree(child.code()).stream())))
                .toList();
    }

    /** Whether the inner division is the outer one or lies in it. */
    public boolean covers(String outer, String inner) {
        var code = Division.standard(outer);
        return ancestors(inner).stream().anyMatch(division -> division.code().equals(code));
    }

    /** 阳江市江城区南恩街道: the names from the city downwards, or the province's own. */
    public String fullName(String code) {
        var names = new StringBuilder();
        for (var division : ancestors(code)) {
            if (division.level() != Division.Level.PROVINCE || names.isEmpty()) {
                names.insert(0, division.name());
            }
        }
        return names.toString();
    }

    public int count() {
        return byCode.size();
    }

    private Optional<Division> parent(Optional<Division> division) {
        return division.map(Division::parent).map(byCode::get);
    }
}

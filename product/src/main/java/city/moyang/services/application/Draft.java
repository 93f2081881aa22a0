package city.moyang.services.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * 草稿: an application that its party has begun. Its id becomes the matter's, so that handing it in
 * twice opens one.
 *
 * @param files what was uploaded, by the material's place in the guide
 */
record Draft(
        UUID id,
        UUID party,
        String item,
        Map<String, String> answers,
        List<Upload> files,
        Instant updatedAt) {

    /** One uploaded material. */
    record Upload(int material, UUID file, String name, long size) {}

    /** Whether there is anything of it that was kept. */
    boolean saved() {
        return !answers.isEmpty() || !files.isEmpty();
    }

    Draft answered(Map<String, String> given) {
        return new Draft(id, party, item, Map.copyOf(given), files, updatedAt);
    }

    Draft with(List<Upload> uploads) {
        return new Draft(id, party, item, answers, List.copyOf(uploads), updatedAt);
    }

    boolean has(int material) {
        return files.stream().anyMatch(upload -> upload.material() == material);
    }
}

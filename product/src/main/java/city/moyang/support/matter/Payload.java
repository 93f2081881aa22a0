package city.moyang.support.matter;

import city.moyang.base.chain.CanonicalJson;
import city.moyang.base.crypto.Sm3;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * 内容: what was written and answered in one act. It can be destroyed by law; the entry keeps only
 * its digest. The salt lies inside, so that a short opinion cannot be guessed from the digest once
 * the content is gone.
 */
record Payload(String salt, String opinion, Map<String, Object> answers) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    static Payload of(Act act, Map<String, Object> learned) {
        var answers = new HashMap<>(act.answers());
        answers.putAll(learned);
        return new Payload(Salt.fresh(), act.opinion(), answers);
    }

    boolean empty() {
        return opinion.isEmpty() && answers.isEmpty();
    }

    /** The text that is digested and kept. */
    byte[] bytes() {
        var json = new HashMap<String, Object>();
        json.put("salt", salt);
        json.put("opinion", opinion);
        json.put("answers", answers);
        return CanonicalJson.bytes(json);
    }

    static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(Sm3.digest(bytes));
    }

    @SuppressWarnings("unchecked")
    static Payload parse(byte[] bytes) {
        var json = JSON.readValue(new String(bytes, StandardCharsets.UTF_8), OBJECT);
        return new Payload(
                String.valueOf(json.get("salt")),
                String.valueOf(json.get("opinion")),
                (Map<String, Object>) json.getOrDefault("answers", Map.of()));
    }
}

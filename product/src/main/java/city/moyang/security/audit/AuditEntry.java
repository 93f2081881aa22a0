package city.moyang.security.audit;

import city.moyang.base.crypto.Sm3;
import city.moyang.support.identity.Actor;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the log (审计记录).
 *
 * @param who the account's log-in name, as it was
 * @param object what it was about: kind and id, "party:…"
 * @param device what the browser says of itself
 * @param detail further words as JSON, exactly as digested
 */
record AuditEntry(
        Instant at,
        String event,
        Actor actor,
        String who,
        boolean success,
        String object,
        String address,
        String device,
        String detail) {

    /** The digest of this entry at that place behind that one: SM3 over length-prefixed fields. */
    byte[] hash(long seq, byte[] previous) {
        var content = new ByteArrayOutputStream();
        content.writeBytes(previous);
        content.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
        add(content, at.toString());
        add(content, event);
        add(content, actor.kind().name());
        add(content, actor.person().toString());
        add(content, text(actor.post()));
        add(content, text(actor.unit()));
        add(content, who);
        add(content, Boolean.toString(success));
        add(content, object);
        add(content, address);
        add(content, device);
        add(content, detail);
        return Sm3.digest(content.toByteArray());
    }

    private static void add(ByteArrayOutputStream content, String field) {
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        content.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        content.writeBytes(bytes);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

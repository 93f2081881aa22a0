package city.moyang.security.account;

import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** 动态口令 (RFC 6238): six digits that change every 30 seconds; each is good once. */
final class OneTimeCode {
    private static final int SECONDS = 30;
    private static final DefaultCodeGenerator GENERATOR = new DefaultCodeGenerator();

    /**
     * The step whose code this is, one step early or late allowed, if it is later than the last.
     */
    static OptionalLong step(String secret, String code, Instant now, long lastUsed) {
        var current = now.getEpochSecond() / SECONDS;
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> step > lastUsed && same(at(secret, step), code.strip()))
                .findFirst();
    }

    static String at(String secret, long step) {
        try {
            return GENERATOR.generate(secret, step);
        } catch (CodeGenerationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an authenticator app reads from the QR code. */
    static String address(String login, String secret) {
        return "otpauth://totp/Moyang:%s?secret=%s&issuer=Moyang&digits=6&period=30"
                .formatted(login, secret);
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private OneTimeCode() {}
}

package city.moyang.base.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 密钥环: one secret per purpose ("party.id-number", "matter.facts" …), made when first needed and
 * kept in {@code var/keys/<purpose>.key} with mode 600. Encrypts with SM4-GCM, indexes with
 * HMAC-SM3.
 */
@Component
public class KeyRing {
    private static final byte FORMAT = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, byte[]> secrets = new ConcurrentHashMap<>();

    KeyRing(@Value("${moyang.var:var}") Path var) {
        folder = var.toAbsolutePath().resolve("keys");
    }

    /** Encrypts: one format byte, a fresh nonce of 12 bytes, the ciphertext with its tag. */
    public byte[] encrypt(String purpose, byte[] plain) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var gcm = cipher(purpose, nonce, true);
        var sealed = new byte[1 + NONCE + gcm.getOutputSize(plain.length)];
        sealed[0] = FORMAT;
        System.arraycopy(nonce, 0, sealed, 1, NONCE);
        finish(gcm, plain, 0, plain.length, sealed, 1 + NONCE);
        return sealed;
    }

    public byte[] encrypt(String purpose, String plain) {
        return encrypt(purpose, plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws IllegalStateException when the content was altered or sealed under another key
     */
    public byte[] decrypt(String purpose, byte[] sealed) {
        if (sealed.length < 1 + NONCE || sealed[0] != FORMAT) {
            throw new IllegalStateException("not a sealed value of purpose " + purpose);
        }
        var nonce = new byte[NONCE];
        System.arraycopy(sealed, 1, nonce, 0, NONCE);
        var gcm = cipher(purpose, nonce, false);
        var rest = sealed.length - 1 - NONCE;
        var plain = new byte[gcm.getOutputSize(rest)];
        finish(gcm, sealed, 1 + NONCE, rest, plain, 0);
        return plain;
    }

    public String decryptText(String purpose, byte[] sealed) {
        return new String(decrypt(purpose, sealed), StandardCharsets.UTF_8);
    }

    /**
     * What an encrypted column is searched by: equal values have equal indexes, and the index tells
     * nothing else.
     */
    public byte[] blindIndex(String purpose, String value) {
        return Sm3.hmac(secret(purpose + ".index"), value.getBytes(StandardCharsets.UTF_8));
    }

    /** The raw secret of a purpose (32 bytes); SM4 uses the first 16. */
    public byte[] secret(String purpose) {
        return secrets.computeIfAbsent(purpose, this::loadOrMake).clone();
    }

    private GCMBlockCipher cipher(String purpose, byte[] nonce, boolean encrypting) {
        var gcm = (GCMBlockCipher) GCMBlockCipher.newInstance(new SM4Engine());
        var key = new KeyParameter(secret(purpose), 0, 16);
        gcm.init(
                encrypting,
                new AEADParameters(key, TAG_BITS, nonce, purpose.getBytes(StandardCharsets.UTF_8)));
        return gcm;
    }

    private static void finish(
            GCMBlockCipher gcm, byte[] in, int from, int length, byte[] out, int to) {
        try {
            var written = gcm.processBytes(in, from, length, out, to);
            gcm.doFinal(out, to + written);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException(
                    "the sealed value was altered or its key is another one", e);
        }
    }

    private byte[] loadOrMake(String purpose) {
        if (!purpose.matches("[a-z0-9.-]+")) {
            throw new IllegalArgumentException("a purpose is lower-case words, not: " + purpose);
        }
        var file = folder.resolve(purpose + ".key");
        try {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Path file) throws IOException {
        var secret = new byte[32];
        random.nextBytes(secret);
        try {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.write(file, secret);
        } catch (FileAlreadyExistsException e) {
            // another thread was first; its key is the key
        }
    }
}

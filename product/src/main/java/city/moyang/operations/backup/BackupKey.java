package city.moyang.operations.backup;

import city.moyang.base.crypto.Sm3;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * 备份密钥: the secret under which backups are sealed. It lies outside {@code var/}, since a thief of
 * the data must not find the key beside it, and a fire that takes the data must not take the key.
 */
final class BackupKey {
    private static final int BYTES = 32;

    private final byte[] secret;

    private BackupKey(byte[] secret) {
        this.secret = secret;
    }

    /** Reads it, or makes it when there is none yet. */
    static BackupKey loadOrMake(Path file) {
        if (!Files.exists(file)) {
            make(file);
        }
        return load(file);
    }

    static BackupKey load(Path file) {
        try {
            var secret = HexFormat.of().parseHex(Files.readString(file).trim());
            if (secret.length == BYTES) {
                return new BackupKey(secret);
            }
        } catch (IOException | IllegalArgumentException e) {
            // told below
        }
        throw new Refused(
                Refused.Reason.NO_KEY,
                "The backup key "
                        + file
                        + " is missing or not a key: put it back, or name it in"
                        + " MOYANG_BACKUP_KEY.");
    }

    private static void make(Path file) {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            var secret = new byte[BYTES];
            new SecureRandom().nextBytes(secret);
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(secret));
        } catch (IOException e) {
            throw new UncheckedIOException("the backup key cannot be written to " + file, e);
        }
    }

    /** The key of one backup: every file has its own, derived from its salt. */
    byte[] forFile(byte[] salt) {
        return Sm3.hmac(secret, salt);
    }
}

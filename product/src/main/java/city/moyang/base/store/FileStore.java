package city.moyang.base.store;

import static city.moyang.base.store.Refused.Reason.DESTROYED;
import static city.moyang.base.store.Refused.Reason.NO_SUCH_FILE;
import static city.moyang.base.store.Refused.Reason.TYPE_NOT_TAKEN;
import static city.moyang.base.store.Refused.Reason.VIRUS;

import city.moyang.base.crypto.KeyRing;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 文件库: keeps files and gives them back. {@code put} takes part in the caller's transaction: if it
 * rolls back, the content is removed again.
 */
@Service
public class FileStore {
    private static final String KEYS = "store.content";

    private final StoredFiles files;
    private final KeyRing keys;
    private final List<VirusScanner> scanners;
    private final Clock clock;
    private final Path folder;
    private final Sniffer sniffer = new Sniffer();
    private final SecureRandom random = new SecureRandom();

    FileStore(
            StoredFiles files,
            KeyRing keys,
            List<VirusScanner> scanners,
            Clock clock,
            @Value("${moyang.var:var}") Path var) {
        this.files = files;
        this.keys = keys;
        this.scanners = scanners;
        this.clock = clock;
        this.folder = var.toAbsolutePath().resolve("files");
    }

    /**
     * Keeps a file.
     *
     * @throws Refused when its name, type, size or content is not taken; nothing is kept then
     */
    @Transactional
    public StoredFile put(InputStream content, String fileName, Purpose purpose) {
        var name = FileName.checked(fileName);
        var claimed = FileType.claimedBy(name).filter(purpose.types()::contains);
        if (claimed.isEmpty()) {
            throw new Refused(
                    TYPE_NOT_TAKEN,
                    name,
                    "这里不收“%s”这种文件，可以上传 %s。请换一种格式再传，其他内容都已保留。"
                            .formatted(name, purpose.typesInWords()));
        }
        var id = files.newId();
        var key = new byte[16];
        random.nextBytes(key);
        try {
            var intake = new Intake(content, name, purpose, claimed.get(), sniffer);
            keep(id, key, intake);
            check(id, key, name, claimed.get());
            var file =
                    new StoredFile(
                            id,
                            name,
                            claimed.get().mediaType(),
                            intake.size(),
                            intake.sm3(),
                            false);
            files.add(file, purpose.code(), keys.encrypt(KEYS, key), clock.instant());
            removeOnRollback(id);
            return file;
        } catch (IOException e) {
            remove(id);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            remove(id);
            throw e;
        }
    }

    public Optional<StoredFile> find(UUID id) {
        return files.find(id);
    }

    /** The content; the caller closes it. */
    public InputStream open(UUID id) {
        var sealed = files.sealedKey(id);
        if (sealed.isEmpty()) {
            throw files.find(id).isPresent()
                    ? new Refused(DESTROYED, id.toString(), "这个文件已经依规销毁，只保留了名称和摘要。")
                    : new Refused(NO_SUCH_FILE, id.toString(), "没有这个文件。请返回上一页核对。");
        }
        try {
            return opened(id, keys.decrypt(KEYS, sealed.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Destroys the content and its key; name, size and digest stay, with the reason. */
    @Transactional
    public void destroy(UUID id, String reason) {
        if (files.destroy(id, reason, clock.instant())) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            remove(id);
                        }
                    });
        }
    }

    private void keep(UUID id, byte[] key, Intake intake) throws IOException {
        var path = path(id);
        Files.createDirectories(path.getParent());
        try (var out = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW)) {
            SealedContent.write(out, key, intake);
        }
    }

    private void check(UUID id, byte[] key, String name, FileType claimed) throws IOException {
        for (var scanner : scanners) {
            try (var in = opened(id, key)) {
                var threat = scanner.threatIn(in);
                if (threat.isPresent()) {
                    throw new Refused(
                            VIRUS,
                            name,
                            "文件“%s”里查到病毒（%s），没有上传。请先在自己的电脑上查杀，其他内容都已保留。"
                                    .formatted(name, threat.get()));
                }
            }
        }
        try (var in = opened(id, key)) {
            if (sniffer.type(claimed, in).filter(claimed::equals).isEmpty()) {
                throw Intake.notWhatItSays(name, claimed);
            }
        }
    }

    private InputStream opened(UUID id, byte[] key) throws IOException {
        return SealedContent.read(new BufferedInputStream(Files.newInputStream(path(id))), key);
    }

    private void removeOnRollback(UUID id) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        if (status == STATUS_ROLLED_BACK) {
                            remove(id);
                        }
                    }
                });
    }

    private void remove(UUID id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last two digits spread best: the first ones of a uuidv7 are the time. */
    private Path path(UUID id) {
        var name = id.toString();
        return folder.resolve(name.substring(34)).resolve(name);
    }
}

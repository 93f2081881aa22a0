package city.moyang.base.preview;

import city.moyang.base.store.FileStore;
import city.moyang.base.store.Refused;
import city.moyang.base.store.Refused.Reason;
import city.moyang.base.store.StoredFile;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * 预览: page pictures of stored files. Who may see a file is decided by the module that owns it,
 * before it asks here.
 */
@Service
public class Previews {
    private static final long LARGEST = 30L * 1024 * 1024;
    private static final int SECONDS = 15;
    private static final int AT_ONCE = 2;

    private final FileStore store;
    private final PageDrawer drawer = new PageDrawer();
    private final Watermark watermark;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ExecutorService threads =
            Executors.newCachedThreadPool(work -> {
                var thread = new Thread(work, "preview");
                thread.setDaemon(true);
                return thread;
            });
    private final Cache<String, byte[]> drawn =
            Caffeine.newBuilder()
                    .maximumWeight(48L * 1024 * 1024)
                    .weigher((String key, byte[] png) -> png.length)
                    .build();

    Previews(FileStore store, Watermark watermark) {
        this.store = store;
        this.watermark = watermark;
    }

    /** How many pages can be looked at; 0 for a kind of file that is not shown. */
    public int pages(UUID fileId) {
        var file = found(fileId);
        return PageDrawer.shows(file.mediaType())
                ? within(file, () -> drawer.pages(content(file), file.mediaType()))
                : 0;
    }

    /**
     * One page as PNG.
     *
     * @param number from 1
     * @param mark who looks and when, drawn across the page; empty for none
     */
    public byte[] page(UUID fileId, int number, String mark) {
        var file = found(fileId);
        if (!PageDrawer.shows(file.mediaType())) {
            throw notShown(file, "这种文件不能在网页上翻看，请下载后打开。");
        }
        var key = fileId + "/" + number;
        var page = drawn.getIfPresent(key);
        if (page == null) {
            page = within(file, () -> drawer.page(content(file), file.mediaType(), number));
            drawn.put(key, page);
        }
        return mark.isEmpty() ? page : watermark.on(page, mark);
    }

    private StoredFile found(UUID id) {
        var file =
                store.find(id)
                        .orElseThrow(() ->
                                new Refused(
                                        Reason.NO_SUCH_FILE, id.toString(), "没有这个文件。请返回上一页核对。"));
        if (file.size() > LARGEST) {
            throw notShown(file, "文件太大，不能在网页上翻看，请下载后打开。");
        }
        return file;
    }

    private byte[] content(StoredFile file) {
        try (var in = store.open(file.id())) {
            return in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * Draws on a thread of its own, at most two at once, and gives up after a quarter of a minute.
     */
    private <T> T within(StoredFile file, Supplier<T> work) {
        var result =
                threads.submit(() -> {
                    if (!places.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                        throw new TimeoutException();
                    }
                    try {
                        return work.get();
                    } finally {
                        places.release();
                    }
                });
        try {
            return result.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw notShown(file, "这个文件画得太慢，已经停下。请下载后打开。");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notShown(file, "预览被中断了，请重试。");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw notShown(file, "这个文件已经损坏或者加了密码，不能翻看。请下载后打开，或请提交人重新上传。");
        }
    }

    private static Refused notShown(StoredFile file, String sentence) {
        return new Refused(Reason.NOT_SHOWN, file.name(), "“" + file.name() + "”：" + sentence);
    }
}

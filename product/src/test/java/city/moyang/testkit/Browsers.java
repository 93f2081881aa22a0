package city.moyang.testkit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of a test run: one Chromium of the system, started when the first test asks for it; a
 * fresh context for every visit. Without Chromium the tests that need it skip, and say so loudly.
 */
public final class Browsers {
    private static final Path CHROMIUM =
            Path.of(System.getenv().getOrDefault("MOYANG_CHROMIUM", "/usr/bin/chromium"));
    private static final List<String> FLAGS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static @Nullable Browser shared;

    /** How large the window is. */
    public enum Size {
        DESKTOP(1440, 900),
        PHONE(390, 844),
        NARROW(360, 740);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    public static Visit desktop(int port) {
        return visit(port, Size.DESKTOP);
    }

    public static Visit phone(int port) {
        return visit(port, Size.PHONE);
    }

    public static Visit visit(int port, Size size) {
        return visit(port, size, true);
    }

    /** A visit by a reader who has switched scripts off. */
    public static Visit withoutScript(int port, Size size) {
        return visit(port, size, false);
    }

    private static Visit visit(int port, Size size, boolean script) {
        var options =
                new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setViewportSize(size.width, size.height)
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setJavaScriptEnabled(script);
        return new Visit(browser().newContext(options));
    }

    private static synchronized Browser browser() {
        if (!Files.isExecutable(CHROMIUM)) {
            System.err.println(
                    "==== SKIPPED: no Chromium at " + CHROMIUM + ", browser tests did not run");
            Assumptions.abort("没有找到 Chromium：" + CHROMIUM + "，浏览器测试未运行");
        }
        if (shared == null) {
            var playwright = Playwright.create();
            shared =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(CHROMIUM)
                                            .setArgs(FLAGS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return shared;
    }

    private Browsers() {}
}

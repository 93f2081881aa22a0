package city.moyang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One reader's visit to the site, with a window, cookies and a memory for complaints of the page.
 */
public final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context) {
        this.context = context;
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    public Page page() {
        return page;
    }

    public Visit open(String address) {
        page.navigate(address);
        return this;
    }

    /** Chooses a rendering (长辈版, 繁體) before the first page. */
    public Visit choosing(String variant) {
        context.addCookies(
                List.of(new Cookie("moyang-" + variant, "1").setDomain("localhost").setPath("/")));
        return this;
    }

    /** Takes a picture of the whole page: target/pictures/NAME.png. */
    public Path picture(String name) {
        page.waitForLoadState();
        var file = Path.of("target", "pictures", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** The page itself never scrolls sideways; wide tables scroll within their own frame. */
    public Visit assertNoSidewaysScroll() {
        var over =
                page.evaluate(
                        """
                        () => Array.from(document.body.querySelectorAll('*'))
                          .filter(e => e.getBoundingClientRect().right > innerWidth + 1
                            && !e.closest('.table-wrap, .scroll-x, .site-nav, .tabs, .vh, .staff-bar nav'))
                          .slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join('\\n')
                        """);
        var wider = page.evaluate("() => document.documentElement.scrollWidth > innerWidth");
        assertThat(wider).as("sideways scroll at %s:%n%s", page.url(), over).isEqualTo(false);
        return this;
    }

    /** Nothing was blocked by the content policy and no script failed. */
    public Visit assertNoComplaints() {
        assertThat(complaints).as("the console of %s", page.url()).isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}

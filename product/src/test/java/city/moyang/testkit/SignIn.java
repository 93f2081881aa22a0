package city.moyang.testkit;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import city.moyang.security.access.LoginPage;
import city.moyang.security.access.TestEntrance;
import com.microsoft.playwright.Page;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Being somebody in a test, by the name of a demonstration account (resources/rehearsal):
 *
 * <pre>{@code
 * assertThat(city.post().uri("/matters").with(SignIn.as("demo-resident"))).hasStatus3xxRedirection();
 * SignIn.through(page, "demo-officer");
 * }</pre>
 */
public final class SignIn {

    /** The request comes from that account and carries the token that a form would. */
    public static RequestPostProcessor as(String login) {
        return request -> {
            var city =
                    WebApplicationContextUtils.getRequiredWebApplicationContext(
                            request.getServletContext());
            var person = authentication(TestEntrance.as(city, login));
            return form().postProcessRequest(person.postProcessRequest(request));
        };
    }

    /** A stranger's request that carries the token that a form would. */
    public static RequestPostProcessor form() {
        return SecurityMockMvcRequestPostProcessors.csrf();
    }

    /** Signs in through the real form; the page must come from {@link Browsers}. */
    public static void through(Page page, String login) {
        page.navigate("/login");
        page.fill("#login", login);
        page.fill("#password", LoginPage.DEMO_PASSWORD);
        page.click("form:has(#password) button[type=submit]");
        page.waitForURL(url -> !url.contains("/login"));
    }

    private SignIn() {}
}

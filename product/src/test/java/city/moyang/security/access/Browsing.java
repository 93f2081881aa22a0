package city.moyang.security.access;

import city.moyang.testkit.SignIn;
import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One browser with its cookies, as far as a test without pictures needs one. */
public final class Browsing {
    private final MockMvcTester city;
    private final String address;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    public Browsing(MockMvcTester city, String address) {
        this.city = city;
        this.address = address;
    }

    public MvcTestResult get(String uri) {
        return send(city.get().uri(uri));
    }

    /** Sends a form; names and values alternate. */
    public MvcTestResult post(String uri, String... fields) {
        var request = city.post().uri(uri).with(SignIn.form());
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return send(request);
    }

    public MvcTestResult signIn(String login, String to) {
        return post("/login", "login", login, "password", LoginPage.DEMO_PASSWORD, "to", to);
    }

    public void forget(String cookie) {
        cookies.remove(cookie);
    }

    private MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request) {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        request.remoteAddress(address);
        var result = request.exchange();
        for (var cookie : result.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return result;
    }
}

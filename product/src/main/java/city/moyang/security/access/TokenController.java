package city.moyang.security.access;

import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a program can learn about its own token. */
@RestController
class TokenController {

    /** A token as its holder sees it. */
    record Token(String name, List<String> scopes) {}

    @GetMapping("/api/v1/token")
    @Allow(value = Caller.MACHINE, scope = "token.read")
    Token token() {
        if (Visitors.principal() instanceof Machine machine) {
            return new Token(machine.name(), machine.scopes().stream().sorted().toList());
        }
        throw new IllegalStateException("a handler for machines was reached by somebody else");
    }
}

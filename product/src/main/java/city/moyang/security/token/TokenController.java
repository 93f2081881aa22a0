package city.moyang.security.token;

import city.moyang.base.api.ApiNote;
import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import java.security.Principal;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a program can learn about its own token. */
@RestController
class TokenController {

    /** A token as its holder sees it. */
    record Token(String name, List<String> scopes) {}

    @ApiNote(value = "这个令牌是谁的、能做什么、到哪天为止", example = "")
    @GetMapping("/api/v1/token")
    @Allow(value = Caller.MACHINE, scope = "token.read")
    Token token(Principal who) {
        if (((Authentication) who).getPrincipal() instanceof Machine machine) {
            return new Token(machine.name(), machine.scopes().stream().sorted().toList());
        }
        throw new IllegalStateException("a handler for machines was reached by somebody else");
    }
}

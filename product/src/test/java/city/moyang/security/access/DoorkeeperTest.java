package city.moyang.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.security.access.Doorkeeper.Decision;
import city.moyang.security.account.AccountKind;
import city.moyang.security.token.Machine;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;

@DisplayName("守门规则")
class DoorkeeperTest {
    private final Doorkeeper doorkeeper = new Doorkeeper();

    /** Handlers of every sort. */
    static class Handlers {
        @Allow(Caller.ANYONE)
        public void open() {}

        @Allow(Caller.OFFICER)
        public void office() {}

        @Allow(value = Caller.MACHINE, scope = "calendar.read")
        public void machine() {}

        public void forgotten() {}
    }

    @Test
    @DisplayName("没写谁能用的，谁也不能用")
    void what_says_nothing_is_closed_to_everybody() throws NoSuchMethodException {
        assertThat(doorkeeper.decide(handler("forgotten"), officer(SignedIn.Owes.NOTHING), "/x"))
                .isInstanceOf(Decision.NotYou.class);
        assertThat(doorkeeper.decide(new Object(), null, "/x")).isInstanceOf(Decision.NotYou.class);
    }

    @Test
    @DisplayName("没登录的先登录，身份不符的拒绝")
    void a_stranger_signs_in_first_and_the_wrong_kind_is_refused() throws NoSuchMethodException {
        assertThat(doorkeeper.decide(handler("open"), null, "/x"))
                .isInstanceOf(Decision.Enter.class);
        assertThat(doorkeeper.decide(handler("office"), null, "/x"))
                .isInstanceOf(Decision.SignInFirst.class);
        assertThat(doorkeeper.decide(handler("machine"), officer(SignedIn.Owes.NOTHING), "/x"))
                .isInstanceOf(Decision.NotYou.class);
    }

    @Test
    @DisplayName("没改密码、没绑动态口令、没选岗位的，先办这件事")
    void what_is_owed_comes_first() throws NoSuchMethodException {
        var person = officer(SignedIn.Owes.NEW_PASSWORD);
        assertThat(doorkeeper.decide(handler("office"), person, "/workbench"))
                .isEqualTo(new Decision.SettleFirst(SignedIn.Owes.NEW_PASSWORD));
        assertThat(doorkeeper.decide(handler("office"), person, "/account/password"))
                .isInstanceOf(Decision.Enter.class);
    }

    @Test
    @DisplayName("令牌没有所需权限范围的拒绝，并说缺哪个")
    void a_token_without_the_scope_is_told_which_one() throws NoSuchMethodException {
        assertThat(doorkeeper.decide(handler("machine"), machine("other"), "/api/x"))
                .isEqualTo(new Decision.NoScope("calendar.read"));
        assertThat(doorkeeper.decide(handler("machine"), machine("calendar.read"), "/api/x"))
                .isInstanceOf(Decision.Enter.class);
        assertThat(doorkeeper.decide(handler("office"), machine("calendar.read"), "/x"))
                .isInstanceOf(Decision.NotYou.class);
    }

    private static HandlerMethod handler(String name) throws NoSuchMethodException {
        return new HandlerMethod(new Handlers(), name);
    }

    private static SignedIn officer(SignedIn.Owes owes) {
        return new SignedIn(
                "demo", AccountKind.OFFICER, UUID.randomUUID(), null, "甲乙", null, null, "", owes);
    }

    private static Machine machine(String scope) {
        return new Machine(UUID.randomUUID(), "试用程序", null, Set.of(scope));
    }
}

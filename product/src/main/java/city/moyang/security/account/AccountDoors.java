package city.moyang.security.account;

import city.moyang.base.web.Caller;
import city.moyang.base.web.Door;
import java.util.EnumSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of the navigation that lead to this module's pages. */
@Configuration(proxyBeanMethods = false)
class AccountDoors {

    @Bean
    Door accountDoor() {
        var everybodySignedIn = EnumSet.complementOf(EnumSet.of(Caller.ANYONE, Caller.MACHINE));
        return new Door(Door.Place.VIEWER, "account", "我的账号", "/account", 20, everybodySignedIn);
    }

    @Bean
    Door accountsDoor() {
        return Door.ofStaff("accounts", "账号", "/admin/accounts", 810, Caller.SYSTEM_ADMIN);
    }
}

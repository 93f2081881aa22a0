package city.moyang.security.access;

import city.moyang.base.web.Caller;
import city.moyang.base.web.Door;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of the navigation that lead to this module's pages. */
@Configuration(proxyBeanMethods = false)
class AccessDoors {

    @Bean
    Door signInDoor() {
        return Door.of(Door.Place.SIGN_IN, "登录", "/login");
    }

    @Bean
    Door postDoor() {
        return new Door(Door.Place.VIEWER, "post", "换岗位", "/post", 10, Set.of(Caller.OFFICER));
    }
}

package city.moyang.support.instrument;

import city.moyang.base.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries that this module adds to the navigation. */
@Configuration(proxyBeanMethods = false)
class InstrumentDoors {

    @Bean
    Door verifyDoor() {
        return Door.ofPublic("verify", "核验", "/verify", 60);
    }

    @Bean
    Door verifyAtTheFoot() {
        return Door.ofFoot("核验文件", "/verify", 30);
    }
}

package city.moyang.services.catalogue;

import city.moyang.base.web.Caller;
import city.moyang.base.web.Door;
import city.moyang.base.web.Door.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue's entries in the navigation. */
@Configuration(proxyBeanMethods = false)
class CatalogueDoors {

    @Bean
    Door personalServices() {
        return Door.ofPublic("personal", "个人办事", "/services?audience=personal", 10);
    }

    @Bean
    Door enterpriseServices() {
        return Door.ofPublic("enterprise", "企业办事", "/services?audience=enterprise", 20);
    }

    @Bean
    Door serviceSearch() {
        return Door.of(Place.SEARCH, "搜索", "/search");
    }

    @Bean
    Door itemFindings() {
        return Door.ofStaff(
                "items", "事项校验", "/admin/items/findings", 80, Caller.OFFICER, Caller.SYSTEM_ADMIN);
    }
}

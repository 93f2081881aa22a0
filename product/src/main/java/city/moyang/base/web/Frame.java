package city.moyang.base.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** What all pages have in common: the site's own words and every door that a module declared. */
@Component
@EnableConfigurationProperties(Site.class)
class Frame {
    private final Site site;
    private final List<Door> doors;
    private final boolean demo;

    Frame(Site site, ObjectProvider<Door> doors, @Value("${moyang.profile:demo}") String profile) {
        this.site = site;
        this.doors = doors.stream().sorted(Comparator.comparingInt(Door::order)).toList();
        demo = profile.equals("demo");
    }

    Site site() {
        return site;
    }

    boolean demo() {
        return demo;
    }

    List<Door> doors(Viewer viewer) {
        return doors.stream().filter(door -> door.openTo(viewer)).toList();
    }
}

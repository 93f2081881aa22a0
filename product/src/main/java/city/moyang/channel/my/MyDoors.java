package city.moyang.channel.my;

import city.moyang.base.calendar.Calendars;
import city.moyang.base.time.CityClock;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Door;
import city.moyang.channel.home.HomeCard;
import city.moyang.channel.progress.Light;
import city.moyang.support.identity.Actor;
import city.moyang.support.worklist.Standing;
import city.moyang.support.worklist.Worklist;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways in: an entry of the navigation, and the card on the home page. */
@Configuration(proxyBeanMethods = false)
class MyDoors {

    @Bean
    Door myDoor() {
        return new Door(Door.Place.PUBLIC, "my", "我的办件", "/my", 40, Set.of(Caller.ANYONE));
    }

    @Bean
    HomeCard myCard(Worklist worklist, Calendars calendars, CityClock clock) {
        return actor ->
                actor.kind() == Actor.Kind.RESIDENT
                        ? card(worklist, calendars, clock, actor)
                        : Optional.empty();
    }

    private static Optional<HomeCard.Card> card(
            Worklist worklist, Calendars calendars, CityClock clock, Actor actor) {
        var open =
                worklist.openedBy(actor.party()).stream()
                        .filter(matter -> matter.result() == null)
                        .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var lines = open.stream().limit(3).map(matter -> line(matter, calendars, clock)).toList();
        return Optional.of(new HomeCard.Card("您有 " + open.size() + " 件事在办", "/my", lines));
    }

    private static HomeCard.Line line(Standing matter, Calendars calendars, CityClock clock) {
        var light =
                Light.of(matter.dueAt(), matter.resting(), calendars.current(), clock.instant());
        return new HomeCard.Line(
                matter.title(),
                "/matters/" + matter.matter(),
                light.tone().css(),
                light.label(),
                "");
    }
}

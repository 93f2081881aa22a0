package city.moyang.base.calendar;

import city.moyang.base.web.Caller;
import city.moyang.base.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the calendar's pages stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class CalendarDoors {
    static final String SECTION = "calendar";

    @Bean
    Door calendarDoor() {
        return Door.ofFoot("工作日历", "/calendar", 40);
    }

    @Bean
    Door calendarAdminDoor() {
        return Door.ofStaff(SECTION, "工作日历", "/admin/calendar", 80, Caller.SYSTEM_ADMIN);
    }
}

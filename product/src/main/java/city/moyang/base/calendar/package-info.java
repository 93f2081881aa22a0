/**
 * The working calendar (工作日历): which days the city's offices work, by the State Council's notice of
 * each year, and by weekends and the statutory festivals where no notice is out yet.
 *
 * <p>Others ask {@link city.moyang.base.calendar.Calendars} for the {@link
 * city.moyang.base.calendar.WorkingCalendar} in force and listen to {@link
 * city.moyang.base.calendar.CalendarChanged}; a calendar never changes, a new notice makes a new
 * edition.
 */
@NullMarked
@ApplicationModule(
        displayName = "Calendar 工作日历",
        allowedDependencies = {
            "base.api",
            "base.component",
            "base.crypto",
            "base.time",
            "base.web"
        })
package city.moyang.base.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

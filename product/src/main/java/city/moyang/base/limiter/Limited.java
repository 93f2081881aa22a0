package city.moyang.base.limiter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How often one caller may reach a handler method: {@code @Limited(times = 30, seconds = 60)}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Limited {
    int times();

    int seconds();

    Limit.By by() default Limit.By.ADDRESS;
}

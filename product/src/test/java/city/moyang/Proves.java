package city.moyang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The functions of the list (docs/functions.md) that a story test proves: {@code @Proves("SV-1")}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Proves {
    String[] value();

    /** The address of the page on which the function can be seen, where there is one. */
    String page() default "";
}

package city.moyang.base.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 接口说明: what a method of the public API is for, in a sentence, and a call that works. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ApiNote {
    String value();

    /** A path with parameters that answers in the demonstration; empty where there is none. */
    String example() default "";
}

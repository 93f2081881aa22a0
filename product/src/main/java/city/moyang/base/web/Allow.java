package city.moyang.base.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call an endpoint. Every handler method carries one, or its class does; one that carries
 * none is refused to everybody and fails a test.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allow {
    Caller[] value();

    /** The scope that a machine client's token must hold; empty where machines are not admitted. */
    String scope() default "";
}

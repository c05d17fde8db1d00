package lockstep;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What one component of a set-up record or lever means, its unit and the values it may take. The value and its source are data. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Param {
    /** One sentence for a person who tweaks it. */
    String value();

    /** Unit, in words a table heading can carry; "" for text, "share" for a fraction of one. */
    String unit() default "";

    double min() default Double.NEGATIVE_INFINITY;

    double max() default Double.POSITIVE_INFINITY;

    /** Whether the value may also be infinite, written {@code .inf}. */
    boolean endless() default false;

    /** YAML text of the value taken when a file leaves the component out; {@link #REQUIRED} if it may not. */
    String absent() default REQUIRED;

    String REQUIRED = "<required>";
}

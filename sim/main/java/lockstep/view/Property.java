package lockstep.view;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One line of an inspector.
 *
 * @param name    what it is called
 * @param meaning what it is, with its unit
 * @param type    what MASON takes it for; it sets and charts numbers and switches only if this is primitive
 * @param value   reads it
 * @param domain  a {@link sim.util.Interval} for a slider, else null
 * @param change  sets it, null if it cannot be set
 */
record Property(String name, String meaning, Class<?> type, Supplier<?> value, Object domain, Consumer<Object> change) {

    static Property number(String name, String meaning, Supplier<Double> value) {
        return new Property(name, meaning, double.class, value, null, null);
    }

    static Property text(String name, String meaning, Supplier<String> value) {
        return new Property(name, meaning, String.class, value, null, null);
    }

    /** Something with an inspector of its own, under its id. */
    static Property inspected(String id, Inspected thing) {
        return new Property(id, "The key beside it opens its inspector", Inspected.class, () -> thing, null, null);
    }
}

package lockstep.experiment;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import lockstep.Param;
import lockstep.scenario.Names;
import lockstep.setup.Modules;
import lockstep.setup.Setup;

/**
 * A submodel that can be switched off: a component of {@link Modules}, where a new one appears by itself.
 *
 * @param name    as in files, below {@code modules}
 * @param meaning what happens while it is on
 */
public record Switch(String name, String meaning, RecordComponent component) {

    /** All there are, in the order of their declaration. */
    public static List<Switch> all() {
        return Arrays.stream(Modules.class.getRecordComponents())
                .map(c -> new Switch(Names.kebab(c.getName()), c.getAnnotation(Param.class).value(), c)).toList();
    }

    boolean isOn(Setup setup) {
        return (boolean) value(component, setup.modules());
    }

    /** The set-up with this switched off and all else as it is. */
    Setup off(Setup setup) {
        Modules modules = with(setup.modules(), component.getName(), false);
        return with(setup, "modules", modules);
    }

    private static <R extends Record> R with(R whole, String name, Object part) {
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        Object[] values = Arrays.stream(parts).map(c -> c.getName().equals(name) ? part : value(c, whole)).toArray();
        try {
            Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
            @SuppressWarnings("unchecked")
            R changed = (R) whole.getClass().getConstructor(types).newInstance(values);
            return changed;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("Expected a public record, given " + whole.getClass(), broken);
        }
    }

    private static Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("Expected to read " + part, broken);
        }
    }
}

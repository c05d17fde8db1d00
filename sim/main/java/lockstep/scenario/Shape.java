package lockstep.scenario;

import lockstep.Param;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a record looks like in a file: its keys in order, each with what its annotation says. */
record Shape(Class<?> type, List<Field> fields, Constructor<?> constructor) {
    private static final List<String> QUARTERS = List.of("start", "end", "date", "ends", "full", "available", "opens", "events-until", "at");

    /** One key of a record. */
    record Field(String name, Type type, Param param) {

        boolean required() {
            return param.absent().equals(Param.REQUIRED);
        }

        /** Whether the text is a quarter, or empty if it may be left out. */
        boolean quarter() {
            return type == String.class && QUARTERS.contains(name);
        }

        /** Whether the keys of the map are quarters. */
        boolean byQuarter() {
            return name.equals("budget");
        }
    }

    static Shape of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Field> fields = Arrays.stream(components).map(Shape::field).toList();
        try {
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return new Shape(type, fields, type.getDeclaredConstructor(types));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Expected every record to have a canonical constructor, " + type + " has none", e);
        }
    }

    private static Field field(RecordComponent component) {
        Param param = component.getAnnotation(Param.class);
        if (param == null) {
            throw new IllegalStateException("Expected " + component + " of " + component.getDeclaringRecord() + " to carry @Param");
        }
        return new Field(Names.kebab(component.getName()), component.getGenericType(), param);
    }

    /** Kinds of a sealed type, those of its families included, by their name in files. */
    static Map<String, Class<?>> kinds(Class<?> sealed) {
        Map<String, Class<?>> kinds = new TreeMap<>();
        for (Class<?> kind : sealed.getPermittedSubclasses()) {
            if (kind.isSealed()) {
                kinds.putAll(kinds(kind));
            } else {
                kinds.put(Names.kebab(kind.getSimpleName()), kind);
            }
        }
        return kinds;
    }

    List<String> keys() {
        return fields.stream().map(Field::name).toList();
    }

    /** The key of that name, or null. */
    Field field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElse(null);
    }

    /** The record of some values; what its constructor refuses comes out as it is. */
    Object make(List<Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("Cannot make " + type + " of " + values, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type + " of " + values, e);
        }
    }
}

package lockstep.engine;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.Nations;
import lockstep.agent.World;

/** All evolving numbers of a world, bit for bit: every field of every agent, found by reflection so that none can be forgotten. */
public final class WorldDigest {
    private long hash = 1;
    private int numbers;

    private WorldDigest() {
    }

    /** One number for the whole world. */
    public static long of(World world) {
        WorldDigest digest = new WorldDigest();
        digest.fields(world);
        if (digest.numbers < 50) {
            throw new IllegalStateException("Expected a world of at least fifty numbers, given " + digest.numbers);
        }
        return digest.hash;
    }

    /** One number for each nation. */
    static Map<String, Long> byNation(World world) {
        Map<String, Long> digests = new TreeMap<>();
        for (Nation nation : world.nations) {
            WorldDigest digest = new WorldDigest();
            digest.fields(nation);
            digests.put(nation.id, digest.hash);
        }
        return digests;
    }

    /** One number for each body. */
    static Map<String, Long> byBody(World world) {
        Map<String, Long> digests = new TreeMap<>();
        for (Body body : world.bodies) {
            WorldDigest digest = new WorldDigest();
            digest.fields(body);
            digests.put(body.id, digest.hash);
        }
        return digests;
    }

    private void fields(Object agent) {
        try {
            for (Field field : sorted(agent.getClass())) {
                value(field.getName(), field.get(agent));
            }
            if (agent instanceof Nation nation) {
                rows(nation);
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The nation's row of every column. */
    private void rows(Nation nation) throws IllegalAccessException {
        for (Field field : sorted(Nations.class)) {
            Object column = field.get(nation.all);
            if (column.getClass().isArray()) {
                int width = Array.getLength(column) / nation.all.sizes.nations();
                for (int i = nation.index * width; i < (nation.index + 1) * width; i++) {
                    value("", Array.get(column, i));
                }
            }
        }
    }

    private static List<Field> sorted(Class<?> type) {
        List<Field> fields = new ArrayList<>(List.of(type.getDeclaredFields()));
        fields.removeIf(field -> Modifier.isStatic(field.getModifiers()) || !Modifier.isPublic(field.getModifiers()));
        fields.sort(Comparator.comparing(Field::getName));
        return fields;
    }

    private void value(String name, Object value) {
        // Indices and partner lists move when a nation is added before; flows are of one tick; the frame, luck and dials are inputs.
        // Parts of nations are read with each nation, and where a nation's begin moves like its index.
        if (value == null || value instanceof Nations || name.matches("at[A-Z].*")
                || List.of("index", "partners", "frame", "chance", "dials", "flows", "facts").contains(name)) {
            return;
        }
        if (value instanceof Double d) {
            add(Double.doubleToLongBits(d));
        } else if (value instanceof Long l) {
            add(l);
        } else if (value instanceof Integer i) {
            add(i);
        } else if (value instanceof Boolean b) {
            add(b ? 1 : 0);
        } else if (value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                value("", Array.get(value, i));
            }
        } else if (value instanceof Iterable<?> list) {
            for (Object item : list) {
                value("", item);
            }
        } else if (value.getClass().getPackageName().equals("lockstep.agent") && !value.getClass().isRecord()) {
            fields(value);
        }
    }

    private void add(long bits) {
        numbers++;
        hash = (hash ^ bits) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
    }
}

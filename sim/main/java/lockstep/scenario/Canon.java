package lockstep.scenario;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One way to write a set-up, the same for equal set-ups on every JDK: numbers by their bits, maps by key, sources left out. */
final class Canon {
    private final MessageDigest digest;
    private final Map<Class<?>, List<RecordComponent>> components = new HashMap<>();

    Canon() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    String hash(Record setup) {
        value(setup);
        return HexFormat.of().formatHex(digest.digest());
    }

    private void value(Object value) {
        if (value instanceof Record record) {
            record(record);
        } else if (value instanceof Map<?, ?> map) {
            text("map " + map.size());
            new TreeMap<>(map).forEach((key, entry) -> {
                text(key.toString());
                value(entry);
            });
        } else if (value instanceof Collection<?> items) {
            text("list " + items.size());
            items.forEach(this::value);
        } else if (value instanceof Double number) {
            text(Long.toHexString(Double.doubleToLongBits(number)));
        } else {
            text(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private void record(Record record) {
        text(record.getClass().getSimpleName());
        for (RecordComponent component : components.computeIfAbsent(record.getClass(), type -> List.of(type.getRecordComponents()))) {
            if (!component.getName().equals("source")) {
                text(component.getName());
                try {
                    Object value = component.getAccessor().invoke(record);
                    value(value == null ? "none" : value);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("Cannot read " + component, e);
                }
            }
        }
    }

    /** With its length before it, so that no two lists of texts look alike. */
    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}

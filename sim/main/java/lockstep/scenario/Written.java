package lockstep.scenario;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A record as the tree that the {@link Binder} makes the same record of. */
final class Written {
    private static final Place NOWHERE = new Place("", 0, 0);

    private Written() {
    }

    static Node.Mapping tree(Record record) {
        Node.Mapping mapping = Node.Mapping.empty(NOWHERE);
        if (record.getClass().getInterfaces().length > 0) {
            mapping.put("kind", scalar(Names.kebab(record.getClass().getSimpleName())));
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                mapping.put(Names.kebab(component.getName()), node(component.getAccessor().invoke(record)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read " + component, e);
            }
        }
        return mapping;
    }

    private static Node node(Object value) {
        if (value instanceof Record record) {
            return tree(record);
        }
        if (value instanceof Map<?, ?> map) {
            Node.Mapping mapping = Node.Mapping.empty(NOWHERE);
            map.forEach((key, entry) -> mapping.put(key.toString(), node(entry)));
            return mapping;
        }
        if (value instanceof Collection<?> items) {
            List<Node> nodes = new ArrayList<>();
            items.forEach(item -> nodes.add(node(item)));
            return new Node.Sequence(NOWHERE, nodes);
        }
        return scalar(value instanceof Enum<?> constant ? Names.kebab(constant) : value.toString());
    }

    private static Node scalar(String text) {
        return new Node.Scalar(NOWHERE, text);
    }
}

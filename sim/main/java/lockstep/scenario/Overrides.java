package lockstep.scenario;

import lockstep.setup.Enacted;
import lockstep.setup.Setup;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Lays {@code path=value} from the command line over a tree. The path must lead somewhere: a slip must not make a new nation. */
final class Overrides {
    private static final List<String> EVIDENCE = List.of("value", "unit", "range", "source", "note");

    private final Problems problems;

    Overrides(Problems problems) {
        this.problems = problems;
    }

    Node.Mapping apply(Node.Mapping tree, List<String> overrides) {
        Node.Mapping result = tree;
        for (String override : overrides) {
            Place place = new Place("--set " + override, 0, 0);
            int equals = override.indexOf('=');
            if (equals < 1) {
                problems.add(place, "", "given no path, expected path=value such as modules.blocs=false");
                continue;
            }
            List<String> path = List.of(override.substring(0, equals).trim().split("\\."));
            if (override.substring(equals + 1).isBlank()) {
                problems.add(place, "", "given no value, expected one after the equals sign; ~ removes an entry");
                continue;
            }
            int before = problems.count();
            Node value = new YamlReader(place, problems).read(override.substring(equals + 1));
            if (problems.count() == before && slot(place, path, result) != null) {
                Merge.emptied(result, wrapped(path, value), "", problems);
                result = Merge.over(result, wrapped(path, value));
            }
        }
        return result;
    }

    private static Node.Mapping wrapped(List<String> path, Node value) {
        Node node = value;
        for (int i = path.size() - 1; i >= 0; i--) {
            Node.Mapping outer = Node.Mapping.empty(value.place());
            outer.put(path.get(i), node);
            node = outer;
        }
        return (Node.Mapping) node;
    }

    /** A tree with other values, all at once. Each path must be one that leads somewhere. */
    static Node.Mapping laid(Node.Mapping tree, Map<String, String> values) {
        Node.Mapping over = Node.Mapping.empty(tree.place());
        values.forEach((path, value) -> {
            String[] steps = path.split("\\.");
            Node.Mapping at = over;
            for (int i = 0; i < steps.length - 1; i++) {
                if (!(at.at(steps[i]) instanceof Node.Mapping)) {
                    at.put(steps[i], Node.Mapping.empty(tree.place()));
                }
                at = (Node.Mapping) at.at(steps[i]);
            }
            at.put(steps[steps.length - 1], new Node.Scalar(new Place(path + "=" + value, 0, 0), value));
        });
        return Merge.over(tree, over);
    }

    /** What a path leads to; null, and a problem, if nowhere. */
    Slot slot(Place place, List<String> path, Node.Mapping tree) {
        Slot at = new Slot("", Setup.class, null, null);
        Node node = tree;
        for (String step : path) {
            node = node instanceof Node.Mapping mapping ? mapping.at(step) : null;
            List<String> valid = valid(at.type(), at.path(), tree);
            if (!valid.contains(step) && !open(at.type())) {
                problems.add(place, Names.path(at.path(), step), "there is no such path" + Nearest.hint(step, valid, "entries"));
                return null;
            }
            at = next(at, step, node);
        }
        return at;
    }

    /** What may follow: components of a record, entries of a map, evidence of a value. */
    private static List<String> valid(Type type, String path, Node.Mapping tree) {
        if (type instanceof Class<?> record && record.isRecord()) {
            List<String> keys = new ArrayList<>(Shape.of(record).keys());
            keys.addAll(record == Setup.class ? List.of() : List.of("source", "note"));
            keys.addAll(record.getInterfaces().length > 0 ? List.of("kind") : List.of());
            return keys;
        }
        if (type instanceof ParameterizedType generic && generic.getActualTypeArguments().length == 1
                || type instanceof Class<?> leaf && !leaf.isSealed()) {
            return EVIDENCE;
        }
        Collection<String> keys = new TreeSet<>();
        Walk.find(tree, path + ".@").forEach(found -> keys.add(found.text()));
        return List.copyOf(keys);
    }

    /** Maps of plain values, such as a budget by quarter, take new entries; so do policies, which stand in a catalogue. */
    private static boolean open(Type type) {
        if (type instanceof ParameterizedType generic && generic.getActualTypeArguments().length == 2) {
            Type values = generic.getActualTypeArguments()[1];
            return values == Enacted.class || !(values instanceof Class<?> entry && (entry.isRecord() || entry.isSealed()));
        }
        return false;
    }

    private static Slot next(Slot at, String step, Node node) {
        String path = Names.path(at.path(), step);
        if (at.type() instanceof ParameterizedType generic && generic.getActualTypeArguments().length == 2) {
            return new Slot(path, generic.getActualTypeArguments()[1], at.param(), null);
        }
        Shape.Field field = at.type() instanceof Class<?> record && record.isRecord() ? Shape.of(record).field(step) : null;
        if (field == null) {
            return new Slot(path, String.class, null, null);
        }
        boolean sealed = field.type() instanceof Class<?> candidate && candidate.isSealed();
        String kind = sealed && node instanceof Node.Mapping mapping ? mapping.text("kind") : "";
        Type type = sealed ? Shape.kinds((Class<?>) field.type()).getOrDefault(kind, (Class<?>) field.type()) : field.type();
        return new Slot(path, type, field.param(), null);
    }
}

package lockstep.scenario;

import lockstep.Param;
import lockstep.ballot.Condition;
import lockstep.ballot.Rule;
import lockstep.ballot.Threshold;
import lockstep.setup.Change;
import lockstep.setup.Clock;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes records of a tree. What does not fit is told and leaves null or zero behind, so that the rest can be checked too. */
final class Binder {
    private static final String PARAMETERS = "parameters";
    private static final List<String> ABOUT = List.of("source", "note");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_+/-]+");
    /** Maps whose keys name series of metrics or paths, which {@link Series} and {@link FactorRules} check. */
    private static final List<String> BY_SERIES = List.of("hopes", "goals", "factors");

    private final Problems problems;
    private final Leaves leaves;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();
    private final Map<String, Node> defaults = new HashMap<>();
    private Node.Mapping root;

    Binder(Problems problems) {
        this.problems = problems;
        this.leaves = new Leaves(problems);
    }

    /** Numbers met so far, with what is known of them. */
    List<Figure> figures() {
        return leaves.figures();
    }

    /** The record a mapping stands for; null if something was wrong with it. */
    <T> T root(Class<T> type, Node.Mapping tree) {
        root = tree;
        return type.cast(record(new Slot("", type, null, ""), tree, List.of()));
    }

    /** The record under a key of a tree. */
    <T> T part(Class<T> type, Node.Mapping tree, String key) {
        return type.cast(record(new Slot(key, type, null, ""), tree.at(key), List.of()));
    }

    private Object bind(Slot slot, Node node) {
        if (slot.type() instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return arguments.length == 2 ? map(slot, arguments[1], node) : arguments[0] == Double.class ? numbers(slot, node) : list(slot, node);
        }
        Class<?> type = (Class<?>) slot.type();
        if (type == Rule.class) {
            return rule(slot, node);
        }
        if (type.isSealed()) {
            return kind(slot, type, node);
        }
        if (type == Change.class) {
            return change(slot, node);
        }
        return type.isRecord() && type != Threshold.class ? record(slot, node, List.of()) : leaves.bind(slot, node);
    }

    private Object record(Slot slot, Node node, List<String> alsoKnown) {
        Shape shape = shapes.computeIfAbsent((Class<?>) slot.type(), Shape::of);
        if (!(node instanceof Node.Mapping mapping)) {
            problems.add(node.place(), slot.path(), "given " + node.given() + ", expected a mapping of " + String.join(", ", shape.keys()));
            return null;
        }
        int before = problems.count();
        unknown(slot, mapping, shape, alsoKnown);
        String source = source(slot, mapping);
        List<Object> values = new ArrayList<>();
        for (Shape.Field field : shape.fields()) {
            values.add(component(slot, field, mapping, source));
        }
        if (problems.count() > before) {
            return null;
        }
        try {
            return shape.make(values);
        } catch (IllegalArgumentException refused) {
            problems.add(mapping.place(), slot.path(), refused.getMessage());
            return null;
        }
    }

    /** A rule by its name, which is checked with other references, or by its conditions; null if there is none. */
    private Object rule(Slot slot, Node node) {
        Node.Scalar name = Leaves.scalar(node);
        if (name != null) {
            return Rule.named(name.text()).orElse(null);
        }
        if (!(node instanceof Node.Mapping mapping) || mapping.without(ABOUT).entries().isEmpty()) {
            String given = node instanceof Node.Mapping ? "no conditions" : node.given();
            problems.add(node.place(), slot.path(), "given " + given + ", expected the name of a rule or a mapping of conditions, such as "
                    + "{approval: {kind: quota, at-least: 2/3, of: cast}}");
            return null;
        }
        int before = problems.count();
        Map<String, Condition> conditions = new TreeMap<>();
        ((Map<?, ?>) map(slot, Condition.class, mapping)).forEach((id, condition) -> conditions.put((String) id, (Condition) condition));
        return problems.count() == before ? Rule.of(conditions) : null;
    }

    /** What changes at a date, laid over what holds before; null if nothing does. Only what changes is known anew. */
    private Object change(Slot slot, Node node) {
        if (!(node instanceof Node.Mapping mapping) || !(mapping.at(PARAMETERS) instanceof Node.Mapping changed)) {
            return node instanceof Node.Scalar scalar && scalar.empty() ? null : record(slot, node, List.of());
        }
        Node.Mapping whole = new Node.Mapping(mapping.place(), new LinkedHashMap<>(mapping.entries()));
        Node before = root.at(PARAMETERS) instanceof Node.Mapping holding ? Merge.over(holding, changed) : changed;
        whole.entries().put(PARAMETERS, new Node.Entry(mapping.entries().get(PARAMETERS).place(), before));
        Binder own = new Binder(problems);
        Object change = own.record(slot, whole, List.of());
        own.figures().stream().filter(figure -> Walk.leads(root, figure.evidence().path())).forEach(leaves.figures()::add);
        return change;
    }

    private void unknown(Slot slot, Node.Mapping mapping, Shape shape, List<String> alsoKnown) {
        mapping.entries().forEach((key, entry) -> {
            boolean about = ABOUT.contains(key) && !slot.path().isEmpty();
            if (shape.field(key) == null && !about && !alsoKnown.contains(key)) {
                problems.add(entry.place(), Names.path(slot.path(), key), "unknown key" + Nearest.hint(key, shape.keys(), "keys"));
            }
        });
    }

    /** A source beside the numbers serves those that have none of their own. */
    private static String source(Slot slot, Node.Mapping mapping) {
        String own = mapping.text("source");
        return slot.source() == null || own.isBlank() || slot.path().isEmpty() ? slot.source() : own;
    }

    private Object component(Slot parent, Shape.Field field, Node.Mapping mapping, String source) {
        Slot slot = new Slot(Names.path(parent.path(), field.name()), field.type(), field.param(), source);
        Node given = mapping.at(field.name());
        if (given == null && field.required()) {
            if (!problems.holes()) {
                String number = leaves.isNumber(field.type()) ? " (" + slot.expected() + ")" : "";
                problems.add(mapping.place(), slot.path(), "missing, expected \"" + field.param().value() + '"' + number);
            }
            return leaves.nothing(field.type());
        }
        int before = problems.count();
        Slot byDefault = new Slot(slot.path(), slot.type(), slot.param(), null);
        Object value = given == null ? bind(byDefault, absent(field.param())) : bind(slot, given);
        if (problems.count() == before && given != null) {
            quarters(slot, field, given);
        }
        return value;
    }

    private Node absent(Param param) {
        return defaults.computeIfAbsent(param.absent(), text -> new YamlReader(new Place("default", 0, 0), problems).read(text));
    }

    private void quarters(Slot slot, Shape.Field field, Node given) {
        if (field.quarter()) {
            Node.Scalar text = Leaves.scalar(given);
            if (!Clock.isQuarter(text.text()) && (field.required() || !text.text().isEmpty())) {
                problems.add(text.place(), slot.path(), "given " + text.given() + ", expected a quarter such as 2013Q1");
            }
        } else if (field.byQuarter() && given instanceof Node.Mapping mapping) {
            mapping.without(ABOUT).entries().forEach((key, entry) -> {
                if (!Clock.isQuarter(key)) {
                    problems.add(entry.place(), Names.path(slot.path(), key), "given \"" + key + "\", expected a quarter such as 2013Q1");
                }
            });
        }
    }

    private Object map(Slot slot, Type type, Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            problems.add(node.place(), slot.path(), "given " + node.given() + ", expected a mapping by id");
            return null;
        }
        String source = source(slot, mapping);
        Map<String, Object> sorted = new TreeMap<>();
        mapping.entries().forEach((id, entry) -> {
            if (!ID.matcher(id).matches() && !BY_SERIES.contains(slot.path())) {
                problems.add(entry.place(), slot.path(), "given the id \"" + id + "\", expected letters, digits, hyphens and slashes");
            } else if (!ABOUT.contains(id)) {
                sorted.put(id, bind(slot.inner(id, type, source), entry.node()));
            }
        });
        return Collections.unmodifiableMap(new LinkedHashMap<>(sorted));
    }

    private Object list(Slot slot, Node node) {
        Node plain = node instanceof Node.Mapping evidence && evidence.has("value") ? evidence.at("value") : node;
        boolean texts = plain instanceof Node.Scalar scalar && !scalar.empty()
                || plain instanceof Node.Sequence sequence && sequence.items().size() == Lists.items(sequence).size();
        if (!texts || Lists.items(plain).stream().anyMatch(Node.Scalar::empty)) {
            problems.add(node.place(), slot.path(), "given " + node.given() + ", expected a list such as [a, b]");
            return null;
        }
        return List.copyOf(Lists.texts(plain));
    }

    private Object numbers(Slot slot, Node node) {
        List<Double> numbers = new ArrayList<>();
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        for (Node item : items) {
            OptionalDouble number = Numbers.parse(item);
            if (number.isEmpty()) {
                String expected = node instanceof Node.Sequence ? "a number" : "a list of numbers such as [0.5, 2]";
                problems.add(item.place(), slot.path(), "given " + item.given() + ", expected " + expected);
                return null;
            }
            numbers.add(number.getAsDouble());
        }
        return List.copyOf(numbers);
    }

    private Object kind(Slot slot, Class<?> sealed, Node node) {
        Map<String, Class<?>> kinds = Shape.kinds(sealed);
        if (!(node instanceof Node.Mapping mapping)) {
            problems.add(node.place(), slot.path(), "given " + node.given() + ", expected a mapping with a kind");
            return null;
        }
        Class<?> type = kinds.get(mapping.text("kind"));
        if (type == null) {
            Place place = mapping.has("kind") ? mapping.at("kind").place() : mapping.place();
            String given = mapping.has("kind") ? "given \"" + mapping.text("kind") + '"' : "missing";
            problems.add(place, Names.path(slot.path(), "kind"), given + Nearest.hint(mapping.text("kind"), kinds.keySet(), "kinds"));
            return null;
        }
        return record(new Slot(slot.path(), type, slot.param(), slot.source()), mapping, List.of("kind"));
    }
}

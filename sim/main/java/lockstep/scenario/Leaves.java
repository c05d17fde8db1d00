package lockstep.scenario;

import lockstep.ballot.Threshold;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes texts, numbers, switches and constants, each bare or with its evidence: {@code {value: 3, unit: years, source: ...}}. */
final class Leaves {
    private static final List<String> KEYS = List.of("value", "unit", "range", "source", "note");

    private final Problems problems;
    private final Ranges ranges;
    private final List<Figure> figures = new ArrayList<>();

    Leaves(Problems problems) {
        this.problems = problems;
        this.ranges = new Ranges(problems);
    }

    List<Figure> figures() {
        return figures;
    }

    boolean isNumber(Type type) {
        return type == double.class || type == int.class || type == Double.class || type == Integer.class;
    }

    /** What stands in for a value that is missing or wrong, until the problem is told. */
    Object nothing(Type type) {
        return type == double.class ? (Object) Double.NaN : type == int.class ? (Object) 0 : type == boolean.class ? false : null;
    }

    /** The scalar of a leaf, out of its evidence if need be; null if there is none. */
    static Node.Scalar scalar(Node node) {
        Node plain = node instanceof Node.Mapping evidence ? evidence.at("value") : node;
        return plain instanceof Node.Scalar scalar && !scalar.empty() ? scalar : null;
    }

    Object bind(Slot slot, Node node) {
        Node.Scalar scalar = scalar(node);
        if (scalar == null) {
            refuse(slot, node, expected(slot));
            return nothing(slot.type());
        }
        if (node instanceof Node.Mapping evidence) {
            known(slot, evidence);
        }
        if (isNumber(slot.type())) {
            return number(slot, scalar, node);
        }
        Optional<?> value = slot.type() == boolean.class ? bool(scalar.text())
                : slot.type() == Threshold.class ? Threshold.of(scalar.text())
                : slot.type() == String.class ? Optional.of(scalar.text()) : Optional.ofNullable(constants(slot).get(scalar.text()));
        if (value.isEmpty()) {
            refuse(slot, scalar, expected(slot));
        }
        return value.isPresent() ? value.get() : nothing(slot.type());
    }

    private void known(Slot slot, Node.Mapping evidence) {
        evidence.entries().forEach((key, entry) -> {
            if (!KEYS.contains(key)) {
                problems.add(entry.place(), Names.path(slot.path(), key), "unknown key" + Nearest.hint(key, KEYS, "keys"));
            }
        });
        for (String key : List.of("unit", "source")) {
            if (evidence.has(key) && evidence.text(key).isBlank()) {
                problems.add(evidence.at(key).place(), Names.path(slot.path(), key), "given nothing, expected a text");
            }
        }
    }

    private Object number(Slot slot, Node.Scalar scalar, Node node) {
        boolean endless = slot.param().endless() && scalar.text().equals(Numbers.INFINITE);
        double value = endless ? Double.POSITIVE_INFINITY : Numbers.parse(scalar.text()).orElse(Double.NaN);
        boolean whole = slot.type() == int.class || slot.type() == Integer.class;
        if (!(value >= slot.param().min() && (endless || value <= slot.param().max())) || whole && value != (int) value) {
            refuse(slot, scalar, slot.expected());
            return nothing(slot.type());
        }
        Node.Mapping evidence = node instanceof Node.Mapping mapping ? mapping : Node.Mapping.empty(node.place());
        unit(slot, evidence);
        if (slot.source() != null) {
            String source = evidence.has("source") ? evidence.text("source") : slot.source();
            Optional<Range> plausible = ranges.of(slot, value, evidence, source);
            String meaning = slot.param().value();
            Evidence known = new Evidence(slot.path(), scalar.text(), slot.param().unit(), plausible, source, meaning, whole);
            figures.add(new Figure(known, scalar.place()));
        }
        return whole ? (Object) (int) value : (Object) value;
    }

    private void unit(Slot slot, Node.Mapping evidence) {
        String unit = slot.param().unit();
        if (!evidence.text("unit").isBlank() && !evidence.text("unit").equals(unit)) {
            Node given = evidence.at("unit");
            problems.add(given.place(), Names.path(slot.path(), "unit"), "given " + given.given() + ", expected \"" + unit + '"');
        }
    }

    private void refuse(Slot slot, Node node, String expected) {
        problems.add(node.place(), slot.path(), "given " + node.given() + ", expected " + expected);
    }

    private static Optional<Boolean> bool(String text) {
        return text.equalsIgnoreCase("true") ? Optional.of(true) : text.equalsIgnoreCase("false") ? Optional.of(false) : Optional.empty();
    }

    private String expected(Slot slot) {
        if (isNumber(slot.type())) {
            return slot.expected();
        }
        if (slot.type() == boolean.class) {
            return "true or false";
        }
        if (slot.type() == Threshold.class) {
            return "a share such as 2/3, 0.71 or 71 %, or a whole number of votes";
        }
        return slot.type() == String.class ? "a text" : "one of " + String.join(", ", constants(slot).keySet());
    }

    private static Map<String, Object> constants(Slot slot) {
        Map<String, Object> constants = new TreeMap<>();
        Arrays.stream(((Class<?>) slot.type()).getEnumConstants()).forEach(c -> constants.put(Names.kebab((Enum<?>) c), c));
        return constants;
    }
}

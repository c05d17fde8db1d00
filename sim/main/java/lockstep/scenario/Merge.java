package lockstep.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Lays one tree over another: mappings merge, everything else replaces, {@code ~} removes. A bare number laid over a number with
 * evidence replaces only its value. If the new value leaves the plausible range, the range is dropped with it: whoever tries 5 where
 * 1 to 3 is plausible may, but the old range must not vouch for it.
 */
final class Merge {
    private static final List<String> EVIDENCE = List.of("unit", "range", "source", "note");

    private Merge() {
    }

    static Node.Mapping over(Node.Mapping base, Node.Mapping top) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(base.entries());
        top.entries().forEach((key, entry) -> {
            if (entry.node() instanceof Node.Scalar scalar && scalar.empty()) {
                entries.remove(key);
            } else {
                entries.put(key, new Node.Entry(entry.place(), laid(base.at(key), entry.node())));
            }
        });
        Node.Mapping merged = new Node.Mapping(base.place(), entries);
        return top.has("value") && !top.has("range") ? plausible(merged) : merged;
    }

    /** Notes each empty mapping laid over one that has entries: it changes nothing, which its author may not expect. */
    static void emptied(Node.Mapping base, Node.Mapping top, String path, Problems problems) {
        top.entries().forEach((key, entry) -> {
            String inner = Names.path(path, key);
            if (entry.node() instanceof Node.Mapping above && base.at(key) instanceof Node.Mapping below && !below.entries().isEmpty()) {
                if (above.entries().isEmpty()) {
                    problems.note(entry.place(), inner, "an empty mapping changes nothing; to take entries out, set each to ~");
                } else {
                    emptied(below, above, inner, problems);
                }
            }
        });
    }

    private static Node laid(Node old, Node top) {
        if (top instanceof Node.Mapping mapping) {
            if (old instanceof Node.Mapping below) {
                return over(below, mapping);
            }
            Node.Mapping below = Node.Mapping.empty(mapping.place());
            if (old instanceof Node.Scalar && !mapping.entries().isEmpty() && EVIDENCE.containsAll(mapping.entries().keySet())) {
                below.put("value", old);
            }
            return over(below, mapping);
        }
        if (top instanceof Node.Scalar && old instanceof Node.Mapping evidence && evidence.has("value")) {
            Node.Mapping replaced = new Node.Mapping(evidence.place(), new LinkedHashMap<>(evidence.entries()));
            replaced.put("value", top);
            return plausible(replaced);
        }
        return top;
    }

    private static Node.Mapping plausible(Node.Mapping evidence) {
        OptionalDouble value = Numbers.parse(evidence.at("value"));
        if (value.isPresent() && evidence.at("range") instanceof Node.Sequence range && range.items().size() == 2) {
            OptionalDouble low = Numbers.parse(range.items().get(0));
            OptionalDouble high = Numbers.parse(range.items().get(1));
            boolean outside = low.isPresent() && value.getAsDouble() < low.getAsDouble()
                    || high.isPresent() && value.getAsDouble() > high.getAsDouble();
            return outside ? evidence.without(List.of("range")) : evidence;
        }
        return evidence;
    }

    /** Puts two trees side by side that may share mappings but no value. */
    static Node.Mapping beside(Node.Mapping left, Node.Mapping right, String path, Problems problems) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(left.entries());
        right.entries().forEach((key, entry) -> {
            String inner = Names.path(path, key);
            Node.Entry earlier = entries.get(key);
            if (earlier == null) {
                entries.put(key, entry);
            } else if (earlier.node() instanceof Node.Mapping a && entry.node() instanceof Node.Mapping b) {
                entries.put(key, new Node.Entry(earlier.place(), beside(a, b, inner, problems)));
            } else {
                problems.add(entry.place(), inner, "given by two included files, first at " + earlier.place());
            }
        });
        return new Node.Mapping(left.place(), entries);
    }
}

package lockstep.scenario;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.setup.Enacted;

/** Text of a scenario of a few lines that extends another, which stands beside it. */
public final class Child {
    private static final Place PLACE = new Place("child", 0, 0);
    private static final String SOURCE = "assumed: set by hand in a view";

    private final Node.Mapping tree = Node.Mapping.empty(PLACE);

    /** Of a scenario in a file of that name. */
    public Child(String file, String title) {
        put(tree, List.of("extends"), text(file));
        put(tree, List.of("title"), text(title));
    }

    /** Other numbers from the first day on, by paths such as {@code parameters.procurement.price-weight}. */
    public void set(Map<String, Double> values) {
        new TreeMap<>(values).forEach((path, value) -> put(tree, List.of(path.split("\\.")), number(value)));
    }

    /** Other numbers from a quarter on. */
    public void change(String at, Map<String, Double> values) {
        if (!values.isEmpty()) {
            put(tree, List.of("change", "at"), text(at));
            new TreeMap<>(values).forEach((path, value) -> put(tree, List.of(("change." + path).split("\\.")), number(value)));
        }
    }

    /** A policy in force. */
    public void enact(String id, Enacted policy) {
        put(tree, List.of("policies", id, "strength"), text(Numbers.text(policy.strength())));
        if (!policy.start().isEmpty()) {
            put(tree, List.of("policies", id, "start"), text(policy.start()));
        }
    }

    private static void put(Node.Mapping into, List<String> path, Node node) {
        if (path.size() == 1) {
            into.put(path.get(0), node);
            return;
        }
        if (!into.has(path.get(0))) {
            into.put(path.get(0), Node.Mapping.empty(PLACE));
        }
        put((Node.Mapping) into.at(path.get(0)), path.subList(1, path.size()), node);
    }

    private static Node number(double value) {
        Node.Mapping known = Node.Mapping.empty(PLACE);
        known.put("value", text(Numbers.text(value)));
        known.put("source", text(SOURCE));
        return known;
    }

    private static Node.Scalar text(String text) {
        return new Node.Scalar(PLACE, text);
    }

    /** The text. */
    public String yaml() {
        return new YamlWriter().write(tree);
    }
}

package lockstep.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import lockstep.policy.Cost;
import lockstep.policy.Magnitude;

/** Lays the numbers of a size, such as strong, over a policy. */
final class Sizing {
    private static final String MEASURES = "measures";

    private final Problems problems;

    Sizing(Problems problems) {
        this.problems = problems;
    }

    /** The tree of the policy in a size. */
    Node.Mapping laid(Node.Mapping tree, Magnitude.Size size) {
        Node.Mapping result = tree;
        String section = "magnitudes." + size.name().toLowerCase(Locale.ROOT) + ".numbers";
        for (Walk.Found number : Walk.find(tree, section + ".@")) {
            List<String> path = path(tree, number);
            if (!path.isEmpty()) {
                result = Merge.over(result, wrapped(path, Leaves.scalar(number.node())));
            }
        }
        return result;
    }

    private List<String> path(Node.Mapping tree, Walk.Found number) {
        String[] parts = number.text().split("/");
        if (number.text().equals("delivery")) {
            return List.of("delivery");
        }
        Map<String, Node> measures = new TreeMap<>();
        Walk.find(tree, MEASURES + ".@").forEach(measure -> measures.put(measure.text(), measure.node()));
        if (parts.length != 2 || !measures.containsKey(parts[0])) {
            String hint = parts.length == 2 ? Nearest.hint(parts[0], measures.keySet(), MEASURES) : "";
            problems.add(number.place(), number.path(), "given \"" + number.text() + "\", expected measure/number, such as "
                    + "grants/engineer-years, or delivery" + hint);
            return List.of();
        }
        if (parts[1].equals("delay-years")) {
            return List.of(MEASURES, parts[0], parts[1]);
        }
        boolean cost = Shape.of(Cost.class).keys().contains(parts[1]);
        return List.of(MEASURES, parts[0], cost ? "cost" : "lever", parts[1]);
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
}

package lockstep.scenario;

import java.util.Arrays;
import java.util.List;

/** Lists of texts: a sequence, or one text whose items a semicolon separates, as in a cell of a table. */
final class Lists {
    private Lists() {
    }

    /** Items as scalars, each with its place; items that are no scalars are left out. */
    static List<Node.Scalar> items(Node node) {
        if (node instanceof Node.Mapping evidence && evidence.has("value")) {
            return items(evidence.at("value"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast).toList();
        }
        if (node instanceof Node.Scalar scalar && !scalar.empty()) {
            return split(scalar.text()).stream().map(text -> new Node.Scalar(scalar.place(), text)).toList();
        }
        return List.of();
    }

    static List<String> texts(Node node) {
        return items(node).stream().map(Node.Scalar::text).toList();
    }

    static List<String> split(String text) {
        return Arrays.stream(text.split(";")).map(String::trim).filter(item -> !item.isEmpty()).toList();
    }
}

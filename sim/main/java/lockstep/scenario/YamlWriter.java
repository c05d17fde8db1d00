package lockstep.scenario;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a tree as YAML: one line for what fits into one, two spaces a level for the rest. */
final class YamlWriter {
    private static final int WIDTH = 140;
    private static final int BLOCK_LEVELS = 1;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_.+-][\\p{L}\\p{N}_.+/%()-]*( [\\p{L}\\p{N}_.+/%()-]+)*");
    private static final List<String> SPECIAL = List.of("null", "Null", "NULL", "-", "---", "...");

    private final StringBuilder text = new StringBuilder();

    String write(Node.Mapping tree) {
        entries(tree, 0);
        return text.toString();
    }

    private void entries(Node.Mapping mapping, int level) {
        for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
            String head = "  ".repeat(level) + scalar(entry.getKey()) + ":";
            Node node = entry.getValue().node();
            boolean block = node instanceof Node.Mapping inner && !inner.entries().isEmpty()
                    && (level < BLOCK_LEVELS || head.length() + flow(inner).length() >= WIDTH);
            if (block) {
                text.append(head).append('\n');
                entries((Node.Mapping) node, level + 1);
            } else {
                text.append(head).append(' ').append(flow(node)).append('\n');
            }
        }
    }

    private String flow(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().entrySet().stream().map(entry -> scalar(entry.getKey()) + ": " + flow(entry.getValue().node()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.empty() ? "~" : scalar(scalar.text());
    }

    private static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !SPECIAL.contains(text) && (!text.startsWith("-") || Numbers.isNumber(text));
        return plain ? text : '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}

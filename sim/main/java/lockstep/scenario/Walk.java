package lockstep.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds texts of a tree by pattern: {@code *} stands for every entry, a final {@code @} for the keys, a final {@code []} for the items
 * of a list. Keys about the evidence of a mapping are no entries.
 */
final class Walk {
    private static final List<String> ABOUT = List.of("source", "note");

    private final List<Found> found = new ArrayList<>();

    private Walk() {
    }

    /** A text, its path and where it stands; {@code node} is what it is the key of, or the scalar itself. */
    record Found(String path, Place place, String text, Node node) {
    }

    static List<Found> find(Node root, String pattern) {
        Walk walk = new Walk();
        walk.down(root, pattern.split("\\."), 0, "");
        return walk.found;
    }

    /** Whether there is something under a path of plain keys. */
    static boolean leads(Node.Mapping root, String path) {
        Node node = root;
        for (String key : path.split("\\.")) {
            node = node instanceof Node.Mapping mapping ? mapping.at(key) : null;
        }
        return node != null;
    }

    private void down(Node node, String[] pattern, int depth, String path) {
        if (depth == pattern.length) {
            Node.Scalar scalar = Leaves.scalar(node);
            if (scalar != null && !scalar.text().isEmpty()) {
                found.add(new Found(path, scalar.place(), scalar.text(), scalar));
            }
        } else if (pattern[depth].equals("[]")) {
            Lists.items(node).stream().filter(item -> !item.empty())
                    .forEach(item -> found.add(new Found(path, item.place(), item.text(), item)));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> enter(key, entry, pattern, depth, path));
        }
    }

    private void enter(String key, Node.Entry entry, String[] pattern, int depth, String path) {
        boolean each = pattern[depth].equals("*") || pattern[depth].equals("@");
        if (each && ABOUT.contains(key) || !each && !pattern[depth].equals(key)) {
            return;
        }
        if (pattern[depth].equals("@")) {
            found.add(new Found(Names.path(path, key), entry.place(), key, entry.node()));
        } else {
            down(entry.node(), pattern, depth + 1, Names.path(path, key));
        }
    }
}

package lockstep.scenario;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a file with all it extends and includes, tables expanded, into one tree. Files are called by their path from the main one. */
final class Sources {
    private static final List<String> TABLE = List.of("table", "key", "columns");

    private final Path folder;
    private final Problems problems;
    private final Set<String> inputs = new LinkedHashSet<>();
    private final List<Path> open = new ArrayList<>();

    Sources(Path folder, Problems problems) {
        this.folder = folder.toAbsolutePath().normalize();
        this.problems = problems;
    }

    /** All files read, in the order they were opened. */
    List<String> inputs() {
        return List.copyOf(inputs);
    }

    Node.Mapping load(Path file, Place asked, String path) {
        Path normal = file == null ? null : file.toAbsolutePath().normalize();
        if (file != null && open.contains(normal)) {
            open.add(normal);
            String cycle = String.join(" -> ", open.subList(open.indexOf(normal), open.size()).stream().map(this::name).toList());
            open.remove(open.size() - 1);
            problems.addHole(asked, path, "given files that need each other: " + cycle);
            return Node.Mapping.empty(asked);
        }
        String text = text(normal, asked, path);
        if (text == null) {
            return Node.Mapping.empty(asked);
        }
        open.add(normal);
        Node.Mapping composed = compose(text, normal);
        open.remove(open.size() - 1);
        return composed;
    }

    /** The tree of a text that stands in a file. */
    Node.Mapping compose(String text, Path file) {
        Place start = new Place(name(file), 1, 1);
        Node node = new YamlReader(start, problems).read(text);
        if (!(node instanceof Node.Mapping own)) {
            if (!(node instanceof Node.Scalar scalar && scalar.empty())) {
                problems.addHole(start, "", "given " + node.given() + ", expected a mapping with keys such as title and nations");
            }
            return Node.Mapping.empty(start);
        }
        Node.Mapping base = Node.Mapping.empty(own.place());
        if (own.has("extends")) {
            base = load(beside(file, own.at("extends"), "extends"), own.at("extends").place(), "extends");
        }
        Node.Mapping included = Node.Mapping.empty(own.place());
        if (own.has("include")) {
            for (Node.Scalar item : Lists.items(own.at("include"))) {
                Node.Mapping next = load(beside(file, item, "include"), item.place(), "include");
                included = Merge.beside(included, next, "", problems);
            }
        }
        Node.Mapping rest = expand(own.without(List.of("extends", "include")), file);
        Merge.emptied(base, included, "", problems);
        Node.Mapping below = Merge.over(base, included);
        Merge.emptied(below, rest, "", problems);
        return Merge.over(below, rest);
    }

    private Node.Mapping expand(Node.Mapping tree, Path file) {
        Node.Mapping expanded = Node.Mapping.empty(tree.place());
        tree.entries().forEach((key, entry) -> {
            boolean table = entry.node() instanceof Node.Mapping section && section.has("table");
            Node node = table ? table(key, (Node.Mapping) entry.node(), file) : entry.node();
            expanded.entries().put(key, new Node.Entry(entry.place(), node));
        });
        if (expanded.at("populations") instanceof Node.Mapping populations) {
            EdgeFiles.locate(populations, edges -> name(file.resolveSibling(edges).normalize()));
        }
        return expanded;
    }

    private Node table(String key, Node.Mapping section, Path file) {
        String path = Names.path(key, "table");
        Path csv = beside(file, section.at("table"), path);
        String text = text(csv, section.at("table").place(), path);
        if (text == null) {
            return section.without(TABLE);
        }
        return Merge.over(new TableReader(key, section, problems).read(name(csv), text), section.without(TABLE));
    }

    /** The file a text names, by its path from another; null, and a problem, if the text is no path. */
    private Path beside(Path file, Node named, String path) {
        Node.Scalar scalar = Leaves.scalar(named);
        try {
            if (scalar != null && !scalar.text().isBlank()) {
                return file.resolveSibling(scalar.text()).normalize();
            }
        } catch (InvalidPathException e) {
            // Told below like any other text that names no file.
        }
        problems.addHole(named.place(), path, "given " + named.given() + ", expected the path of a file");
        return null;
    }

    /** Content of a file; null, and a problem where it is asked for, if it cannot be read. */
    String text(Path file, Place asked, String path) {
        if (file == null) {
            return null;
        }
        try {
            String text = Files.readString(file);
            inputs.add(name(file));
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problems.addHole(asked, path, "file " + name(file) + " is not UTF-8 text");
        } catch (IOException | SecurityException e) {
            if (Files.isDirectory(file)) {
                String kind = List.of("", "extends", "include").contains(path) ? "YAML" : "CSV";
                problems.addHole(asked, path, (path.isEmpty() ? "" : name(file) + " ") + "is a folder, expected a " + kind + " file");
                return null;
            }
            List<String> there = neighbours(file);
            String near = Nearest.to(String.valueOf(file.getFileName()), there).map(name -> ", did you mean " + name + "?").orElse("");
            problems.addHole(asked, path, (Files.exists(file) ? "cannot read file " : "there is no file ") + name(file) + near);
        }
        return null;
    }

    private static List<String> neighbours(Path file) {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Path from the folder of the main file, with slashes on every system. */
    private String name(Path file) {
        Path normal = file.toAbsolutePath().normalize();
        boolean sameRoot = normal.getRoot().equals(folder.getRoot());
        return (sameRoot ? folder.relativize(normal) : normal).toString().replace('\\', '/');
    }
}

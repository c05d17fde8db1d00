package lockstep.scenario;

import lockstep.setup.Setup;

import java.util.List;

/** A scenario with everything in it that it extends, includes and overrides: its text, its identity and what vouches for its numbers. */
public final class Document {
    private final Node.Mapping tree;
    private final Setup setup;
    private final List<Figure> figures;
    private final Reading reading;

    /** What reading was like: all files by their path from the main one, and what is allowed but perhaps not meant. */
    record Reading(List<String> inputs, List<Problem> notes) {
    }

    Document(Node.Mapping tree, Setup setup, List<Figure> figures, Reading reading) {
        this.tree = tree;
        this.setup = setup;
        this.figures = List.copyOf(figures);
        this.reading = reading;
    }

    Node.Mapping tree() {
        return tree;
    }

    /** The resolved scenario as YAML that loads to the same set-up, from the same folder if it names edge lists. */
    public String yaml() {
        return new YamlWriter().write(tree);
    }

    /** SHA-256 in hexadecimal of all values, defaults included; order of rows, comments and evidence leave it as it is. */
    public String hash() {
        return new Canon().hash(setup);
    }

    /** What is known of each number that has a source. */
    public List<Evidence> evidence() {
        return figures.stream().map(Figure::evidence).filter(evidence -> !evidence.source().isBlank()).toList();
    }

    /** All files read, by their path from the main one. */
    public List<String> inputs() {
        return reading.inputs();
    }

    /** What is allowed, but perhaps not meant, such as an event after the end. */
    public List<Problem> notes() {
        return reading.notes();
    }

    /** Numbers nobody vouches for: without a source, or assumed without a plausible range. Empty for a complete scenario. */
    public List<Problem> unsourced() {
        return unsourced(figures);
    }

    static List<Problem> unsourced(List<Figure> figures) {
        Problems problems = new Problems();
        for (Figure figure : figures) {
            Evidence evidence = figure.evidence();
            if (choice(evidence.path())) {
                continue;
            }
            if (evidence.source().isBlank()) {
                String given = "given " + evidence.value() + " without a source";
                problems.add(figure.place(), evidence.path(), given + ", expected one or \"assumed\"");
            } else if (evidence.assumed() && evidence.plausible().isEmpty()) {
                problems.add(figure.place(), evidence.path(), "assumed without a plausible range, expected range: [low, high] or +-20 %");
            }
        }
        return problems.all();
    }

    /** The calendar and the size and seed of made-up worlds are chosen, not known. */
    private static boolean choice(String path) {
        return path.startsWith("clock.") || path.matches("dock\\.[^.]+\\.runs") || path.matches("populations\\.[^.]+\\.(count|seed|network\\.degree)");
    }
}

package lockstep.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong. The same complaint about the same place counts once: a bad column is one mistake, not one per row. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Problems notes;
    private final Set<String> partial = new HashSet<>();
    private boolean holes;

    Problems() {
        this(new Problems(null));
    }

    private Problems(Problems notes) {
        this.notes = notes;
    }

    void add(Place place, String path, String text) {
        if (seen.add(place + " " + text)) {
            found.add(new Problem(place.file(), place.line(), place.column(), path, text));
        }
    }

    /** As {@link #add}, for what leaves a hole in the tree: what is missing in it is then no mistake of its own. */
    void addHole(Place place, String path, String text) {
        holes = true;
        add(place, path, text);
    }

    /** As {@link #add}, for what keeps a part of a section from being read: then nobody can tell which of its ids exist. */
    void addPartial(Place place, String section, String text) {
        partial.add(section);
        add(place, section, text);
    }

    boolean partial(String section) {
        return partial.contains(section);
    }

    /** What is allowed, but perhaps not meant. */
    void note(Place place, String path, String text) {
        notes.add(place, path, text);
    }

    List<Problem> notes() {
        return notes.all();
    }

    boolean holes() {
        return holes;
    }

    int count() {
        return found.size();
    }

    /** Files in the order they were met, and each from top to bottom. */
    List<Problem> all() {
        List<String> files = found.stream().map(Problem::file).distinct().toList();
        return found.stream().sorted(Comparator.comparingInt((Problem problem) -> files.indexOf(problem.file()))
                .thenComparingInt(Problem::line).thenComparingInt(Problem::column)).toList();
    }

    void throwIfAny() throws ScenarioException {
        if (!found.isEmpty()) {
            throw new ScenarioException(all());
        }
    }
}

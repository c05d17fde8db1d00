package lockstep.metric;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing to look at. A value that does not exist (a pass rate where nobody voted) is NaN.
 *
 * @param name    kebab-case, unique
 * @param unit    in words; a flow is per tick
 * @param range   values it can take
 * @param meaning one sentence
 * @param formula how it is computed
 * @param cuts    breakdowns it is reported by; the empty one is the whole world
 * @param better  what is good
 * @param value   reads it
 */
public record Metric(String name, String unit, Range range, String meaning, String formula, List<Set<By>> cuts, Better better,
        Value value) {

    /** Values a metric can take, both ends included. */
    public record Range(double low, double high) {
    }

    /** Which direction is good; most depend on whose side one takes. */
    public enum Better { HIGHER, LOWER, VIEWPOINT }

    /** Reads one cell. */
    @FunctionalInterface
    public interface Value {
        /** The metric in a cell of one of its cuts. */
        double of(Reading reading, Cell cell);
    }

    /** Starts the description of a share, 0 to 1. */
    static Draft share(String name) {
        return new Draft(name, "share", 0, 1);
    }

    /** Starts the description of an amount that cannot be negative. */
    static Draft amount(String name, String unit) {
        return new Draft(name, unit, 0, Double.POSITIVE_INFINITY);
    }

    /** Starts the description of an amount of either sign. */
    static Draft balance(String name, String unit) {
        return new Draft(name, unit, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** Breakdowns as words: "world; sponsor; domain x sponsor". */
    public String breakdowns() {
        return cuts.stream().map(cut -> cut.isEmpty() ? "world" : cut.stream().map(By::word).collect(Collectors.joining(" x ")))
                .collect(Collectors.joining("; "));
    }

    @Override public String toString() {
        return name;
    }

    /** A metric being described. */
    static final class Draft {
        private final String name;
        private final String unit;
        private final Range range;
        private final List<Set<By>> cuts = new ArrayList<>();
        private String meaning = "";
        private String formula = "";
        private Better better = Better.VIEWPOINT;

        private Draft(String name, String unit, double low, double high) {
            this.name = name;
            this.unit = unit;
            range = new Range(low, high);
        }

        Draft means(String sentence) {
            meaning = sentence;
            return this;
        }

        Draft formula(String text) {
            formula = text;
            return this;
        }

        /** Adds a breakdown; none of the words for the whole world. */
        Draft by(By... dimensions) {
            Set<By> cut = EnumSet.noneOf(By.class);
            cut.addAll(List.of(dimensions));
            cuts.add(cut);
            return this;
        }

        Draft better(Better direction) {
            better = direction;
            return this;
        }

        Metric as(Value value) {
            return new Metric(name, unit, range, meaning, formula, List.copyOf(cuts), better, value);
        }
    }
}

package lockstep.live;

import java.util.List;

/**
 * A short task: a goal in numbers, and whether the runs of a view reach it.
 *
 * @param story what is at stake
 * @param goal  in numbers
 * @param rules what may be used
 * @param start a view to begin with
 * @param check what the runs of a view say
 */
public record Mission(String id, String title, String story, String goal, List<String> rules, View start, Check check) {
    /** Share of paired runs in which a goal must be reached. */
    public static final double ENOUGH = 0.9;

    /** Whether a view reaches a goal, found out by running it. */
    @FunctionalInterface
    interface Check {
        Verdict of(Workbench bench, Scene scene, View view) throws Refused, InterruptedException;
    }

    /**
     * What came out.
     *
     * @param hint what to try next
     */
    public record Verdict(boolean done, String message, List<Figure> figures, String hint) {
    }

    /**
     * A number that was found.
     *
     * @param goal NaN if it has none
     */
    public record Figure(String name, double value, String unit, double goal) {
        Figure(String name, double value, String unit) {
            this(name, value, unit, Double.NaN);
        }
    }

    /** Runs a view and says whether it reaches the goal. A view of another scenario, or without what the task is about, does not. */
    public Verdict check(Workbench bench, Scenes scenes, View view) throws Refused, InterruptedException {
        if (!view.scenario().equals(start.scenario())) {
            return no("This mission is played in the scenario " + start.scenario() + ".", "Begin from the start.");
        }
        return check.of(bench, scenes.at(view.scenario()), view);
    }

    static Verdict no(String message, String hint) {
        return new Verdict(false, message, List.of(), hint);
    }
}

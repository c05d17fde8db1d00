package lockstep.experiment;

import java.util.ArrayList;
import java.util.List;
import lockstep.analysis.Outcomes;
import lockstep.engine.Simulation;
import lockstep.setup.Clock;

/**
 * A design that has been run. Of the first world everything that was read is kept, of the others what results are told of.
 *
 * @param told   positions among the design's ticks
 * @param curves [seed][contender, the baseline first][series][time] of the first world
 * @param values [told][contender, the baseline first][series][world][seed]
 */
public record Comparison(Design design, int[] told, List<double[][][]> curves, double[][][][][] values) {

    /** A world to compare in. */
    @FunctionalInterface
    public interface Source {
        /** The scenario of a world, by its number from 0. */
        Simulation world(int number);
    }

    /**
     * Runs.
     *
     * @param done called after the runs of each seed in each world, by one thread
     */
    public static Comparison of(Design design, Source source, int worlds, int threads, Clock clock, Runnable done)
            throws InterruptedException {
        int[] told = design.told(clock);
        double[][][][][] values = new double[told.length][1 + design.contenders().size()][design.columns().size()][worlds][design.seeds()];
        List<double[][][]> curves = new ArrayList<>();
        try (SeedPool pool = new SeedPool(threads)) {
            for (int w = 0; w < worlds; w++) {
                List<double[][][]> runs = new Race(source.world(w), design, told).run(pool, done);
                keep(runs, w, told, values);
                curves = w == 0 ? runs : curves;
            }
        }
        return new Comparison(design, told, curves, values);
    }

    private static void keep(List<double[][][]> runs, int world, int[] told, double[][][][][] values) {
        for (int d = 0; d < told.length; d++) {
            for (int s = 0; s < runs.size(); s++) {
                double[][][] run = runs.get(s);
                for (int c = 0; c < run.length; c++) {
                    for (int m = 0; m < run[c].length; m++) {
                        values[d][c][m][world][s] = run[c][m][told[d]];
                    }
                }
            }
        }
    }

    /** What came out at a date that is told of; the last is the end. */
    public Outcomes outcomes(int date) {
        return new Outcomes(values[date]);
    }

    /** Number of dates that are told of. */
    public int dates() {
        return told.length;
    }

    /** Tick of a date that is told of. */
    public int tick(int date) {
        return design.ticks()[told[date]];
    }

    /** Names in the order of outcomes, the baseline first. */
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of(design.baseline()));
        design.contenders().forEach(c -> names.add(c.name()));
        return names;
    }
}

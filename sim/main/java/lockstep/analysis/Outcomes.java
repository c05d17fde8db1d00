package lockstep.analysis;

import java.util.Arrays;

/**
 * What came out at one date. All policies are run in the same worlds with the same seeds: cells with the same world and seed are a pair.
 *
 * @param values [policy][metric][world][seed]; policy 0 is the baseline, a world is one draw of the uncertain parameters (one world if
 *               nothing was drawn), NaN where a run has no value
 */
public record Outcomes(double[][][][] values) {

    /** Refuses what is empty or not rectangular, since then runs have no partners. */
    public Outcomes {
        int metrics = values.length == 0 ? 0 : values[0].length;
        int worlds = metrics == 0 ? 0 : values[0][0].length;
        int seeds = worlds == 0 ? 0 : values[0][0][0].length;
        if (seeds == 0) {
            throw new IllegalArgumentException("Expected outcomes of at least one policy, metric, world and seed");
        }
        for (double[][][] policy : values) {
            for (double[][] metric : expect(policy, metrics, "metrics")) {
                for (double[] world : expect(metric, worlds, "worlds")) {
                    if (world.length != seeds) {
                        throw new IllegalArgumentException("Expected " + seeds + " seeds everywhere, given " + world.length);
                    }
                }
            }
        }
    }

    private static <T> T[] expect(T[] given, int size, String what) {
        if (given.length != size) {
            throw new IllegalArgumentException("Expected " + size + " " + what + " everywhere, given " + given.length);
        }
        return given;
    }

    public int policies() {
        return values.length;
    }

    public int metrics() {
        return values[0].length;
    }

    public int worlds() {
        return values[0][0].length;
    }

    public int seeds() {
        return values[0][0][0].length;
    }

    /** [world][seed] of a policy's metric. */
    public double[][] of(int policy, int metric) {
        return values[policy][metric];
    }

    /** A policy against a rival, by metric. */
    public Paired pair(int policy, int rival, int metric) {
        return Paired.of(of(policy, metric), of(rival, metric));
    }

    /** [world][seed] a policy's metric less the baseline's. */
    public double[][] effects(int policy, int metric) {
        return Cells.difference(of(policy, metric), of(0, metric));
    }

    /** [policy][world][seed] of a metric. */
    public double[][][] ofMetric(int metric) {
        return Arrays.stream(values).map(policy -> policy[metric]).toArray(double[][][]::new);
    }

    /** [policy][world] means over seeds of a metric, over the runs that have a value; NaN where none has. */
    public double[][] byWorld(int metric) {
        return Arrays.stream(ofMetric(metric)).map(Cells::byWorld).toArray(double[][]::new);
    }
}

package lockstep.batch;

import java.util.List;
import lockstep.experiment.Race.Failed;

/** What an experiment runs: the simulation of a scenario, or a function with a known answer. Any number of threads may use it at once. */
public interface Model {
    /** Name of the first arm: nothing but what all arms have. */
    String BASELINE = "baseline";

    /** Names of the arms, {@link #BASELINE} first. */
    List<String> arms();

    /** What is read of a run, in the order of results. */
    List<Series> series();

    /** When it is read: quarters such as {@code 2030Q4}; {@code end} for a function, which has no time. */
    List<String> dates();

    /**
     * Makes a point ready.
     *
     * @param values [factor]
     * @throws lockstep.process.ImpossibleWorld if they make no world together
     */
    Trial at(double[] values);

    /** A point ready to run. Used by one thread. */
    @FunctionalInterface
    interface Trial {
        /**
         * Runs the baseline and some arms under the luck of a seed.
         *
         * @param arms   positions among {@link Model#arms}, from 1
         * @param failed told of each arm whose run throws
         * @return [arm][series][date]; NaN where there is no such value, null for arms that failed or were not asked for
         */
        double[][][] run(long seed, List<Integer> arms, Failed failed);
    }
}

package lockstep.analysis;

import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * In how many worlds a conclusion holds. The conclusion is the sign of the mean difference over all worlds: what a policy does against the
 * baseline, or which of two policies has the higher value. A world's own mean difference decides there; with few seeds a world may seem to
 * contradict by luck, so those that do so clearly are told apart.
 *
 * @param conclusion    where the difference goes on average; NEITHER if it is zero or there is none
 * @param worlds        worlds with a value
 * @param holds         worlds whose mean difference has that sign
 * @param clearlyHolds  of these, worlds in which Student's test rejects zero
 * @param clearlyFails  worlds with the opposite sign in which Student's test rejects zero
 */
public record Robustness(Direction conclusion, int worlds, int holds, int clearlyHolds, int clearlyFails) {

    /**
     * Of differences.
     *
     * @param differences [world][seed]
     */
    public static Robustness of(double[][] differences, double level) {
        double[] means = Cells.byWorld(differences);
        Direction conclusion = conclusion(differences);
        int worlds = 0;
        int holds = 0;
        int clearlyHolds = 0;
        int clearlyFails = 0;
        for (int w = 0; w < means.length; w++) {
            boolean clear = Paired.of(differences[w], new double[differences[w].length]).p() <= 1 - Level.check(level);
            worlds += Double.isNaN(means[w]) ? 0 : 1;
            holds += means[w] * conclusion.sign() > 0 ? 1 : 0;
            clearlyHolds += clear && means[w] * conclusion.sign() > 0 ? 1 : 0;
            clearlyFails += clear && means[w] * conclusion.sign() < 0 ? 1 : 0;
        }
        return new Robustness(conclusion, worlds, holds, clearlyHolds, clearlyFails);
    }

    /** Where the mean of all differences goes. */
    static Direction conclusion(double[][] differences) {
        double mean = Spread.of(differences).mean();
        return mean > 0 ? Direction.UP : mean < 0 ? Direction.DOWN : Direction.NEITHER;
    }

    /** Share of worlds in which the conclusion holds. NaN below two worlds, which say nothing of others, and if there is no conclusion. */
    public double share() {
        return worlds < 2 || conclusion == Direction.NEITHER ? Double.NaN : (double) holds / worlds;
    }

    /**
     * Interval of the share of all such worlds (Wilson 1927), as if worlds had been drawn independently; a Latin hypercube does better.
     * Unknown where {@link #share} is NaN.
     */
    public Interval interval(double level) {
        if (Double.isNaN(share())) {
            return Interval.UNKNOWN;
        }
        ConfidenceInterval wilson = new WilsonScoreInterval().createInterval(worlds, holds, Level.check(level));
        return new Interval(wilson.getLowerBound(), wilson.getUpperBound());
    }
}

package lockstep.analysis;

import java.util.List;
import java.util.stream.IntStream;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;

/**
 * Trajectories through the unit cube that change one factor at a time (Morris 1991), by a step of half the number of levels, as he and
 * Campolongo, Cariboni &amp; Saltelli (2007) advise. Deviation: levels are the middles of equal parts, with four of them 1/8, 3/8, 5/8,
 * 7/8, not 0, 1/3, 2/3, 1. So every step is exactly one half, which has no rounding in binary (2/3 has), and each level is as likely as
 * any other. Starting levels are stratified over trajectories.
 *
 * @param factors      at least 1
 * @param trajectories at least 2
 * @param levels       a power of two, usually 4
 * @param seed         of the luck
 */
public record MorrisDesign(int factors, int trajectories, int levels, long seed) {
    /** Length of each step, up or down. */
    public static final double STEP = 0.5;

    public MorrisDesign {
        if (levels < 2 || Integer.bitCount(levels) != 1) {
            throw new IllegalArgumentException("Expected 2, 4, 8 or another power of two as number of levels, given " + levels);
        }
        if (factors < 1 || trajectories < 2) {
            throw new IllegalArgumentException("Expected at least 1 factor and 2 trajectories, given " + factors + " and " + trajectories);
        }
    }

    /** Number of points: each trajectory has one more than there are factors. */
    public int size() {
        return trajectories * (factors + 1);
    }

    /** [point][factor] trajectory after trajectory. */
    public double[][] points() {
        double[][] points = new double[size()][factors];
        double[][] starts = starts();
        for (int t = 0; t < trajectories; t++) {
            int[] order = order(t);
            int point = t * (factors + 1);
            for (int f = 0; f < factors; f++) {
                points[point][f] = ((int) (levels * starts[f][t]) + 0.5) / levels;
            }
            for (int moved : order) {
                points[point + 1] = points[point].clone();
                points[++point][moved] += points[point][moved] < STEP ? STEP : -STEP;
            }
        }
        return points;
    }

    private double[][] starts() {
        List<Uncertain> each = IntStream.range(0, factors).mapToObj(f -> new Uncertain("factor " + f, 0, 1)).toList();
        return LatinHypercube.draw(each, trajectories, seed);
    }

    /** Factors in the order in which a trajectory changes them, one at each step. */
    public int[] order(int trajectory) {
        return Permutation.of(factors, Chance.of(new Chance(seed).at(Purpose.WORLD, 2), trajectory));
    }
}

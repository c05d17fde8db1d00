package lockstep.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Part of the space of factors: from low to high of each, ends included.
 *
 * @param low  [factor] minus infinity where nothing is asked
 * @param high [factor] infinity where nothing is asked
 */
public record Box(double[] low, double[] high) {

    /** The whole space. */
    static Box all(int factors) {
        double[] low = new double[factors];
        double[] high = new double[factors];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        return new Box(low, high);
    }

    Box withLow(int factor, double value) {
        double[] changed = low.clone();
        changed[factor] = value;
        return new Box(changed, high);
    }

    Box withHigh(int factor, double value) {
        double[] changed = high.clone();
        changed[factor] = value;
        return new Box(low, changed);
    }

    /** Without what is asked of a factor. */
    Box free(int factor) {
        return withLow(factor, Double.NEGATIVE_INFINITY).withHigh(factor, Double.POSITIVE_INFINITY);
    }

    /** Whether a point lies in it. */
    public boolean holds(double[] point) {
        for (int f = 0; f < low.length; f++) {
            if (!holds(point, f)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(double[] point, int factor) {
        return low[factor] <= point[factor] && point[factor] <= high[factor];
    }

    /** Which of many points lie in it. Only the factors of which it asks something are looked at: most boxes ask little. */
    IntStream of(double[][] points) {
        int[] asked = restricted().stream().mapToInt(Integer::intValue).toArray();
        return IntStream.range(0, points.length).filter(i -> {
            for (int f : asked) {
                if (!holds(points[i], f)) {
                    return false;
                }
            }
            return true;
        });
    }

    /** Whether it asks anything of a factor. */
    public boolean restricts(int factor) {
        return low[factor] != Double.NEGATIVE_INFINITY || high[factor] != Double.POSITIVE_INFINITY;
    }

    /** Factors of which it asks something. */
    public List<Integer> restricted() {
        return IntStream.range(0, low.length).filter(this::restricts).boxed().toList();
    }
}

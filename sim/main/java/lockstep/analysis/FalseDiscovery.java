package lockstep.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Many comparisons, some of which look clear by luck. An adjusted p-value at most q is claimed; then at most a part q of the claims is
 * expected to be false.
 */
public enum FalseDiscovery {
    /** Benjamini &amp; Hochberg (1995): for comparisons that are independent or depend positively, as those with one baseline do. */
    BENJAMINI_HOCHBERG {
        @Override double penalty(int tests) {
            return 1;
        }
    },

    /** Benjamini &amp; Yekutieli (2001): whatever the dependence, at the price of a factor 1 + 1/2 + ... + 1/m. */
    BENJAMINI_YEKUTIELI {
        @Override double penalty(int tests) {
            return IntStream.rangeClosed(1, tests).mapToDouble(i -> 1.0 / i).sum();
        }
    };

    abstract double penalty(int tests);

    /**
     * Adjusted p-values: the least q at which each would be claimed, min over j &gt;= i of m c p(j) / j, at most 1.
     *
     * @param p 0 to 1; NaN is no test: it stays NaN and does not count among the m
     */
    public double[] adjust(double[] p) {
        Integer[] order = IntStream.range(0, p.length).filter(i -> !Double.isNaN(p[i])).boxed()
                .sorted(Comparator.comparingDouble(i -> p[i])).toArray(Integer[]::new);
        double[] adjusted = new double[p.length];
        Arrays.fill(adjusted, Double.NaN);
        double least = 1;
        for (int rank = order.length; rank > 0; rank--) {
            int i = order[rank - 1];
            if (!(p[i] >= 0 && p[i] <= 1)) {
                throw new IllegalArgumentException("Expected p-values from 0 to 1, given " + p[i]);
            }
            least = Math.min(least, p[i] * order.length * penalty(order.length) / rank);
            adjusted[i] = least;
        }
        return adjusted;
    }
}

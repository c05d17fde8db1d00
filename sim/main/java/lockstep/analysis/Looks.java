package lockstep.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * When a growing number of runs may be looked at, and how wide an interval must be at each look, so that all of them together hold the
 * truth with the confidence asked for, whenever and for whatever reason one stops (repeated confidence intervals, Jennison &amp; Turnbull
 * 1989). The chance of being wrong is spent over looks in proportion to runs (Lan &amp; DeMets 1983); factors follow by numerical
 * integration of the sums of independent normal numbers (Armitage, McPherson &amp; Rowe 1969), and are turned into Student's at the same
 * probability (Jennison &amp; Turnbull 2000, section 3.8).
 *
 * @param runs    number of runs at each look, rising
 * @param factors number of standard errors at each look, of normal numbers
 * @param student the same of as many numbers whose spread is not known
 */
public record Looks(int[] runs, double[] factors, double[] student) {
    /** Places at which the density of sums is kept, on each side of nothing. */
    private static final int CELLS = 400;
    /** What is spent at a look is at least this, so that no factor is beyond what numbers can tell. */
    private static final double LEAST = 1e-12;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /** How the chance of being wrong is spent over the share of runs. */
    public enum Spending {
        /** Evenly, so that looks are about alike: alpha ln(1 + (e - 1) t). */
        POCOCK {
            @Override double spent(double alpha, double share) {
                return alpha * StrictMath.log(1 + (StrictMath.E - 1) * share);
            }
        },
        /** Hardly anything at first, and almost all at the end: 2 - 2 Phi(z / sqrt t) on each side. */
        OBRIEN_FLEMING {
            @Override double spent(double alpha, double share) {
                return 4 * NORMAL.cumulativeProbability(NORMAL.inverseCumulativeProbability(alpha / 4) / Math.sqrt(share));
            }
        };

        abstract double spent(double alpha, double share);
    }

    /** For given looks; at least two runs at the first. */
    public static Looks of(int[] runs, Spending spending, double level) {
        boolean rising = runs.length > 0 && runs[0] >= 2;
        for (int k = 1; k < runs.length; k++) {
            rising &= runs[k] > runs[k - 1];
        }
        if (!rising) {
            throw new IllegalArgumentException("Expected looks at rising numbers of runs from 2 on, given " + Arrays.toString(runs));
        }
        double alpha = 1 - Level.check(level);
        double[] factors = new double[runs.length];
        Walk walk = new Walk(0, new double[0]);
        double spent = 0;
        for (int k = 0; k < runs.length; k++) {
            double share = (double) runs[k] / runs[runs.length - 1];
            double step = Math.sqrt((double) (runs[k] - (k == 0 ? 0 : runs[k - 1])) / runs[runs.length - 1]);
            double now = Math.max(LEAST, spending.spent(alpha, share) - spent);
            double bound = k == 0 ? -step * NORMAL.inverseCumulativeProbability(now / 2) : walk.bound(step, now);
            walk = k == 0 ? Walk.first(bound, step) : walk.next(bound, step);
            factors[k] = bound / Math.sqrt(share);
            spent += now;
        }
        return new Looks(runs.clone(), factors, IntStream.range(0, runs.length).mapToDouble(k -> student(factors[k], runs[k] - 1.0)).toArray());
    }

    private static double student(double factor, double freedom) {
        return -new TDistribution(null, freedom).inverseCumulativeProbability(NORMAL.cumulativeProbability(-factor));
    }

    /** The interval of a mean at a look; unknown if fewer than two of the numbers exist. */
    public Interval interval(int look, double[] differences) {
        Spread spread = Spread.of(new double[][] {differences});
        if (!(spread.cells() >= 2)) {
            return Interval.UNKNOWN;
        }
        double reach = spread.standardError() * (spread.cells() == runs[look] ? student[look] : student(factors[look], spread.freedom()));
        return new Interval(spread.mean() - reach, spread.mean() + reach);
    }

    /** Density of the sum so far, where no bound has been crossed: at the middles of cells from minus bound to bound. */
    private record Walk(double bound, double[] density) {
        static Walk first(double bound, double sd) {
            double[] density = new double[2 * CELLS];
            Walk walk = new Walk(bound, density);
            Arrays.setAll(density, i -> normal(walk.at(i), sd));
            return walk;
        }

        double at(int cell) {
            return (cell + 0.5 - CELLS) * bound / CELLS;
        }

        /** The bound that the next sum crosses with a given chance. */
        double bound(double sd, double chance) {
            double low = 0;
            double high = 10;
            while (high - low > 1e-10) {
                double middle = (low + high) / 2;
                if (crossing(middle, sd) > chance) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return high;
        }

        private double crossing(double next, double sd) {
            double sum = 0;
            for (int i = 0; i < density.length; i++) {
                sum += density[i] * (NORMAL.cumulativeProbability((at(i) - next) / sd) + NORMAL.cumulativeProbability((-next - at(i)) / sd));
            }
            return sum * bound / CELLS;
        }

        Walk next(double bound, double sd) {
            double[] sums = new double[2 * CELLS];
            Walk next = new Walk(bound, sums);
            for (int j = 0; j < sums.length; j++) {
                for (int i = 0; i < density.length; i++) {
                    sums[j] += density[i] * normal(next.at(j) - at(i), sd) * this.bound / CELLS;
                }
            }
            return next;
        }

        private static double normal(double x, double sd) {
            return lockstep.chance.Exp.of(-x * x / (2 * sd * sd)) / (sd * Math.sqrt(2 * StrictMath.PI));
        }
    }
}

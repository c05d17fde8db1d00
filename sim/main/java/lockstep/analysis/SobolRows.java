package lockstep.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;

/**
 * What each row of a Saltelli design adds to the means of which Sobol's indices are functions, so that rows can be resampled.
 *
 * <p>Columns: by factor V_i and VT_i; the mean square of f; the variance between seeds; by pair of factors f(BA_i) f(AB_j) - f(A) f(B);
 * then the mean of A and B by seed. Values are centred first, which changes nothing but the error.
 */
record SobolRows(int factors, int seeds, int pairs, double centre, double[][] columns) {
    private static final int MOST_GROUPS = 1024;

    static SobolRows of(SaltelliDesign design, double[][] values) {
        int[] whole = IntStream.range(0, design.rows()).filter(r -> whole(design, values, r)).toArray();
        double centre = Arrays.stream(whole).mapToDouble(r -> (sum(values[design.a(r)]) + sum(values[design.b(r)])) / 2).average()
                .orElse(Double.NaN) / values[0].length;
        double[][] centred = Arrays.stream(values).map(v -> less(v, centre)).toArray(double[][]::new);
        double[][] columns = Arrays.stream(whole).mapToObj(r -> row(design, centred, r)).toArray(double[][]::new);
        return new SobolRows(design.factors(), values[0].length, pairs(design), centre, columns);
    }

    private static boolean whole(SaltelliDesign design, double[][] values, int r) {
        boolean whole = true;
        for (int p = design.a(r); p <= design.b(r); p++) {
            whole &= Double.isFinite(sum(values[p]));
        }
        return whole;
    }

    private static int pairs(SaltelliDesign design) {
        return design.pairs() ? design.factors() * (design.factors() - 1) / 2 : 0;
    }

    private static double[] row(SaltelliDesign design, double[][] values, int r) {
        int d = design.factors();
        double[] a = values[design.a(r)];
        double[] b = values[design.b(r)];
        double[] row = new double[2 * d + 2 + pairs(design) + a.length];
        for (int f = 0; f < d; f++) {
            double[] ab = values[design.ab(r, f)];
            row[f] = cross(b, less(ab, a));
            row[d + f] = square(less(a, ab)) / 2;
            if (design.pairs()) {
                double[] ba = values[design.ba(r, f)];
                row[f] = (row[f] + cross(a, less(ba, b))) / 2;
                row[d + f] = (row[d + f] + square(less(b, ba)) / 2) / 2;
            }
        }
        row[2 * d] = (square(a) + square(b)) / 2;
        for (int p = design.a(r); p <= design.b(r); p++) {
            row[2 * d + 1] += between(values[p]) / design.width();
        }
        together(design, values, r, row);
        for (int s = 0; s < a.length; s++) {
            row[row.length - a.length + s] = (a[s] + b[s]) / 2;
        }
        return row;
    }

    private static void together(SaltelliDesign design, double[][] values, int r, double[] row) {
        int d = design.factors();
        double apart = cross(values[design.a(r)], values[design.b(r)]);
        for (int f = 0, at = 2 * d + 2; f < d && design.pairs(); f++) {
            for (int g = f + 1; g < d; g++, at++) {
                row[at] = (cross(values[design.ba(r, f)], values[design.ab(r, g)]) + cross(values[design.ab(r, f)], values[design.ba(r, g)])) / 2
                        - apart;
            }
        }
    }

    /** The product of two expectations over seeds: between runs of different seeds, which share no luck; of the only run if there is one. */
    private static double cross(double[] x, double[] y) {
        if (x.length == 1) {
            return x[0] * y[0];
        }
        double same = 0;
        for (int s = 0; s < x.length; s++) {
            same += x[s] * y[s];
        }
        return (sum(x) * sum(y) - same) / (x.length * (x.length - 1.0));
    }

    private static double sum(double[] x) {
        double sum = 0;
        for (double each : x) {
            sum += each;
        }
        return sum;
    }

    private static double square(double[] x) {
        return cross(x, x);
    }

    private static double[] less(double[] x, double[] y) {
        double[] less = x.clone();
        for (int s = 0; s < x.length; s++) {
            less[s] -= y[s];
        }
        return less;
    }

    private static double[] less(double[] x, double centre) {
        double[] less = x.clone();
        for (int s = 0; s < x.length; s++) {
            less[s] -= centre;
        }
        return less;
    }

    private static double between(double[] seeds) {
        double sd = seeds.length < 2 ? 0 : Spread.of(new double[][] {seeds}).sd();
        return sd * sd;
    }

    int count() {
        return columns.length;
    }

    /**
     * Rows put together by luck, for the bootstrap of large designs: resampling a thousand groups tells as much of the error of a mean as
     * resampling their rows (random groups, Wolter 2007), in a fraction of the time.
     *
     * @return [group][column] sums, scaled so that the mean over groups is that over rows; the rows themselves if there are few
     */
    double[][] groups(long luck) {
        if (count() <= MOST_GROUPS) {
            return columns;
        }
        int[] order = Permutation.of(count(), new Chance(luck).at(Purpose.RESAMPLE, 3));
        double[][] groups = new double[MOST_GROUPS][columns[0].length];
        for (int i = 0; i < order.length; i++) {
            double[] row = columns[order[i]];
            double[] group = groups[i % MOST_GROUPS];
            for (int c = 0; c < row.length; c++) {
                group[c] += row[c] * MOST_GROUPS / count();
            }
        }
        return groups;
    }

    /** Means of columns over all rows; NaN without rows. */
    double[] means() {
        double[] means = new double[2 * factors + 2 + pairs + seeds];
        for (double[] row : columns) {
            for (int c = 0; c < means.length; c++) {
                means[c] += row[c];
            }
        }
        return Arrays.stream(means).map(sum -> sum / count()).toArray();
    }

    double mean(double[] means) {
        return centre + Arrays.stream(bySeed(means)).average().orElseThrow();
    }

    private double[] bySeed(double[] means) {
        return Arrays.copyOfRange(means, means.length - seeds, means.length);
    }

    /** Of factors and seeds together. */
    double variance(double[] means) {
        return ofFactors(means) + means[2 * factors + 1];
    }

    private double ofFactors(double[] means) {
        return means[2 * factors] - cross(bySeed(means), bySeed(means));
    }

    double first(double[] means, int factor) {
        return means[factor] / variance(means);
    }

    double total(double[] means, int factor) {
        return means[factors + factor] / variance(means);
    }

    double luck(double[] means) {
        return seeds < 2 ? Double.NaN : means[2 * factors + 1] / variance(means);
    }

    double interactions(double[] means) {
        return (ofFactors(means) - Arrays.stream(means, 0, factors).sum()) / variance(means);
    }

    /** Two factors together, beyond what each does alone. */
    double pair(double[] means, int factor, int other) {
        int at = 2 * factors + 2 + factor * factors - factor * (factor + 1) / 2 + other - factor - 1;
        return (means[at] - means[factor] - means[other]) / variance(means);
    }
}

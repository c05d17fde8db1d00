package lockstep.analysis;

/**
 * The mean of numbers by world and seed, and how uncertain it is. Worlds and seeds are crossed (each seed is used in every world), so
 * numbers of one world are alike and so are numbers of one seed: counting them as independent would make intervals far too narrow. With
 * balanced numbers the variance of the mean is that of the two-way random-effects table, s&sup2;(world means)/W + s&sup2;(seed
 * means)/S - residual/(W S) (Searle, Casella &amp; McCulloch 1992), degrees of freedom by Satterthwaite (1946); with cells missing, the
 * same sums over the cells there are (Cameron, Gelbach &amp; Miller 2011). A component of variance estimated below zero counts as zero.
 * With one world (or one seed) it is the textbook s&sup2;/n with n - 1 degrees of freedom.
 *
 * @param cells         numbers there are
 * @param mean          NaN if there are none
 * @param sd            standard deviation of the numbers; NaN below two
 * @param standardError of the mean; NaN below two
 * @param freedom       degrees of freedom of the standard error; NaN below two
 */
record Spread(int cells, double mean, double sd, double standardError, double freedom) {

    /** Of numbers by world and seed; those that are not finite are left out. */
    static Spread of(double[][] values) {
        double[] all = Cells.finite(values);
        int n = all.length;
        if (n < 2) {
            return new Spread(n, n == 0 ? Double.NaN : all[0], Double.NaN, Double.NaN, Double.NaN);
        }
        double mean = mean(all);
        double squares = 0;
        for (double x : all) {
            squares += (x - mean) * (x - mean);
        }
        double sd = Math.sqrt(squares / (n - 1));
        Margin worlds = Margin.of(values, mean);
        Margin seeds = Margin.of(transposed(values), mean);
        if (worlds.groups < 2 || seeds.groups < 2) {
            return new Spread(n, mean, sd, sd / Math.sqrt(n), n - 1);
        }
        double rest = residual(values, mean, worlds, seeds, n);
        return crossed(n, mean, sd, new double[] {worlds.variance(n), seeds.variance(n), rest},
                new double[] {worlds.groups - 1, seeds.groups - 1, Math.max(1, n - worlds.groups - seeds.groups + 1)});
    }

    private static Spread crossed(int n, double mean, double sd, double[] variance, double[] freedom) {
        double both = variance[0] + variance[1] - variance[2];
        int larger = variance[0] > variance[1] || variance[0] == variance[1] && freedom[0] >= freedom[1] ? 0 : 1;
        if (both <= variance[larger]) {
            return new Spread(n, mean, sd, Math.sqrt(variance[larger]), freedom[larger]);
        }
        double parts = 0;
        for (int i = 0; i < variance.length; i++) {
            parts += variance[i] * variance[i] / freedom[i];
        }
        return new Spread(n, mean, sd, Math.sqrt(both), Math.max(1, both * both / parts));
    }

    /** In two passes, so that equal numbers have exactly themselves as mean. */
    private static double mean(double[] values) {
        double sum = 0;
        for (double x : values) {
            sum += x;
        }
        double mean = sum / values.length;
        double correction = 0;
        for (double x : values) {
            correction += x - mean;
        }
        return mean + correction / values.length;
    }

    /** Variance of the mean that neither worlds nor seeds account for; 0 if too few cells are left to tell. */
    private static double residual(double[][] values, double mean, Margin worlds, Margin seeds, int n) {
        int freedom = n - worlds.groups - seeds.groups + 1;
        double squares = 0;
        for (int w = 0; w < values.length; w++) {
            for (int s = 0; s < values[w].length; s++) {
                double r = values[w][s] - mean - worlds.sums[w] / worlds.counts[w] - seeds.sums[s] / seeds.counts[s];
                squares += Double.isFinite(values[w][s]) ? r * r : 0;
            }
        }
        return freedom < 1 ? 0 : squares / freedom / n;
    }

    private static double[][] transposed(double[][] values) {
        double[][] turned = new double[values[0].length][values.length];
        for (int w = 0; w < values.length; w++) {
            for (int s = 0; s < values[w].length; s++) {
                turned[s][w] = values[w][s];
            }
        }
        return turned;
    }

    /** Sums of deviations from the mean, by row. */
    private record Margin(double[] sums, int[] counts, int groups) {
        static Margin of(double[][] rows, double mean) {
            double[] sums = new double[rows.length];
            int[] counts = new int[rows.length];
            int groups = 0;
            for (int i = 0; i < rows.length; i++) {
                for (double x : rows[i]) {
                    sums[i] += Double.isFinite(x) ? x - mean : 0;
                    counts[i] += Double.isFinite(x) ? 1 : 0;
                }
                groups += counts[i] > 0 ? 1 : 0;
            }
            return new Margin(sums, counts, groups);
        }

        double variance(int n) {
            double squares = 0;
            for (double sum : sums) {
                squares += sum * sum;
            }
            return squares / n / n * groups / (groups - 1);
        }
    }
}

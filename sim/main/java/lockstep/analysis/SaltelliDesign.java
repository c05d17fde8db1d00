package lockstep.analysis;

/**
 * Points from which Sobol's indices are estimated (Saltelli et al. 2010): in each row two points A and B of a scrambled Sobol sequence in
 * twice as many dimensions, and for every factor A with that factor's value taken from B (called AB). With pairs, also B with one value
 * from A (BA), from which second-order indices follow (Saltelli 2002). Points stand row after row, A, AB by factor, BA by factor, B: the
 * first rows of a larger design are the smaller one.
 *
 * @param factors 1 to 500
 * @param rows    at least 2, best a power of two
 * @param pairs   whether second-order indices are wanted
 * @param seed    of the scrambling
 */
public record SaltelliDesign(int factors, int rows, boolean pairs, long seed) {

    public SaltelliDesign {
        if (factors < 1 || 2 * factors > SobolSequence.MOST_DIMENSIONS || rows < 2) {
            throw new IllegalArgumentException("Expected 1 to " + SobolSequence.MOST_DIMENSIONS / 2 + " factors and at least 2 rows, given "
                    + factors + " and " + rows);
        }
    }

    /** Number of points. */
    public int size() {
        return rows * width();
    }

    /** Points in a row. */
    public int width() {
        return 2 + factors * (pairs ? 2 : 1);
    }

    /** Place of A. */
    int a(int row) {
        return row * width();
    }

    /** Place of A with a factor from B. */
    int ab(int row, int factor) {
        return a(row) + 1 + factor;
    }

    /** Place of B with a factor from A. */
    int ba(int row, int factor) {
        return a(row) + 1 + factors + factor;
    }

    /** Place of B. */
    int b(int row) {
        return a(row) + width() - 1;
    }

    /** [point][factor], each above 0 and below 1. */
    public double[][] points() {
        double[][] drawn = SobolSequence.draw(rows, 2 * factors, seed);
        double[][] points = new double[size()][];
        for (int r = 0; r < rows; r++) {
            double[] a = java.util.Arrays.copyOf(drawn[r], factors);
            double[] b = java.util.Arrays.copyOfRange(drawn[r], factors, 2 * factors);
            points[a(r)] = a;
            points[b(r)] = b;
            for (int f = 0; f < factors; f++) {
                points[ab(r, f)] = with(a, f, b[f]);
                if (pairs) {
                    points[ba(r, f)] = with(b, f, a[f]);
                }
            }
        }
        return points;
    }

    private static double[] with(double[] point, int factor, double value) {
        double[] changed = point.clone();
        changed[factor] = value;
        return changed;
    }
}

package lockstep.analysis;

import java.util.Arrays;

/** Arithmetic on [world][seed]. */
final class Cells {
    private Cells() {
    }

    /** Cell by cell; NaN where one is. */
    static double[][] difference(double[][] a, double[][] b) {
        return combine(a, b, -1);
    }

    /** a + factor b, cell by cell. */
    static double[][] combine(double[][] a, double[][] b, double factor) {
        sameShape(a, b);
        double[][] sum = new double[a.length][];
        for (int w = 0; w < a.length; w++) {
            sum[w] = new double[a[w].length];
            for (int s = 0; s < a[w].length; s++) {
                sum[w][s] = a[w][s] + factor * b[w][s];
            }
        }
        return sum;
    }

    private static void sameShape(double[][] a, double[][] b) {
        boolean same = a.length == b.length;
        for (int w = 0; same && w < a.length; w++) {
            same = a[w].length == b[w].length && a[w].length == a[0].length;
        }
        if (!same) {
            throw new IllegalArgumentException("Expected the same worlds and seeds on both sides: runs are compared in pairs");
        }
    }

    /** The cells of a where b has a value too, NaN elsewhere. */
    static double[][] where(double[][] a, double[][] b) {
        sameShape(a, b);
        double[][] kept = new double[a.length][];
        for (int w = 0; w < a.length; w++) {
            kept[w] = new double[a[w].length];
            for (int s = 0; s < a[w].length; s++) {
                kept[w][s] = Double.isFinite(a[w][s]) && Double.isFinite(b[w][s]) ? a[w][s] : Double.NaN;
            }
        }
        return kept;
    }

    /** Turned so that more is better. */
    static double[][] oriented(double[][] cells, Direction better) {
        return Arrays.stream(cells).map(row -> Arrays.stream(row).map(better::oriented).toArray()).toArray(double[][]::new);
    }

    /** All cells in one row, worlds after one another. */
    static double[] flat(double[][] cells) {
        int n = 0;
        for (double[] row : cells) {
            n += row.length;
        }
        double[] flat = new double[n];
        n = 0;
        for (double[] row : cells) {
            System.arraycopy(row, 0, flat, n, row.length);
            n += row.length;
        }
        return flat;
    }

    /** The cells that are numbers. */
    static double[] finite(double[][] cells) {
        double[] finite = flat(cells);
        int n = 0;
        for (double x : finite) {
            if (Double.isFinite(x)) {
                finite[n++] = x;
            }
        }
        return Arrays.copyOf(finite, n);
    }

    /** [world] means over seeds that have a value. */
    static double[] byWorld(double[][] cells) {
        return Arrays.stream(cells).mapToDouble(row -> Arrays.stream(row).filter(Double::isFinite).average().orElse(Double.NaN)).toArray();
    }
}

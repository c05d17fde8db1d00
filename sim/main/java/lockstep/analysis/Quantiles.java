package lockstep.analysis;

import java.util.Arrays;

/** Quantiles by linear interpolation of order statistics (type 7 of Hyndman and Fan 1996), everywhere in this program. */
public final class Quantiles {
    private Quantiles() {
    }

    /**
     * Of the values that are finite; NaN if none is.
     *
     * @param percents 0 to 100
     */
    public static double[] of(double[] values, double... percents) {
        double[] known = Cells.finite(new double[][] {values});
        Arrays.sort(known);
        double[] quantiles = new double[percents.length];
        for (int q = 0; q < quantiles.length; q++) {
            if (!(percents[q] >= 0 && percents[q] <= 100)) {
                throw new IllegalArgumentException("Expected a percent from 0 to 100, given " + percents[q]);
            }
            quantiles[q] = known.length == 0 ? Double.NaN : at(known, percents[q] / 100);
        }
        return quantiles;
    }

    /** By hand, since a comparison asks for a million of them and the library sorts anew for each. */
    private static double at(double[] sorted, double part) {
        double position = 1 + (sorted.length - 1) * part;
        int below = (int) position;
        return below >= sorted.length ? sorted[sorted.length - 1]
                : sorted[below - 1] + (position - below) * (sorted[below] - sorted[below - 1]);
    }
}

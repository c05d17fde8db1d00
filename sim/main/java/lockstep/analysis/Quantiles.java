package lockstep.analysis;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

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
        double[] known = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        double[] quantiles = new double[percents.length];
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        percentile.setData(known);
        for (int q = 0; q < quantiles.length; q++) {
            if (!(percents[q] >= 0 && percents[q] <= 100)) {
                throw new IllegalArgumentException("Expected a percent from 0 to 100, given " + percents[q]);
            }
            // The library refuses 0, which is the least value.
            quantiles[q] = known.length == 0 ? Double.NaN : percents[q] == 0 ? known[0] : percentile.evaluate(percents[q]);
        }
        return quantiles;
    }
}

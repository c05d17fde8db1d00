package lockstep.chart;

import java.util.Arrays;
import java.util.Comparator;

/** Keeps labels apart. */
final class Spacing {
    private Spacing() {
    }

    /**
     * Places as near to those wanted as a least distance allows, in the same order: places too near are pooled and spread about their mean.
     * NaN stays NaN. Where there is room, nothing leaves the range.
     */
    static double[] apart(double[] wanted, double distance, double low, double high) {
        Integer[] order = Arrays.stream(sorted(wanted)).boxed().toArray(Integer[]::new);
        double[] places = wanted.clone();
        // Each pool is a run of labels with the sum of wanted places, its offsets taken off.
        int[] sizes = new int[order.length];
        double[] sums = new double[order.length];
        int pools = 0;
        for (int k = 0; k < order.length; k++) {
            sizes[pools] = 1;
            sums[pools++] = wanted[order[k]] - k * distance;
            while (pools > 1 && sums[pools - 2] / sizes[pools - 2] > sums[pools - 1] / sizes[pools - 1]) {
                pools--;
                sizes[pools - 1] += sizes[pools];
                sums[pools - 1] += sums[pools];
            }
        }
        double room = high - (order.length - 1) * distance;
        for (int pool = 0, k = 0; pool < pools; pool++) {
            double start = Math.max(low, Math.min(room, sums[pool] / sizes[pool]));
            for (int i = 0; i < sizes[pool]; i++, k++) {
                places[order[k]] = start + k * distance;
            }
        }
        return places;
    }

    private static int[] sorted(double[] wanted) {
        return java.util.stream.IntStream.range(0, wanted.length).filter(i -> !Double.isNaN(wanted[i])).boxed()
                .sorted(Comparator.comparingDouble(i -> wanted[i])).mapToInt(Integer::intValue).toArray();
    }
}

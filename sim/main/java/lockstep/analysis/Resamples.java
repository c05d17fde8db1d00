package lockstep.analysis;

import lockstep.chance.Chance;
import lockstep.chance.Purpose;

/**
 * Bootstrap samples of runs, drawn once for all comparisons, so that intervals of different policies share their luck. Worlds and seeds are
 * drawn with replacement independently of each other, and a run counts as often as its world times as often as its seed (the pigeonhole
 * bootstrap of Owen 2007, for crossed data; Efron's 1979 with one world). Memory: samples x (worlds + seeds) ints.
 */
public final class Resamples {
    private final int[][] worlds;
    private final int[][] seeds;

    /**
     * Draws.
     *
     * @param count samples; 2,000 give each end of a 95 % interval with a standard error of about 1.5 % of its width
     * @param luck  seed of the draws
     */
    public Resamples(int worldCount, int seedCount, int count, long luck) {
        if (!(worldCount > 0 && seedCount > 0 && count > 0)) {
            throw new IllegalArgumentException("Expected worlds, seeds and samples, given " + worldCount + ", " + seedCount + ", " + count);
        }
        worlds = draw(worldCount, count, new Chance(luck).at(Purpose.RESAMPLE, 1));
        seeds = draw(seedCount, count, new Chance(luck).at(Purpose.RESAMPLE, 2));
    }

    private static int[][] draw(int size, int count, long stream) {
        int[][] times = new int[count][size];
        for (int b = 0; b < count; b++) {
            long address = Chance.of(stream, b);
            for (int i = 0; i < size; i++) {
                times[b][(int) (size * Chance.uniform(address, i))]++;
            }
        }
        return times;
    }

    int count() {
        return worlds.length;
    }

    /** [sample] means over the cells that are finite; NaN for a sample that holds none. */
    double[] means(double[][] cells) {
        if (cells.length != worlds[0].length || cells[0].length != seeds[0].length) {
            throw new IllegalArgumentException("Expected " + worlds[0].length + " worlds and " + seeds[0].length + " seeds, given "
                    + cells.length + " and " + cells[0].length);
        }
        double[][] finite = new double[cells.length][cells[0].length];
        int[][] counts = new int[cells.length][cells[0].length];
        for (int w = 0; w < cells.length; w++) {
            for (int s = 0; s < cells[w].length; s++) {
                counts[w][s] = Double.isFinite(cells[w][s]) ? 1 : 0;
                finite[w][s] = counts[w][s] > 0 ? cells[w][s] : 0;
            }
        }
        double[] means = new double[count()];
        for (int b = 0; b < means.length; b++) {
            means[b] = mean(b, finite, counts);
        }
        return means;
    }

    /** Without a branch in the inner loop: a third of all runs is left out of a sample, and no processor guesses which. */
    private double mean(int sample, double[][] finite, int[][] counts) {
        int[] seed = seeds[sample];
        double sum = 0;
        long times = 0;
        for (int w = 0; w < finite.length; w++) {
            int world = worlds[sample][w];
            double[] row = finite[w];
            int[] count = counts[w];
            for (int s = 0; s < row.length && world > 0; s++) {
                int n = world * seed[s];
                sum += n * row[s];
                times += n * count[s];
            }
        }
        return sum / times;
    }

    /**
     * Means over a sample's worlds, of several columns at once.
     *
     * @param rows [world][column]
     * @return [column]
     */
    double[] columnMeans(int sample, double[][] rows) {
        double[] sums = new double[rows[0].length];
        for (int r = 0; r < rows.length; r++) {
            int times = worlds[sample][r];
            for (int c = 0; c < sums.length && times > 0; c++) {
                sums[c] += times * rows[r][c];
            }
        }
        for (int c = 0; c < sums.length; c++) {
            sums[c] /= rows.length;
        }
        return sums;
    }

    /** The numbers of a sample's worlds, each as often as it was drawn. */
    double[] drawn(int sample, double[] values) {
        return java.util.stream.IntStream.range(0, values.length).flatMap(w -> java.util.stream.IntStream.generate(() -> w)
                .limit(worlds[sample][w])).mapToDouble(w -> values[w]).toArray();
    }
}

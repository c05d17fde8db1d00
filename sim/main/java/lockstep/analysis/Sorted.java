package lockstep.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Points in rising order of each factor: sorted once, for all that is asked of the same points.
 *
 * @param order [factor][rank] points
 * @param value [factor][rank] their values
 */
record Sorted(int[][] order, double[][] value) {

    /** Of [point][factor]. */
    static Sorted of(double[][] points) {
        int[][] order = IntStream.range(0, points[0].length).mapToObj(f -> IntStream.range(0, points.length).boxed()
                .sorted(Comparator.comparingDouble(p -> points[p][f])).mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
        return new Sorted(order, IntStream.range(0, order.length).mapToObj(f -> Arrays.stream(order[f]).mapToDouble(p -> points[p][f]).toArray())
                .toArray(double[][]::new));
    }

    int factors() {
        return order.length;
    }

    /** Of some of the points, which are numbered anew as they are given. */
    Sorted of(int[] which) {
        int[] anew = new int[order[0].length];
        Arrays.fill(anew, -1);
        IntStream.range(0, which.length).forEach(i -> anew[which[i]] = i);
        int[][] some = new int[order.length][which.length];
        double[][] values = new double[order.length][which.length];
        for (int f = 0; f < order.length; f++) {
            int next = 0;
            for (int rank = 0; rank < order[f].length; rank++) {
                if (anew[order[f][rank]] >= 0) {
                    some[f][next] = anew[order[f][rank]];
                    values[f][next++] = value[f][rank];
                }
            }
        }
        return new Sorted(some, values);
    }
}

package lockstep.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Points of which some are of interest, such as those where a policy fails.
 *
 * @param points   [point][factor]
 * @param interest [point]
 */
public record Cases(double[][] points, boolean[] interest) {

    public Cases {
        if (points.length != interest.length || points.length == 0) {
            throw new IllegalArgumentException("Expected a point for each of " + interest.length + " cases, at least one, given "
                    + points.length);
        }
    }

    int size() {
        return points.length;
    }

    int factors() {
        return points[0].length;
    }

    /** Cases of interest. */
    public int hits() {
        return (int) IntStream.range(0, interest.length).filter(i -> interest[i]).count();
    }

    /** Some of them. */
    Cases of(int[] which) {
        boolean[] some = new boolean[which.length];
        IntStream.range(0, which.length).forEach(i -> some[i] = interest[which[i]]);
        return new Cases(Arrays.stream(which).mapToObj(i -> points[i]).toArray(double[][]::new), some);
    }

    /** The same points, with interest given to others by an order. */
    Cases shuffled(int[] order) {
        boolean[] moved = new boolean[order.length];
        IntStream.range(0, order.length).forEach(i -> moved[i] = interest[order[i]]);
        return new Cases(points, moved);
    }

    /** How a box does. */
    public Peel in(Box box) {
        int[] inside = box.of(points).toArray();
        int found = (int) IntStream.of(inside).filter(i -> interest[i]).count();
        return new Peel(box, inside.length, found, points.length, hits());
    }
}

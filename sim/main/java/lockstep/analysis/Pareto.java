package lockstep.analysis;

/** Policies that no other beats on every count. Means are taken as they are: draw it for worlds or samples to see how sure it is. */
public final class Pareto {
    private Pareto() {
    }

    /**
     * Which points are on the front: no other is at least as good on every count and better on one (Pareto 1906). Equal points are on it
     * together. A point with a missing value is not on it and beats nobody.
     *
     * @param points [policy][objective], such as cost and effect
     * @param better [objective]
     */
    public static boolean[] front(double[][] points, Direction[] better) {
        boolean[] front = new boolean[points.length];
        for (int p = 0; p < front.length; p++) {
            front[p] = whole(points[p]);
            for (int rival = 0; rival < front.length && front[p]; rival++) {
                front[p] = !dominates(points[rival], points[p], better);
            }
        }
        return front;
    }

    /**
     * Share of worlds, or of samples, in which each policy is on the front; NaN without any.
     *
     * @param points [world][policy][objective]
     */
    public static double[] shares(double[][][] points, Direction[] better) {
        double[] shares = new double[points.length == 0 ? 0 : points[0].length];
        for (double[][] world : points) {
            boolean[] front = front(world, better);
            for (int p = 0; p < shares.length; p++) {
                shares[p] += front[p] ? 1.0 / points.length : 0;
            }
        }
        return shares;
    }

    private static boolean whole(double[] point) {
        boolean whole = true;
        for (double x : point) {
            whole &= !Double.isNaN(x);
        }
        return whole;
    }

    private static boolean dominates(double[] a, double[] b, Direction[] better) {
        if (a.length != better.length) {
            throw new IllegalArgumentException("Expected " + better.length + " objectives, given " + a.length);
        }
        boolean ahead = false;
        for (int o = 0; o < a.length; o++) {
            double gap = better[o].oriented(a[o]) - better[o].oriented(b[o]);
            // Infinities that are equal have no gap but NaN.
            if (!(gap >= 0 || a[o] == b[o])) {
                return false;
            }
            ahead |= gap > 0;
        }
        return ahead;
    }
}

package lockstep.ballot;

/** Gauss-Legendre quadrature on 0 to 1. */
final class Legendre {
    private static final int MOST_STEPS = 100;
    private static final double TOLERANCE = 1e-15;

    private Legendre() {
    }

    /** [node] place and weight; integrates polynomials up to degree 2n - 1 exactly. Newton's method from Tricomi's first guess. */
    static double[][] nodes(int n) {
        double[][] nodes = new double[n][2];
        for (int i = 0; i < n; i++) {
            double x = StrictMath.cos(StrictMath.PI * (i + 0.75) / (n + 0.5));
            double slope = 1;
            double step = 1;
            for (int k = 0; k < MOST_STEPS && Math.abs(step) > TOLERANCE; k++) {
                double before = 0;
                double value = 1;
                for (int degree = 1; degree <= n; degree++) {
                    double next = ((2 * degree - 1) * x * value - (degree - 1) * before) / degree;
                    before = value;
                    value = next;
                }
                slope = n * (before - x * value) / (1 - x * x);
                step = value / slope;
                x -= step;
            }
            nodes[i][0] = (1 - x) / 2;
            nodes[i][1] = 1 / ((1 - x * x) * slope * slope);
        }
        return nodes;
    }
}

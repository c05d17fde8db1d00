package lockstep.setup;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Functions whose analysis is known, to try a design, its files and its analysis on. */
public enum TestFunction {
    /** Nothing: the simulation runs. */
    NONE(0, 0, 0, x -> Double.NaN),
    /** sin x1 + 7 sin^2 x2 + 0.1 x3^4 sin x1 (Ishigami &amp; Homma 1990). */
    ISHIGAMI(3, -StrictMath.PI, StrictMath.PI, TestFunction::ishigami),
    /** Product of (|4 x - 2| + a) / (1 + a) with a = 0, 1, 4.5, 9, 99, 99, 99, 99 (Sobol 1998; Saltelli et al. 2008). */
    SOBOL_G(8, 0, 1, TestFunction::sobolG),
    /** x1 + 2 x2 + 3 x3 + 4 x4: variances of 1, 4, 9 and 16 parts in 30. */
    LINEAR(4, 0, 1, x -> x[0] + 2 * x[1] + 3 * x[2] + 4 * x[3]),
    /** 1 where x1 lies from 0.2 to 0.6 and x2 above 0.5, else 0; x3, x4 and x5 do nothing. */
    PLANTED_BOX(5, 0, 1, x -> x[0] >= 0.2 && x[0] <= 0.6 && x[1] > 0.5 ? 1 : 0);

    private final int arguments;
    private final double low;
    private final double high;
    private final ToDoubleFunction<double[]> rule;

    TestFunction(int arguments, double low, double high, ToDoubleFunction<double[]> rule) {
        this.arguments = arguments;
        this.low = low;
        this.high = high;
        this.rule = rule;
    }

    /** Its value. {@code x} holds one number for each of {@link #arguments}. */
    public double of(double[] x) {
        return rule.applyAsDouble(x);
    }

    /** Names of its arguments, in their order. */
    public List<String> arguments() {
        return IntStream.rangeClosed(1, arguments).mapToObj(i -> "x" + i).toList();
    }

    /** Least value of each argument. */
    public double low() {
        return low;
    }

    /** Largest value of each argument. */
    public double high() {
        return high;
    }

    private static double ishigami(double[] x) {
        double sin1 = StrictMath.sin(x[0]);
        double sin2 = StrictMath.sin(x[1]);
        return sin1 + 7 * sin2 * sin2 + 0.1 * x[2] * x[2] * x[2] * x[2] * sin1;
    }

    private static double sobolG(double[] x) {
        double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
        double product = 1;
        for (int i = 0; i < a.length; i++) {
            product *= (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
        }
        return product;
    }
}

package lockstep.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogTest {

    @Test
    void agreesWithStrictMathFromTheLeastNormalToTheLargestNumber() {
        double worst = 0;
        for (double x = Double.MIN_NORMAL; x < Double.MAX_VALUE / 1.01; x *= 1.0073) {
            double exact = StrictMath.log(x);
            if (Math.abs(exact) > 0.25) {
                worst = Math.max(worst, Math.abs((Log.of(x) - exact) / exact));
            }
        }
        assertThat(worst).isLessThan(4e-15);
    }

    @Test
    void theAbsoluteErrorNearOneIsTiny() {
        double worst = 0;
        for (double x = 0.8; x < 1.25; x += 1.3e-6) {
            worst = Math.max(worst, Math.abs(Log.of(x) - StrictMath.log(x)));
        }
        assertThat(worst).isLessThan(1e-16);
    }

    @Test
    void isZeroAtOneAndStrictMathWhereNumbersAreNotNormal() {
        assertThat(Log.of(1)).isZero();
        for (double x : new double[] {0.0, -0.0, -1, Double.MIN_VALUE, Double.MIN_NORMAL / 2, Double.POSITIVE_INFINITY, Double.NaN}) {
            assertThat(Log.of(x)).isEqualTo(Double.valueOf(StrictMath.log(x)));
        }
    }

    @Test
    void undoesTheExponential() {
        for (double x = -600; x < 600; x += 0.37) {
            assertThat(Math.abs(Log.of(Exp.of(x)) - x)).isLessThan(1e-15 * Math.max(1, Math.abs(x)));
        }
    }
}

package lockstep.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpTest {

    @Test
    void agreesWithStrictMathOverItsWholeRange() {
        double worst = 0;
        for (double x = -699.9; x < 700; x += 0.00731) {
            double exact = StrictMath.exp(x);
            worst = Math.max(worst, Math.abs(Exp.of(x) - exact) / exact);
        }
        // 5e-16 by its own claim, and one unit in the last place (2.3e-16) of the reference.
        assertThat(worst).isLessThan(7.3e-16);
    }

    @Test
    void agreesWithStrictMathForTinyArguments() {
        for (double x = 1e-300; x < 1; x *= 3.7) {
            assertThat(Math.abs(Exp.of(x) - StrictMath.exp(x))).isLessThan(7.3e-16 * StrictMath.exp(x));
            assertThat(Math.abs(Exp.of(-x) - StrictMath.exp(-x))).isLessThan(7.3e-16);
        }
    }

    @Test
    void isOneAtZeroAndStrictMathBeyondItsRange() {
        assertThat(Exp.of(0.0)).isEqualTo(1);
        assertThat(Exp.of(-0.0)).isEqualTo(1);
        for (double x : new double[] {700, -700, 709.7, 710, -745, -746, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN}) {
            assertThat(Exp.of(x)).isEqualTo(Double.valueOf(StrictMath.exp(x)));
        }
    }

    @Test
    void neverFallsWhereArgumentsRise() {
        double last = 0;
        for (double x = -30; x < 30; x += 1e-4) {
            assertThat(Exp.of(x)).isGreaterThan(last);
            last = Exp.of(x);
        }
    }
}

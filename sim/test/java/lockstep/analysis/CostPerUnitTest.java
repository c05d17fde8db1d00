package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CostPerUnitTest {
    private static final double[] COST = {10, 12, 9, 11, 13, 10, 12, 8};
    private static final double[] EFFECT = {2, 2.5, 1.5, 2.2, 2.9, 1.8, 2.6, 1.4};

    private static CostPerUnit of(double[] cost, double[] effect, Direction better) {
        return CostPerUnit.of(new double[][] {cost}, new double[][] {effect}, better, 0.95);
    }

    private static double[] times(double[] values, double factor) {
        return java.util.Arrays.stream(values).map(x -> factor * x).toArray();
    }

    @Test
    void theEndsAreTheRatiosThatStudentJustRejects() {
        CostPerUnit ratio = of(COST, EFFECT, Direction.UP);

        assertThat(ratio.defined()).isTrue();
        assertThat(ratio.ratio()).isCloseTo(85 / 16.9, within(1e-12));
        for (double end : new double[] {ratio.interval().low(), ratio.interval().high()}) {
            assertThat(Paired.of(COST, times(EFFECT, end)).p()).isCloseTo(0.05, within(1e-9));
        }
        assertThat(ratio.interval().contains(ratio.ratio())).isTrue();
    }

    @Test
    void anEffectThatMayBeNothingHasNoPrice() {
        CostPerUnit undefined = of(new double[] {1, 1, 1, 1}, new double[] {3, -1, 2, -2}, Direction.UP);

        assertThat(undefined.defined()).isFalse();
        assertThat(undefined.ratio()).isNaN();
        assertThat(undefined.interval().known()).isFalse();
    }

    @Test
    void harmHasNoPriceEither() {
        assertThat(of(COST, EFFECT, Direction.DOWN).defined()).isFalse();
        assertThat(of(COST, times(EFFECT, -1), Direction.DOWN)).isEqualTo(of(COST, EFFECT, Direction.UP));
    }

    @Test
    void aFixedCostIsOnlyAsUncertainAsItsEffect() {
        CostPerUnit ratio = of(new double[] {8, 8, 8, 8, 8, 8, 8, 8}, EFFECT, Direction.UP);
        Interval effect = Paired.of(EFFECT, new double[8]).interval(0.95);

        assertThat(ratio.interval().low()).isCloseTo(8 / effect.high(), within(1e-9));
        assertThat(ratio.interval().high()).isCloseTo(8 / effect.low(), within(1e-9));
        assertThat(of(new double[8], EFFECT, Direction.UP).ratio()).isZero();
    }

    @Test
    void savingsHaveANegativePrice() {
        assertThat(of(times(COST, -1), EFFECT, Direction.UP).interval().high()).isNegative();
    }

    @Test
    void oneRunHasNoPrice() {
        assertThat(of(new double[] {1, 2}, new double[] {1, Double.NaN}, Direction.UP).defined()).isFalse();
        assertThat(of(new double[] {1, 2, 3}, new double[] {2, 3, Double.NaN}, Direction.UP))
                .isEqualTo(of(new double[] {1, 2}, new double[] {2, 3}, Direction.UP));
    }
}

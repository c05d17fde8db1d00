package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VarianceRatioTest {

    private static VarianceRatio of(double[] policy, double[] rival) {
        return VarianceRatio.of(new double[][] {policy}, new double[][] {rival});
    }

    @Test
    void isTheSumOfVariancesOverTheVarianceOfTheDifference() {
        // Variances 1 and 7/3, differences 1, 2, 0 with variance 1.
        VarianceRatio r = of(new double[] {1, 2, 3}, new double[] {0, 0, 3});

        assertThat(r.unpaired()).isCloseTo(1 + 3, within(1e-12));
        assertThat(r.paired()).isCloseTo(1, within(1e-12));
        assertThat(r.worth()).isCloseTo(12, within(1e-12));
    }

    @Test
    void aRivalWithoutLuckMakesPairingWorthNothingMore() {
        assertThat(of(new double[] {1, 2, 5}, new double[] {4, 4, 4}).ratio()).isEqualTo(1);
    }

    @Test
    void luckThatCancelsFullyIsWorthAnyNumberOfRuns() {
        assertThat(of(new double[] {1, 2, 5}, new double[] {2, 3, 6}).ratio()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void opposedLuckMakesPairsWorse() {
        assertThat(of(new double[] {1, 2, 3}, new double[] {3, 2, 1}).ratio()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void withoutAnyLuckThereIsNothingToShare() {
        assertThat(of(new double[] {2, 2}, new double[] {1, 1}).ratio()).isEqualTo(1);
        assertThat(of(new double[] {2}, new double[] {1}).ratio()).isNaN();
    }

    @Test
    void worldsDoNotCountAsLuckAndRunsWithoutPartnerNotAtAll() {
        double[][] policy = {{1, 2, 3, Double.NaN}, {101, 102, 103, 5}};
        double[][] rival = {{0, 0, 3, 9}, {100, 100, 103, Double.NaN}};
        VarianceRatio r = VarianceRatio.of(policy, rival);

        assertThat(r.pairs()).isEqualTo(6);
        assertThat(r.ratio()).isCloseTo(4, within(1e-9));
    }

    @Test
    void independentLuckIsWorthWhatItIs() {
        // The ratio of 2 to 1 + 1 at 4,000 pairs: its standard error is below 2 / sqrt(4000).
        assertThat(of(Draws.normals(1, 4000), Draws.normals(2, 4000)).ratio()).isCloseTo(1, within(3.29 * 2 / Math.sqrt(4000)));
    }
}

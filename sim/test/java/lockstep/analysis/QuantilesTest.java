package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantilesTest {
    private static final double NONE = Double.NaN;

    @Test
    void theyInterpolateBetweenOrderStatistics() {
        // Type 7: position 1 + (n - 1) p.
        assertThat(Quantiles.of(new double[] {40, 10, 30, 20}, 0, 10, 25, 50, 100))
                .containsExactly(new double[] {10, 13, 17.5, 25, 40}, within(1e-12));
        assertThat(Quantiles.of(new double[] {7}, 0, 33, 100)).containsExactly(7, 7, 7);
    }

    @Test
    void whatIsNoNumberIsLeftOut() {
        assertThat(Quantiles.of(new double[] {NONE, 1, Double.POSITIVE_INFINITY, 3}, 50)).containsExactly(2);
        assertThat(Quantiles.of(new double[] {NONE}, 0, 50)).containsExactly(NONE, NONE);
        assertThatThrownBy(() -> Quantiles.of(new double[] {1}, 101)).hasMessage("Expected a percent from 0 to 100, given 101.0");
    }

    @Test
    void bandsAreTheSameByRunAndByTick() {
        double[][] runs = {{1, NONE, NONE}, {2, 4, NONE}, {3, 8, NONE}};
        double[][] ticks = {{1, 2, 3}, {NONE, 4, 8}, {NONE, NONE, NONE}};
        Bands bands = Bands.ofRuns(runs, 5, 50);

        double[][] expected = {{1.1, 2}, {4.2, 6}, {NONE, NONE}};
        for (int t = 0; t < 3; t++) {
            assertThat(bands.quantiles()[t]).containsExactly(expected[t], within(1e-12));
            assertThat(Bands.ofTicks(ticks, 5, 50).quantiles()[t]).containsExactly(bands.quantiles()[t]);
        }
    }
}

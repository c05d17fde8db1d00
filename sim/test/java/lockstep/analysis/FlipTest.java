package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlipTest {
    private static final double[] SPREAD = IntStream.range(0, 120).mapToDouble(i -> (i + 0.5) / 120).toArray();

    private static double[][] around(double[] x, java.util.function.DoubleUnaryOperator line, int set, int seeds, double sd) {
        double[][] d = new double[x.length][seeds];
        for (int p = 0; p < x.length; p++) {
            for (int s = 0; s < seeds; s++) {
                d[p][s] = line.applyAsDouble(x[p]) + sd * Draws.normal(set, p * seeds + s);
            }
        }
        return d;
    }

    @Test
    void aLineWithoutNoiseFlipsWhereItCrossesZero() {
        Flip rising = Flip.of(SPREAD, around(SPREAD, x -> 2 * x - 0.6, 0, 2, 0), 50, 1, 0.95);
        assertThat(rising.at()).isCloseTo(0.3, within(1e-9));
        assertThat(rising.after()).isEqualTo(Direction.UP);
        assertThat(rising.against()).isCloseTo(0, within(1e-9));
        Flip falling = Flip.of(SPREAD, around(SPREAD, x -> 0.5 - x, 0, 2, 0), 50, 1, 0.95);
        assertThat(falling.at()).isCloseTo(0.5, within(1e-9));
        assertThat(falling.after()).isEqualTo(Direction.DOWN);
    }

    @Test
    void fewValuesAreJoinedByTheirMeans() {
        // Means -3 at 1, -1 at 2, 1 at 4: zero at 3.
        double[] x = {1, 1, 2, 4};
        Flip flip = Flip.of(x, new double[][] {{-2, -2}, {-4, -4}, {-1, -1}, {1, 1}}, 50, 1, 0.95);
        assertThat(flip.at()).isCloseTo(3, within(1e-12));
        assertThat(flip.place()).containsExactly(1, 2, 4);
        assertThat(flip.line()).extracting(Estimate::value).containsExactly(-3.0, -1.0, 1.0);
    }

    @Test
    void withoutACrossingThereIsNoFlipWithinTheRange() {
        Flip none = Flip.of(SPREAD, around(SPREAD, x -> 1 + x, 1, 2, 0.1), 100, 1, 0.95);
        assertThat(none.at()).isNaN();
        assertThat(none.interval().known()).isFalse();
        assertThat(none.after()).isEqualTo(Direction.UP);
        assertThat(none.within()).isZero();
        assertThat(Flip.of(SPREAD, around(SPREAD, x -> -x - 1, 1, 2, 0.1), 100, 1, 0.95).after()).isEqualTo(Direction.DOWN);
        assertThat(Flip.of(SPREAD, new double[120][2], 20, 1, 0.95).after()).isEqualTo(Direction.NEITHER);
    }

    @Test
    void intervalsHoldThePlaceAsOftenAsTheySay() {
        int spread = 0;
        int few = 0;
        double[] grid = {0, 0.25, 0.5, 0.75, 1};
        for (int set = 0; set < 300; set++) {
            spread += Flip.of(SPREAD, around(SPREAD, x -> x - 0.4, set, 1, 0.5), 200, 1, 0.95).interval().contains(0.4) ? 1 : 0;
            few += Flip.of(grid, around(grid, x -> x - 0.4, set, 30, 0.5), 200, 1, 0.95).interval().contains(0.4) ? 1 : 0;
        }
        // 200 resamples make ends rough, and the bootstrap of few is a little narrow: 92 % at least, false alarm 0.001.
        assertThat(spread).isGreaterThanOrEqualTo((int) Draws.plausible(300, 0.92).low());
        assertThat(few).isGreaterThanOrEqualTo((int) Draws.plausible(300, 0.92).low());
    }

    @Test
    void aFlipThatMayLieBeyondTheRangeHasAnOpenEnd() {
        double[][] d = around(SPREAD, x -> 0.9 - x, 3, 1, 0);
        IntStream.range(0, 120).forEach(p -> d[p][0] += p % 2 == 0 ? 0.5 : -0.5);
        Flip flip = Flip.of(SPREAD, d, 200, 1, 0.95);

        assertThat(flip.at()).isCloseTo(0.9, within(0.02));
        assertThat(flip.interval().high()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(flip.interval().low()).isBetween(0.6, 0.85);
        assertThat(flip.within()).isBetween(0.1, 0.99);
    }

    @Test
    void aLineThatWaversHasThePlaceThatFitsMostOfItAndTellsTheRest() {
        double[] x = {0, 1, 2, 3, 4, 5};
        Flip flip = Flip.of(x, new double[][] {{-4, -4}, {-4, -4}, {1, 1}, {-1, -1}, {4, 4}, {4, 4}}, 20, 1, 0.95);

        assertThat(flip.after()).isEqualTo(Direction.UP);
        assertThat(flip.at()).isBetween(1.0, 4.0);
        assertThat(flip.against()).isBetween(0.001, 0.1);
    }

    @Test
    void oneRunAtEachValueGivesAPlaceAndNoInterval() {
        Flip flip = Flip.of(new double[] {0, 1}, new double[][] {{-1}, {1}}, 50, 1, 0.95);
        assertThat(flip.at()).isEqualTo(0.5);
        assertThat(flip.interval().known()).isFalse();
        assertThatThrownBy(() -> Flip.of(new double[] {1, 1}, new double[][] {{-1}, {1}}, 50, 1, 0.95))
                .hasMessageContaining("at least two values of the factor");
    }

    @Test
    void missingRunsDoNotCount() {
        double[][] d = around(SPREAD, x -> 2 * x - 0.6, 0, 2, 0);
        d[5][0] = Double.NaN;
        Arrays.fill(d[50], Double.NaN);
        assertThat(Flip.of(SPREAD, d, 20, 1, 0.95).at()).isCloseTo(0.3, within(1e-9));
    }
}

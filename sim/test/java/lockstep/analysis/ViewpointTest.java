package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ViewpointTest {
    private static final double SPREAD = Double.NaN;
    /** Three policies, three metrics, one world, two seeds. The last metric never moves. */
    private static final Outcomes OUTCOMES = new Outcomes(new double[][][][] {
        {{{10, 20}}, {{1, 1}}, {{3, 4}}},
        {{{12, 26}}, {{2, 4}}, {{3, 4}}},
        {{{10, 20}}, {{1, Double.NaN}}, {{3, 4}}}});

    @Test
    void scoresAreWeightedEffectsInScalesOfTheirOwn() {
        double[][][] scores = new Viewpoint("x", new double[] {3, -1, 0}, new double[] {2, 5, SPREAD}).scores(OUTCOMES);

        assertThat(scores[0][0]).containsExactly(0, 0);
        // (3 x 2/2 - 1/5) / 4 and (3 x 6/2 - 3/5) / 4.
        assertThat(scores[1][0]).containsExactly(new double[] {0.7, 2.1}, within(1e-12));
        assertThat(scores[2][0]).containsExactly(0, Double.NaN);
    }

    @Test
    void withoutAScaleTheSpreadAcrossPoliciesIsTaken() {
        Viewpoint one = new Viewpoint("x", new double[] {1, 0, 1}, new double[] {SPREAD, SPREAD, SPREAD});

        // Mean effects 0, 4, 0 have standard deviation 4 / sqrt(3).
        assertThat(one.scale(OUTCOMES, 0)).isCloseTo(4 / Math.sqrt(3), within(1e-12));
        assertThat(one.scale(OUTCOMES, 2)).isInfinite();
        assertThat(one.scores(OUTCOMES)[1][0]).containsExactly(new double[] {Math.sqrt(3) / 4, 3 * Math.sqrt(3) / 4}, within(1e-12));
    }

    @Test
    void unitsAndTheSizeOfAllWeightsDoNotMatter() {
        double[][][] scores = new Viewpoint("x", new double[] {3, -1, 0}, new double[] {2, 5, 1}).scores(OUTCOMES);

        assertThat(new Viewpoint("x", new double[] {30, -10, 0}, new double[] {2, 5, 1}).scores(OUTCOMES)[1][0])
                .containsExactly(scores[1][0], within(1e-12));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new Viewpoint("x", new double[2], new double[3]))
                .hasMessage("Expected a scale for each of 2 weights, given 3");
        assertThatThrownBy(() -> new Viewpoint("x", new double[2], new double[] {1, 1}))
                .hasMessage("Expected weights of viewpoint x to be numbers, not all 0, given [0.0, 0.0]");
        assertThatThrownBy(() -> new Viewpoint("x", new double[] {1}, new double[] {0}))
                .hasMessage("Expected scales of viewpoint x to be above 0, given [0.0]");
        assertThatThrownBy(() -> new Viewpoint("x", new double[] {1}, new double[] {1}).scores(OUTCOMES))
                .hasMessage("Expected 3 weights, given 1");
    }
}

package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReversalTest {
    private static final Direction[] BETTER = {Direction.UP, Direction.DOWN, Direction.NEITHER};
    private static final Terms TERMS = new Terms(new double[] {0.1, 0.1, 0.1}, 0.95, FalseDiscovery.BENJAMINI_HOCHBERG);

    /** Three policies on three metrics with the given means, and luck of size 0.2. */
    private static Outcomes outcomes(double[][] means) {
        double[][][][] values = new double[means.length][3][1][30];
        for (int p = 0; p < means.length; p++) {
            for (int m = 0; m < 3; m++) {
                for (int s = 0; s < 30; s++) {
                    values[p][m][0][s] = means[p][m] + 0.2 * Draws.normal(10 * p + m, s);
                }
            }
        }
        return new Outcomes(values);
    }

    @Test
    void whatBuysOneGoodWithAnotherIsAReversal() {
        // The second gains on the first metric and loses on the second (less is better); the third gains on both.
        Outcomes outcomes = outcomes(new double[][] {{0, 0, 0}, {1, 1, 9}, {2, -1, 4}});

        assertThat(Reversal.all(outcomes, BETTER, TERMS)).containsExactly(new Reversal(0, 1, List.of(1), List.of(0)));
    }

    @Test
    void ordersThatAreNotClearOrNotImportantDoNotCount() {
        assertThat(Reversal.all(outcomes(new double[][] {{0, 0, 0}, {1, 0, 0}}), BETTER, TERMS)).isEmpty();
        assertThat(Reversal.all(outcomes(new double[][] {{0, 0, 0}, {1, 1, 0}}), BETTER,
                new Terms(new double[] {0.1, 5, 0.1}, 0.95, FalseDiscovery.BENJAMINI_HOCHBERG))).isEmpty();
    }
}

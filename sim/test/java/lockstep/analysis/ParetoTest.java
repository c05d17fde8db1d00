package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ParetoTest {
    private static final Direction[] CHEAP_AND_GOOD = {Direction.DOWN, Direction.UP};

    @Test
    void theFrontIsWhatNoOtherBeatsOnEveryCount() {
        double[][] points = {{0, 0}, {1, 3}, {2, 2}, {3, 5}, {3, 4}, {1, 3}, {0, Double.NaN}};

        // The third costs more than the second for less; the fifth as much as the fourth for less; the last is not known.
        assertThat(Pareto.front(points, CHEAP_AND_GOOD)).containsExactly(true, true, false, true, false, true, false);
    }

    @Test
    void inThreeObjectivesOneMoreCountCanSaveAPolicy() {
        Direction[] three = {Direction.DOWN, Direction.UP, Direction.UP};

        assertThat(Pareto.front(new double[][] {{1, 3, 0}, {2, 2, 1}}, three)).containsExactly(true, true);
        assertThat(Pareto.front(new double[][] {{1, 3, 1}, {2, 2, 1}}, three)).containsExactly(true, false);
    }

    @Test
    void orderAndUnitsDoNotMatter() {
        double[][] points = new double[30][2];
        double[][] other = new double[30][2];
        for (int p = 0; p < 30; p++) {
            points[p] = new double[] {Draws.normal(p, 0), Draws.normal(p, 1)};
            other[29 - p] = new double[] {3 * points[p][0] + 7, points[p][1] / 9};
        }
        boolean[] front = Pareto.front(points, CHEAP_AND_GOOD);
        boolean[] turned = Pareto.front(other, CHEAP_AND_GOOD);
        for (int p = 0; p < 30; p++) {
            assertThat(turned[29 - p]).isEqualTo(front[p]);
        }
    }

    @Test
    void sharesAreOverWorlds() {
        double[][][] worlds = {{{0, 1}, {1, 2}}, {{0, 1}, {1, 1}}, {{0, 1}, {1, 0}}};

        assertThat(Pareto.shares(worlds, CHEAP_AND_GOOD)).containsExactly(new double[] {1, 1 / 3.0}, within(1e-12));
        assertThatThrownBy(() -> Pareto.front(new double[][] {{1}, {2}}, CHEAP_AND_GOOD)).hasMessage("Expected 2 objectives, given 1");
    }
}

package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverWorldsTest {
    private static final double[][] PAYOFF = {{8, 7}, {14, 5}, {20, -9}};

    @Test
    void theTextbookTableComesOutByEveryMeasure() {
        List<OverWorlds> all = OverWorlds.all(PAYOFF, new OverWorlds.Question(Direction.UP, 0, 6));

        assertThat(all).extracting(OverWorlds::mean).containsExactly(7.5, 9.5, 5.5);
        assertThat(all).extracting(OverWorlds::bad).as("the worst world").containsExactly(7.0, 5.0, -9.0);
        assertThat(all).extracting(OverWorlds::regret).containsExactly(12.0, 6.0, 16.0);
        assertThat(all).extracting(OverWorlds::satisfied).containsExactly(1.0, 0.5, 0.5);
    }

    @Test
    void whereLessIsBetterTheHighPercentileIsTheBadOne() {
        double[][] costs = {{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}};
        OverWorlds one = OverWorlds.all(costs, new OverWorlds.Question(Direction.DOWN, 10, 5)).get(0);

        assertThat(one.bad()).isCloseTo(10, within(1e-12));
        assertThat(one.satisfied()).isCloseTo(5 / 11.0, within(1e-12));
        assertThatThrownBy(() -> OverWorlds.all(costs, new OverWorlds.Question(Direction.NEITHER, 10, 5))).hasMessageContaining("NEITHER");
    }

    @Test
    void worldsWithoutAValueAreLeftOut() {
        OverWorlds one = OverWorlds.all(new double[][] {{1, Double.NaN, 3}, {2, 2, 2}}, new OverWorlds.Question(Direction.UP, 10, 2)).get(0);

        assertThat(one.worlds()).isEqualTo(2);
        assertThat(one.regret()).isEqualTo(1);
        assertThat(one.satisfied()).isEqualTo(0.5);
    }
}

package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegretTest {
    private static final double[][] PAYOFF = {{8, 7}, {14, 5}, {20, -9}};

    @Test
    void minimaxRegretChoosesTheMiddleWay() {
        Regret regret = Regret.of(PAYOFF);

        assertThat(regret.loss()).isDeepEqualTo(new double[][] {{12, 0}, {6, 2}, {0, 16}});
        assertThat(regret.quantile(100)).containsExactly(12, 6, 16);
        assertThat(regret.choice(100)).isEqualTo(1);
    }

    @Test
    void aMilderQuantileForgivesRareLosses() {
        // Great in four worlds of five, terrible in one.
        double[][] payoff = {{10, 10, 10, 10, -50}, {8, 8, 8, 8, 8}};
        Regret regret = Regret.of(payoff);

        assertThat(regret.choice(100)).isEqualTo(1);
        assertThat(regret.choice(50)).isZero();
        assertThat(regret.quantile(75)).containsExactly(0, 2);
    }

    @Test
    void whereLessIsBetterThePayoffIsTurned() {
        double[][] costs = {{-8, -7}, {-14, -5}, {-20, 9}};

        assertThat(Regret.of(Regret.payoff(costs, Direction.DOWN)).loss()).isDeepEqualTo(Regret.of(PAYOFF).loss());
    }

    @Test
    void worldsWithoutAPayoffAreLeftOut() {
        Regret regret = Regret.of(new double[][] {{8, 1, 7}, {14, Double.NaN, 5}});

        assertThat(regret.worlds()).isEqualTo(2);
        assertThat(regret.loss()).isDeepEqualTo(new double[][] {{6, 0}, {0, 2}});
        Regret none = Regret.of(new double[][] {{Double.NaN}, {1}});
        assertThat(none.choice(100)).isEqualTo(-1);
        assertThat(none.quantile(100)).containsOnly(Double.NaN);
    }

    @Test
    void satisficingCountsWorldsThatAreGoodEnough() {
        assertThat(Regret.satisficing(new double[] {1, 2, 3, Double.NaN, 4}, 2)).isEqualTo(0.75);
        assertThat(Regret.satisficing(new double[] {Double.NaN}, 2)).isNaN();
    }
}

package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RanksTest {
    private static final double NONE = Double.NaN;
    /** Three policies, two worlds, two seeds; the last run ranks nobody. */
    private static final double[][][] VALUES = {{{1, 5}, {2, 3}}, {{3, 5}, {1, NONE}}, {{2, 0}, {3, 9}}};

    @Test
    void ranksAreCountedOverRunsAndTiesShareThem() {
        Ranks ranks = Ranks.ofRuns(VALUES, Direction.UP);

        // Runs: 1,3,2 then 5,5,0 then 2,1,3.
        assertThat(ranks.runs()).isEqualTo(3);
        assertThat(ranks.chance()[0]).containsExactly(new double[] {0.5 / 3, 1.5 / 3, 1 / 3.0}, within(1e-12));
        assertThat(ranks.chance()[1]).containsExactly(new double[] {1.5 / 3, 0.5 / 3, 1 / 3.0}, within(1e-12));
        assertThat(ranks.chance()[2]).containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-12));
        assertThat(ranks.best(1)).isEqualTo(0.5);
        assertThat(ranks.mean(2)).isCloseTo(1, within(1e-12));
    }

    @Test
    void whereLessIsBetterRanksAreMirrored() {
        Ranks up = Ranks.ofRuns(VALUES, Direction.UP);
        Ranks down = Ranks.ofRuns(VALUES, Direction.DOWN);

        for (int p = 0; p < 3; p++) {
            assertThat(down.best(p)).isEqualTo(up.chance()[p][2]);
            assertThat(down.mean(p)).isCloseTo(2 - up.mean(p), within(1e-12));
        }
        assertThatThrownBy(() -> Ranks.ofRuns(VALUES, Direction.NEITHER))
                .hasMessage("Expected a direction in which values get better, given NEITHER");
    }

    @Test
    void everyRankIsTakenAndEveryPolicyHasOne() {
        double[][][] values = new double[6][3][20];
        for (int p = 0; p < 6; p++) {
            for (int w = 0; w < 3; w++) {
                for (int s = 0; s < 20; s++) {
                    values[p][w][s] = Math.rint(2 * Draws.normal(p, 100 * w + s));
                }
            }
        }
        for (Ranks ranks : new Ranks[] {Ranks.ofRuns(values, Direction.UP),
            Ranks.ofMeans(values, Direction.UP, new Resamples(3, 20, 100, 1))}) {
            for (int i = 0; i < 6; i++) {
                int rank = i;
                assertThat(Arrays.stream(ranks.chance()[i]).sum()).isCloseTo(1, within(1e-12));
                assertThat(Arrays.stream(ranks.chance()).mapToDouble(row -> row[rank]).sum()).isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void aSmallSteadyLeadWinsFewRunsButTheMeanForSure() {
        double[][][] values = new double[2][1][400];
        for (int s = 0; s < 400; s++) {
            values[0][0][s] = Draws.normal(0, s);
            values[1][0][s] = Draws.normal(1, s) + 0.5;
        }
        // Two normals half a standard deviation apart: 63.8 % of runs, within 3.29 standard errors.
        assertThat(Ranks.ofRuns(values, Direction.UP).best(1)).isCloseTo(0.6382, within(3.29 * 0.024));
        assertThat(Ranks.ofMeans(values, Direction.UP, new Resamples(1, 400, 1000, 1)).best(1)).isGreaterThan(0.99);
    }

    @Test
    void meansAreComparedOverTheRunsThatAllHave() {
        // The first policy is better by one wherever both have a value; its other runs are far worse.
        double[][][] values = {{{2, 3, 4, -90, -90}}, {{1, 2, 3, NONE, NONE}}};

        assertThat(Ranks.ofMeans(values, Direction.UP, new Resamples(1, 5, 300, 1)).best(0)).isEqualTo(1);
    }

    @Test
    void nobodyIsRankedWithoutRuns() {
        Ranks none = Ranks.ofRuns(new double[][][] {{{1}}, {{NONE}}}, Direction.UP);

        assertThat(none.runs()).isZero();
        assertThat(none.best(0)).isNaN();
    }

    @Test
    void duelsCountTiesHalfAndAreMirrored() {
        double[][] up = Duels.of(VALUES, Direction.UP).share();
        double[][] down = Duels.of(VALUES, Direction.DOWN).share();

        // First against second: lost, tied, won; the fourth run has no partner.
        assertThat(up[0][1]).isEqualTo(0.5);
        // First against third: lost, won, lost, lost.
        assertThat(up[0][2]).isEqualTo(0.25);
        for (int a = 0; a < 3; a++) {
            assertThat(up[a][a]).isEqualTo(0.5);
            for (int b = 0; b < 3; b++) {
                assertThat(up[a][b] + up[b][a]).isCloseTo(1, within(1e-12));
                assertThat(down[a][b]).isCloseTo(up[b][a], within(1e-12));
            }
        }
        assertThat(Duels.of(new double[][][] {{{NONE}}, {{1}}}, Direction.UP).share()[0][1]).isNaN();
    }
}

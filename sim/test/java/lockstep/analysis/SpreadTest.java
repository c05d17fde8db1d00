package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void crossedWorldsAndSeedsAreATwoWayTable() {
        // By hand: world means 2 and 5, seed means 2, 3, 5.5, squares of the residuals sum to 3 with 2 degrees of freedom.
        Spread spread = Spread.of(new double[][] {{1, 2, 3}, {3, 4, 8}});

        assertThat(spread.mean()).isEqualTo(3.5);
        double worlds = 4.5 / 2;
        double seeds = 3.25 / 3;
        double rest = 1.5 / 6;
        double variance = worlds + seeds - rest;
        assertThat(spread.standardError()).isCloseTo(Math.sqrt(variance), within(1e-12));
        assertThat(spread.freedom())
                .isCloseTo(variance * variance / (worlds * worlds + seeds * seeds / 2 + rest * rest / 2), within(1e-12));
    }

    @Test
    void oneWorldIsTheTextbook() {
        Spread row = Spread.of(new double[][] {{1, 2, 6}});

        assertThat(row.standardError()).isCloseTo(Math.sqrt(7 / 3.0), within(1e-12));
        assertThat(row.freedom()).isEqualTo(2);
        assertThat(Spread.of(new double[][] {{1}, {2}, {6}})).isEqualTo(row);
        assertThat(Spread.of(new double[][] {{1, Double.NaN, 2, 6}})).isEqualTo(row);
        assertThat(Spread.of(new double[][] {{1, 2, 6}, {Double.NaN, Double.NaN, Double.NaN}})).isEqualTo(row);
    }

    @Test
    void worldsThatDifferAndSeedsThatDoNotMakeTheNumberOfWorldsCount() {
        // The same in every seed: 400 cells, but two facts.
        double[][] cells = new double[2][200];
        Arrays.fill(cells[1], 4);
        Spread spread = Spread.of(cells);

        assertThat(spread.standardError()).isCloseTo(2, within(1e-12));
        assertThat(spread.freedom()).isEqualTo(1);
    }

    @Test
    void theOrderOfWorldsAndOfSeedsDoesNotMatter() {
        Spread spread = Spread.of(new double[][] {{1, 2, 3.5, Double.NaN}, {3, 4, 8, 1}, {0, 1, -3, 4}});
        Spread shuffled = Spread.of(new double[][] {{-3, 1, 0, 4}, {8, 4, 3, 1}, {3.5, 2, 1, Double.NaN}});

        assertThat(shuffled.mean()).isCloseTo(spread.mean(), within(1e-12));
        assertThat(shuffled.standardError()).isCloseTo(spread.standardError(), within(1e-12));
        assertThat(shuffled.freedom()).isCloseTo(spread.freedom(), within(1e-12));
    }

    @Test
    void intervalsOverWorldsAndSeedsHoldTheTruthAsOftenAsTheySay() {
        int sets = 1000;
        int held = 0;
        int heldAsIfIndependent = 0;
        for (int set = 0; set < sets; set++) {
            double[][] cells = crossed(set, 12, 15);
            held += Paired.of(cells, Draws.zeros(cells)).interval(0.95).contains(0) ? 1 : 0;
            double[] flat = Cells.flat(cells);
            heldAsIfIndependent += Paired.of(flat, new double[flat.length]).interval(0.95).contains(0) ? 1 : 0;
        }
        assertThat(Draws.plausible(sets, 0.95).contains(held)).as("%s of %s", held, sets).isTrue();
        // Why it is worth the trouble.
        assertThat(heldAsIfIndependent).isLessThan(600);
    }

    /** World, seed and rest each with variance one. */
    private static double[][] crossed(int set, int worlds, int seeds) {
        double[][] cells = new double[worlds][seeds];
        for (int w = 0; w < worlds; w++) {
            for (int s = 0; s < seeds; s++) {
                cells[w][s] = Draws.normal(set, w) + Draws.normal(set, 1000 + s) + Draws.normal(set, 2000 + w * seeds + s);
            }
        }
        return cells;
    }
}

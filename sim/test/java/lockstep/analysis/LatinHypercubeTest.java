package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;

class LatinHypercubeTest {
    private static final List<Uncertain> THREE = List.of(new Uncertain("a", 0, 1), new Uncertain("b", -5, 15), new Uncertain("c", 1, 1000));

    @Test
    void everyStratumIsUsedExactlyOnce() {
        for (int worlds : new int[] {1, 2, 7, 100}) {
            double[][] drawn = LatinHypercube.draw(THREE, worlds, 3);
            assertThat(strata(Arrays.stream(drawn[0]).toArray(), worlds)).containsOnly(1);
            assertThat(strata(Arrays.stream(drawn[1]).map(x -> (x + 5) / 20).toArray(), worlds)).containsOnly(1);
            assertThat(strata(Arrays.stream(drawn[2]).map(x -> Math.log10(x) / 3).toArray(), worlds)).containsOnly(1);
        }
    }

    private static int[] strata(double[] shares, int worlds) {
        int[] used = new int[worlds];
        for (double share : shares) {
            used[(int) (share * worlds)]++;
        }
        return used;
    }

    @Test
    void oneMoreParameterMovesNoOther() {
        double[][] three = LatinHypercube.draw(THREE, 20, 3);
        double[][] two = LatinHypercube.draw(List.of(THREE.get(2), THREE.get(0)), 20, 3);

        assertThat(two[0]).isEqualTo(three[2]);
        assertThat(two[1]).isEqualTo(three[0]);
        assertThat(LatinHypercube.draw(THREE, 20, 4)[0]).isNotEqualTo(three[0]);
    }

    @Test
    void parametersMeetByChance() {
        double[][] drawn = LatinHypercube.draw(THREE, 1000, 3);

        // Rank correlation of independent orders has standard error 1 / sqrt(n - 1); 3.6 of them for three comparisons.
        for (int[] pair : new int[][] {{0, 1}, {0, 2}, {1, 2}}) {
            assertThat(new SpearmansCorrelation().correlation(drawn[pair[0]], drawn[pair[1]])).isCloseTo(0, within(3.6 / Math.sqrt(999)));
        }
    }

    @Test
    void theMeanOfAStraightFunctionIsFarBetterThanByChanceAlone() {
        double[][] drawn = LatinHypercube.draw(THREE, 100, 3);

        // Within strata of 1/100 the error is sqrt(1/12) / 100 per draw, over sqrt(100) draws.
        assertThat(Arrays.stream(drawn[0]).average().orElseThrow()).isCloseTo(0.5, within(3.29 * Math.sqrt(1 / 12.0) / 100 / 10));
    }

    @Test
    void wideRangesOfOneSignAreEvenInRatios() {
        assertThat(new Uncertain("x", 1, 100).at(0.5)).isCloseTo(10, within(1e-12));
        assertThat(new Uncertain("x", 1, 10).at(0.5)).isEqualTo(5.5);
        assertThat(new Uncertain("x", 0, 100).at(0.5)).isEqualTo(50);
        assertThat(new Uncertain("x", -100, -1).at(0)).isEqualTo(-100);
        assertThat(new Uncertain("x", 0.003, 700).at(1)).isLessThanOrEqualTo(700);
        assertThat(new Uncertain("x", 4, 4).at(0.3)).isEqualTo(4);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new Uncertain("x", 2, 1)).hasMessage("Expected a range of x from low to high, given 2.0 and 1.0");
        assertThatThrownBy(() -> new Uncertain("x", 0, Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LatinHypercube.draw(THREE, 0, 1)).hasMessage("Expected at least 1 world, given 0");
        assertThatThrownBy(() -> LatinHypercube.draw(List.of(THREE.get(0), THREE.get(0)), 5, 1))
                .hasMessage("Expected each uncertain parameter once, given [a, a]");
    }
}

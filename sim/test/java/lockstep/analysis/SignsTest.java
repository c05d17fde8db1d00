package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class SignsTest {
    /** Crossed less self-fertilized maize, eighths of an inch (Darwin 1876; Fisher 1935). */
    private static final double[] MAIZE = {49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48};

    @Test
    void darwinsMaizeComesOutAsInFishersBook() {
        assertThat(Paired.of(MAIZE, new double[15]).t()).isCloseTo(2.148, within(0.0005));
        // 863 of 32,768 patterns of signs on each side.
        assertThat(Signs.permutationP(MAIZE, 1)).isEqualTo(1726 / 32768.0);
        // 13 of 15 up: twice (1 + 15 + 105) / 2^15.
        assertThat(Signs.of(MAIZE).p()).isCloseTo(242 / 32768.0, within(1e-12));
    }

    @Test
    void zerosTellNothing() {
        double[] sleep = new double[10];
        java.util.Arrays.setAll(sleep, i -> PairedTest.SECOND_DRUG[i] - PairedTest.FIRST_DRUG[i]);

        assertThat(Signs.permutationP(sleep, 1)).isEqualTo(2 / 512.0);
        assertThat(Signs.permutationP(new double[4], 1)).isEqualTo(1);
        assertThat(Signs.of(new double[4]).p()).isEqualTo(1);
        assertThat(Signs.permutationP(new double[] {Double.NaN}, 1)).isNaN();
    }

    @Test
    void manyDifferencesAreJudgedBySampledPatternsThatAgreeWithTheNormalOnes() {
        double[] x = Draws.normals(3, 200);
        double squares = 0;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            x[i] += 0.1;
            sum += x[i];
            squares += x[i] * x[i];
        }
        double normal = 2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.abs(sum) / Math.sqrt(squares));
        double p = Signs.permutationP(x, 1);

        // 3.29 standard errors of 9,999 patterns.
        assertThat(p).isCloseTo(normal, within(3.29 * Math.sqrt(normal * (1 - normal) / 9999)));
        assertThat(Signs.permutationP(x, 1)).isEqualTo(p);
        assertThat(Signs.permutationP(x, 2)).isNotEqualTo(p);
    }
}

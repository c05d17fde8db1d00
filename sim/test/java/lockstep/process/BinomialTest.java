package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialTest {

    @ParameterizedTest
    @CsvSource({"1, 0.3", "12, 0.5", "40, 0.07", "193, 0.66", "773, 0.71", "1000, 0.5", "1000, 0.001"})
    void isTheQuantileFunction(int trials, double p) {
        BinomialDistribution reference = new BinomialDistribution(null, trials, p);
        for (double u = 0.0005; u < 1; u += 0.0119) {
            int k = Binomial.quantile(u, trials, p);
            assertThat(reference.cumulativeProbability(k)).isGreaterThanOrEqualTo(u - 1e-9);
            assertThat(k == 0 ? 0 : reference.cumulativeProbability(k - 1)).isLessThanOrEqualTo(u + 1e-9);
        }
    }

    @Test
    void certaintyIsCertain() {
        assertThat(Binomial.quantile(0.999, 50, 0)).isZero();
        assertThat(Binomial.quantile(0.001, 50, 1)).isEqualTo(50);
        assertThat(Binomial.quantile(0.5, 0, 0.4)).isZero();
    }

    @Test
    void aHigherChanceNeverGivesFewerVotesUnderTheSameLuck() {
        for (int draw = 0; draw < 50; draw++) {
            int last = 0;
            for (double p = 0.01; p < 1; p += 0.01) {
                int k = Binomial.draw(draw, 3, 90, p);
                assertThat(k).isGreaterThanOrEqualTo(last);
                last = k;
            }
        }
    }

    @Test
    void manyVotersAreDrawnInChunksWithTheRightMoments() {
        long stream = new Chance(7).at(Purpose.TEST, 0);
        int runs = 2000;
        double sum = 0;
        double squares = 0;
        for (int run = 0; run < runs; run++) {
            double k = Binomial.draw(stream, run, 5500, 0.3);
            sum += k;
            squares += k * k;
        }
        double mean = sum / runs;
        double variance = 5500 * 0.3 * 0.7;
        // 3.76 standard errors: two comparisons, false alarm below 0.001.
        assertThat(mean).isCloseTo(1650, within(3.76 * Math.sqrt(variance / runs)));
        assertThat(squares / runs - mean * mean).isCloseTo(variance, within(3.76 * variance * Math.sqrt(2.0 / runs)));
    }
}

package lockstep.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Bounds are four standard errors of the exact moments: a right generator fails one comparison in 16,000, and none did at these seeds. */
class ChanceTest {
    private static final int DRAWS = 100_000;
    private static final long STREAM = new Chance(11).at(Purpose.TEST, 3);

    private record Moments(double mean, double variance) {
    }

    private static Moments moments(LongToDoubleFunction draw) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double x = draw.applyAsDouble(i);
            sum += x;
            squares += x * x;
        }
        double mean = sum / DRAWS;
        return new Moments(mean, squares / DRAWS - mean * mean);
    }

    private static double errors(double variance) {
        return 4 * Math.sqrt(variance / DRAWS);
    }

    @Test
    void uniformsHaveMeanOneHalfAndVarianceOneTwelfthByAgentAndByItem() {
        for (LongToDoubleFunction draw : new LongToDoubleFunction[] {i -> Chance.uniform(STREAM, i, 5), i -> Chance.uniform(STREAM, 5, i),
                i -> Chance.uniform(new Chance(i).at(Purpose.TEST, 0), 1, 1),
                i -> Chance.uniform(new Chance(1).at(Purpose.TEST, (int) i), 1, 1)}) {
            Moments u = moments(draw);
            assertThat(u.mean).isCloseTo(0.5, within(errors(1 / 12.0)));
            // Fourth central moment of the uniform 1/80, so the sample variance has variance 1/80 - 1/144.
            assertThat(u.variance).isCloseTo(1 / 12.0, within(errors(1 / 80.0 - 1 / 144.0)));
        }
    }

    @Test
    void uniformsNeverReachTheEnds() {
        for (int i = 0; i < DRAWS; i++) {
            assertThat(Chance.uniform(STREAM, i)).isGreaterThan(0).isLessThan(1);
        }
    }

    @Test
    void normalsHaveMeanZeroVarianceOneAndFourthMomentThree() {
        Moments z = moments(i -> Chance.normal(STREAM, i, 2));
        assertThat(z.mean).isCloseTo(0, within(errors(1)));
        assertThat(z.variance).isCloseTo(1, within(errors(2)));
        double fourth = moments(i -> Math.pow(Chance.normal(STREAM, i, 2), 4)).mean;
        // Variance of z^4 is 105 - 9.
        assertThat(fourth).isCloseTo(3, within(errors(96)));
    }

    @Test
    void normalsOfOneAgentDoNotShareUniforms() {
        double product = moments(i -> Chance.normal(STREAM, i, 0) * Chance.normal(STREAM, i, 1)).mean;
        assertThat(product).isCloseTo(0, within(errors(1)));
    }

    @Test
    void gumbelsHaveEulersConstantAsMean() {
        Moments g = moments(i -> Chance.gumbel(STREAM, i, 0));
        double variance = Math.PI * Math.PI / 6;
        assertThat(g.mean).isCloseTo(0.5772156649015329, within(errors(variance)));
        // Excess kurtosis of the Gumbel is 12/5.
        assertThat(g.variance).isCloseTo(variance, within(errors(variance * variance * 4.4)));
    }

    @Test
    void poissonCountsHaveTheirMeanAsMeanAndVariance() {
        for (double mean : new double[] {0.03, 0.7, 4, 60}) {
            Moments k = moments(i -> Chance.poisson(STREAM, i, 1, mean));
            assertThat(k.mean).as("mean of %s", mean).isCloseTo(mean, within(errors(mean)));
            assertThat(k.variance).as("variance of %s", mean).isCloseTo(mean, within(errors(mean + 2 * mean * mean)));
        }
        assertThat(Chance.poisson(STREAM, 1, 1, 0)).isZero();
    }

    @Test
    void moreIsExpectedNeverMeansFewerUnderTheSameLuck() {
        for (int agent = 0; agent < 200; agent++) {
            int last = 0;
            for (double mean = 0; mean < 20; mean += 0.5) {
                int count = Chance.poisson(STREAM, agent, 0, mean);
                assertThat(count).isGreaterThanOrEqualTo(last);
                last = count;
            }
        }
    }

    @Test
    void aPoissonMeanOutOfRangeIsRefused() {
        for (double mean : new double[] {-1, 700.5, Double.NaN}) {
            assertThatThrownBy(() -> Chance.poisson(STREAM, 1, 1, mean)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("from 0 to 700");
        }
    }

    @Test
    void theSameAddressHasTheSameValue() {
        assertThat(Chance.uniform(new Chance(4).at(Purpose.VOTE, 9), Chance.key("FRA"), 2))
                .isEqualTo(Chance.uniform(new Chance(4).at(Purpose.VOTE, 9), Chance.key("FRA"), 2));
    }

    @Test
    void eachPartOfTheAddressCounts() {
        Set<Double> values = new HashSet<>();
        for (long seed : new long[] {1, 2, 1L << 32, 1L << 63, -1}) {
            for (Purpose purpose : Purpose.values()) {
                for (int tick = 0; tick < 3; tick++) {
                    for (String agent : new String[] {"AB", "BA", "A"}) {
                        for (int item = 0; item < 3; item++) {
                            values.add(Chance.uniform(new Chance(seed).at(purpose, tick), Chance.key(agent), item));
                        }
                    }
                }
            }
        }
        assertThat(values).hasSize(5 * Purpose.values().length * 27);
    }

    @Test
    void agentsAndPurposesAndNeighbouringTicksAreUncorrelated() {
        Chance chance = new Chance(23);
        LongToDoubleFunction[] pairs = {i -> pair(Chance.uniform(STREAM, Chance.key("AAA"), i),
                Chance.uniform(STREAM, Chance.key("AAB"), i)),
                i -> pair(Chance.uniform(STREAM, i, 0), Chance.uniform(STREAM, i + 1, 0)),
                i -> pair(Chance.uniform(chance.at(Purpose.VOTE, 1), i, 0), Chance.uniform(chance.at(Purpose.MERIT, 1), i, 0)),
                i -> pair(Chance.uniform(chance.at(Purpose.VOTE, 1), i, 0), Chance.uniform(chance.at(Purpose.VOTE, 2), i, 0)),
                i -> pair(Chance.uniform(STREAM, i), Chance.uniform(STREAM, i + 1))};
        for (LongToDoubleFunction each : pairs) {
            assertThat(moments(each).mean).isCloseTo(0, within(errors(1 / 144.0)));
        }
    }

    private static double pair(double u, double v) {
        return (u - 0.5) * (v - 0.5);
    }

    @Test
    void everyBitOfASeedCounts() {
        double rest = Chance.uniform(new Chance(0).at(Purpose.TEST, 0), 1, 1);
        for (int bit = 0; bit < 64; bit++) {
            assertThat(Chance.uniform(new Chance(1L << bit).at(Purpose.TEST, 0), 1, 1)).isNotEqualTo(rest);
        }
    }
}

package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final int RUNS = 40;

    private static double[][] one(double... values) {
        return new double[][] {values};
    }

    @Test
    void intervalsOfNormalMeansHoldTheTruthAsOftenAsTheoryForThisSizeSays() {
        Resamples samples = new Resamples(1, RUNS, 1000, 5);
        int sets = 1000;
        int percentile = 0;
        int corrected = 0;
        for (int set = 0; set < sets; set++) {
            Bootstrap b = Bootstrap.of(one(Draws.normals(set, RUNS)), samples, 0.95);
            percentile += b.percentile().contains(0) ? 1 : 0;
            corrected += b.corrected().contains(0) ? 1 : 0;
        }
        // Sample means spread by s sqrt((n-1)/n) / sqrt(n), and the ends lie 1.96 of that away: a little less than 95 %.
        double reach = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(0.975) * Math.sqrt((RUNS - 1.0) / RUNS);
        double expected = 1 - 2 * new TDistribution(null, RUNS - 1).cumulativeProbability(-reach);
        assertThat(expected).isBetween(0.93, 0.95);
        assertThat(Draws.plausible(sets, expected).contains(percentile)).as("%s of %s", percentile, sets).isTrue();
        assertThat(Draws.plausible(sets, expected).contains(corrected)).as("%s of %s", corrected, sets).isTrue();
    }

    @Test
    void meansOfSamplesHaveTheMomentsTheyMust() {
        double[] x = Draws.normals(1, RUNS);
        double[] means = new Resamples(1, RUNS, 4000, 9).means(one(x));
        Spread data = Spread.of(one(x));
        Spread sampled = Spread.of(one(means));

        double sd = data.sd() * Math.sqrt((RUNS - 1.0) / RUNS) / Math.sqrt(RUNS);
        // 3.48 standard errors: two comparisons, false alarm 0.001.
        assertThat(sampled.mean()).isCloseTo(data.mean(), within(3.48 * sd / Math.sqrt(4000)));
        assertThat(sampled.sd()).isCloseTo(sd, within(3.48 * sd / Math.sqrt(8000)));
    }

    @Test
    void theCorrectedIntervalLeansTowardsTheLongTail() {
        double[] skewed = Arrays.stream(Draws.normals(2, RUNS)).map(Math::exp).toArray();
        double mean = Spread.of(one(skewed)).mean();
        Bootstrap b = Bootstrap.of(one(skewed), new Resamples(1, RUNS, 2000, 5), 0.95);

        assertThat(b.corrected().high() - mean).isGreaterThan(1.2 * (mean - b.corrected().low()));
        assertThat(b.corrected().high()).isGreaterThan(b.percentile().high());
        assertThat(b.corrected().low()).isGreaterThan(b.percentile().low());
    }

    @Test
    void skewedDataHaveTheIntervalsThatSciPyGivesThem() {
        double[] x = {0.1, 0.2, 0.3, 0.3, 0.5, 0.6, 0.8, 1.1, 1.2, 1.9, 2.5, 3.9, 5.2, 8.8, 0.4, 0.7, 0.9, 1.4, 1.5, 12};
        Bootstrap b = Bootstrap.of(one(x), new Resamples(1, 20, 50_000, 1), 0.95);

        // scipy.stats.bootstrap 1.17.1 with 200,000 samples. An end has standard error sqrt(p (1 - p) / samples) / density: at most 0.013.
        assertThat(b.percentile().low()).isCloseTo(1.055, within(0.043));
        assertThat(b.percentile().high()).isCloseTo(3.690, within(0.043));
        assertThat(b.corrected().low()).isCloseTo(1.230, within(0.043));
        assertThat(b.corrected().high()).isCloseTo(4.160, within(0.043));
    }

    @Test
    void unitsAndSignsDoNotMatter() {
        double[] x = Arrays.stream(Draws.normals(4, RUNS)).map(Math::exp).toArray();
        Resamples samples = new Resamples(1, RUNS, 999, 5);
        Bootstrap plain = Bootstrap.of(one(x), samples, 0.9);
        Bootstrap turned = Bootstrap.of(one(Arrays.stream(x).map(v -> 5 - 3 * v).toArray()), samples, 0.9);

        assertThat(turned.percentile().low()).isCloseTo(5 - 3 * plain.percentile().high(), within(1e-9));
        assertThat(turned.corrected().low()).isCloseTo(5 - 3 * plain.corrected().high(), within(1e-9));
        assertThat(turned.corrected().high()).isCloseTo(5 - 3 * plain.corrected().low(), within(1e-9));
    }

    @Test
    void theSameLuckGivesTheSameIntervalAndOtherLuckAnother() {
        double[][] x = one(Draws.normals(1, RUNS));

        assertThat(Bootstrap.of(x, new Resamples(1, RUNS, 500, 7), 0.95)).isEqualTo(Bootstrap.of(x, new Resamples(1, RUNS, 500, 7), 0.95));
        assertThat(Bootstrap.of(x, new Resamples(1, RUNS, 500, 8), 0.95))
                .isNotEqualTo(Bootstrap.of(x, new Resamples(1, RUNS, 500, 7), 0.95));
    }

    @Test
    void withSeveralWorldsTheDoubtAboutWorldsIsInTheInterval() {
        double[][] cells = new double[10][RUNS];
        for (int w = 0; w < 10; w++) {
            Arrays.fill(cells[w], w);
        }
        Bootstrap b = Bootstrap.of(cells, new Resamples(10, RUNS, 2000, 5), 0.95);

        // The mean of ten worlds has standard error 3.03 / sqrt(10), whatever the number of seeds.
        assertThat(b.percentile().width()).isBetween(2.8, 4.2);
        assertThat(b.corrected()).isEqualTo(b.percentile());
    }

    @Test
    void nothingToGoByIsUnknownAndNoSpreadIsAPoint() {
        Resamples samples = new Resamples(1, 3, 200, 5);

        assertThat(Bootstrap.of(one(1, Double.NaN, Double.NaN), samples, 0.95).percentile().known()).isFalse();
        assertThat(Bootstrap.of(one(2, 2, Double.NaN), samples, 0.95).corrected()).isEqualTo(new Interval(2, 2));
        assertThatThrownBy(() -> Bootstrap.of(one(1, 2), samples, 0.95)).hasMessage("Expected 1 worlds and 3 seeds, given 1 and 2");
    }
}

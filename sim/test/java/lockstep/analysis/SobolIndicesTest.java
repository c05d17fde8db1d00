package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.setup.TestFunction;
import org.junit.jupiter.api.Test;

class SobolIndicesTest {
    private static final double[] ISHIGAMI_FIRST = {.313905, .442411, 0};
    private static final double[] ISHIGAMI_TOTAL = {.557589, .442411, .243684};
    private static final double[] G_FIRST = {.716192, .179048, .023676, .007162, .000072, .000072, .000072, .000072};
    private static final double[] G_TOTAL = {.787144, .242198, .034317, .010460, .000105, .000105, .000105, .000105};
    private static final int ROWS = 1 << 14;
    private static final java.util.function.Consumer<int[]> NINETY = counts -> assertThat(Arrays.stream(counts).min().orElseThrow())
            .as(Arrays.toString(counts)).isGreaterThanOrEqualTo(90);

    static double[][] run(TestFunction function, double[][] points, int seeds) {
        Uncertain range = new Uncertain("x", function.low(), function.high());
        double[][] values = new double[points.length][seeds];
        for (int p = 0; p < points.length; p++) {
            Arrays.fill(values[p], function.of(Arrays.stream(points[p]).map(range::at).toArray()));
        }
        return values;
    }

    /**
     * 4 x1 - 2 x2 + x3, with luck: (1 + x1) times a standard normal number of the seed, the same at all points, and as much again of the seed
     * and x2. Seeds account for 7/3 + 1 of a variance of (16 + 4 + 1) / 12 + 7/3 + 1.
     */
    private static double lucky(double[] x, long seed) {
        long stream = new Chance(seed).at(Purpose.TEST, 1);
        return 4 * x[0] - 2 * x[1] + x[2] + (1 + x[0]) * Chance.normal(stream, 0, 0)
                + Chance.normal(stream, Double.doubleToLongBits(x[1]), 1);
    }

    private static double[] values(List<Estimate> estimates) {
        return estimates.stream().mapToDouble(Estimate::value).toArray();
    }

    @Test
    void ishigamiAndSobolGComeOutAsPublished() {
        SaltelliDesign three = new SaltelliDesign(3, ROWS, false, 1);
        SobolIndices ishigami = SobolIndices.of(three, run(TestFunction.ISHIGAMI, three.points(), 1), 50, 1, 0.95);
        SaltelliDesign eight = new SaltelliDesign(8, ROWS, false, 1);
        SobolIndices g = SobolIndices.of(eight, run(TestFunction.SOBOL_G, eight.points(), 1), 50, 1, 0.95);

        assertThat(values(ishigami.first())).containsExactly(ISHIGAMI_FIRST, within(.01));
        assertThat(values(ishigami.total())).containsExactly(ISHIGAMI_TOTAL, within(.01));
        assertThat(values(g.first())).containsExactly(G_FIRST, within(.01));
        assertThat(values(g.total())).containsExactly(G_TOTAL, within(.01));
        // Mean 3.5, variance 49/8 + pi^4/50 + pi^8/1800 + 1/2.
        assertThat(ishigami.mean()).isCloseTo(3.5, within(.01));
        assertThat(ishigami.variance()).isCloseTo(13.844588, within(.05));
    }

    @Test
    void intervalsHoldTheTruthInNineOfTenScrambles() {
        assertThat(covered(TestFunction.ISHIGAMI, ISHIGAMI_FIRST, ISHIGAMI_TOTAL)).satisfies(NINETY);
        assertThat(covered(TestFunction.SOBOL_G, G_FIRST, G_TOTAL)).satisfies(NINETY);
    }

    /** How many of a hundred scrambles hold each index, those of first order first. */
    private static int[] covered(TestFunction function, double[] first, double[] total) {
        int d = first.length;
        int[] covered = new int[2 * d];
        for (int scramble = 0; scramble < 100; scramble++) {
            SaltelliDesign design = new SaltelliDesign(d, ROWS, false, scramble);
            SobolIndices indices = SobolIndices.of(design, run(function, design.points(), 1), 200, 7, 0.95);
            for (int f = 0; f < d; f++) {
                covered[f] += indices.first().get(f).interval().contains(first[f]) ? 1 : 0;
                covered[d + f] += indices.total().get(f).interval().contains(total[f]) ? 1 : 0;
            }
        }
        return covered;
    }

    @Test
    void pairsThatWorkTogetherAreFound() {
        SaltelliDesign design = new SaltelliDesign(3, 1 << 13, true, 2);
        SobolIndices ishigami = SobolIndices.of(design, run(TestFunction.ISHIGAMI, design.points(), 1), 100, 1, 0.95);

        assertThat(ishigami.pair(0, 2).value()).isCloseTo(.243684, within(.02));
        assertThat(ishigami.pair(2, 0)).isSameAs(ishigami.pair(0, 2));
        assertThat(ishigami.pair(0, 1).value()).isCloseTo(0, within(.02));
        assertThat(ishigami.pair(1, 2).value()).isCloseTo(0, within(.02));
        assertThat(ishigami.interactions().value()).isCloseTo(.243684, within(.02));
        assertThat(values(ishigami.total())).containsExactly(ISHIGAMI_TOTAL, within(.02));
    }

    @Test
    void luckIsAShareOfItsOwnAndLeavesTheOthersUnbiased() {
        // Luck weighs twice as much as the factors, and points share it.
        double luck = 7.0 / 3 + 1;
        double variance = 21.0 / 12 + luck;
        int trials = 200;
        double[][] found = new double[trials][];
        for (int t = 0; t < trials; t++) {
            SaltelliDesign design = new SaltelliDesign(4, 128, false, t);
            double[][] values = withLuck(design.points(), 4, 1000 * t);
            SobolRows rows = SobolRows.of(design, values);
            // Before division by the variance: a ratio is biased by itself.
            double v = rows.variance(rows.means());
            found[t] = IntStream.range(0, 8).mapToDouble(c -> v * (c % 2 == 0 ? rows.first(rows.means(), c / 2) : rows.total(rows.means(), c / 2)))
                    .toArray();
        }
        double[] truth = {16 / 12.0, 4 / 12.0, 1 / 12.0, 0};
        for (int c = 0; c < 8; c++) {
            int column = c;
            Spread spread = Spread.of(new double[][] {Arrays.stream(found).mapToDouble(f -> f[column]).toArray()});
            // Eight comparisons, false alarm 0.001.
            assertThat(spread.mean()).as("column %s", c).isCloseTo(truth[c / 2], within(3.84 * spread.standardError() + 1e-12));
        }
        SaltelliDesign large = new SaltelliDesign(4, 1024, false, 1);
        SobolIndices indices = SobolIndices.of(large, withLuck(large.points(), 60, 0), 50, 1, 0.95);
        assertThat(indices.luck().value()).isCloseTo(luck / variance, within(0.06));
        assertThat(SobolIndices.of(large, withLuck(large.points(), 1, 0), 50, 1, 0.95).luck().value()).isNaN();
    }

    private static double[][] withLuck(double[][] points, int seeds, int from) {
        return Arrays.stream(points).map(x -> IntStream.range(from, from + seeds).mapToDouble(s -> lucky(x, s))
                .toArray()).toArray(double[][]::new);
    }

    @Test
    void aRowWithAMissingRunIsLeftOutAndTold() {
        SaltelliDesign design = new SaltelliDesign(3, 64, false, 1);
        double[][] values = run(TestFunction.ISHIGAMI, design.points(), 1);
        double[][] broken = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
        broken[design.ab(63, 1)][0] = Double.NaN;
        SaltelliDesign shorter = new SaltelliDesign(3, 63, false, 1);
        SobolIndices without = SobolIndices.of(design, broken, 100, 1, 0.95);

        assertThat(without.rows()).isEqualTo(63);
        assertThat(without.missing()).isEqualTo(1);
        SobolIndices cut = SobolIndices.of(shorter, Arrays.copyOf(values, shorter.size()), 100, 1, 0.95);
        assertThat(without.first()).isEqualTo(cut.first());
        assertThat(without.total()).isEqualTo(cut.total());
    }

    @Test
    void whatDoesNotVaryHasNoShares() {
        SaltelliDesign design = new SaltelliDesign(2, 16, true, 1);
        double[][] same = new double[design.size()][2];
        Arrays.stream(same).forEach(v -> Arrays.fill(v, 0.3));
        SobolIndices none = SobolIndices.of(design, same, 20, 1, 0.95);

        assertThat(none.first()).allSatisfy(e -> assertThat(e.value()).isNaN()).allSatisfy(e -> assertThat(e.interval().known()).isFalse());
        assertThat(none.luck().value()).isNaN();
        assertThat(none.pair(0, 1).value()).isNaN();
        assertThatThrownBy(() -> SobolIndices.of(design, new double[5][1], 20, 1, 0.95)).hasMessage("Expected 96 points, given 5");
    }

    @Test
    void theFirstRowsOfALargerDesignAreTheSmallerOne() {
        double[][] small = new SaltelliDesign(3, 8, true, 4).points();

        assertThat(Arrays.copyOf(new SaltelliDesign(3, 64, true, 4).points(), small.length)).isDeepEqualTo(small);
        assertThat(List.of(small)).allSatisfy(point -> assertThat(Arrays.stream(point)).allMatch(x -> x > 0 && x < 1));
    }
}

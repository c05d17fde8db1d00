package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import lockstep.setup.TestFunction;
import org.junit.jupiter.api.Test;

class MorrisEffectsTest {
    private static final MorrisDesign DESIGN = new MorrisDesign(4, 10, 4, 3);

    @Test
    void ofALinearFunctionEffectsAreTheCoefficientsAndSigmaIsZeroExactly() {
        List<MorrisEffects> effects = MorrisEffects.of(DESIGN, SobolIndicesTest.run(TestFunction.LINEAR, DESIGN.points(), 1), 200, 1, 0.95);

        double[] b = {1, 2, 3, 4};
        for (int f = 0; f < 4; f++) {
            assertThat(effects.get(f).mu()).isEqualTo(new Estimate(b[f], new Interval(b[f], b[f])));
            assertThat(effects.get(f).muStar()).isEqualTo(new Estimate(Math.abs(b[f]), new Interval(Math.abs(b[f]), Math.abs(b[f]))));
            assertThat(effects.get(f).sigma()).isEqualTo(new Estimate(0, new Interval(0, 0)));
            assertThat(effects.get(f).luck()).isNaN();
        }
    }

    @Test
    void trajectoriesChangeEachFactorOnceByHalfTheRange() {
        double[][] points = DESIGN.points();
        for (int t = 0; t < 10; t++) {
            int[] order = DESIGN.order(t);
            assertThat(order).containsExactlyInAnyOrder(0, 1, 2, 3);
            for (int k = 0; k < 4; k++) {
                double[] before = points[t * 5 + k];
                double[] after = points[t * 5 + k + 1];
                for (int f = 0; f < 4; f++) {
                    assertThat(Math.abs(after[f] - before[f])).isEqualTo(f == order[k] ? 0.5 : 0);
                    assertThat(after[f]).isIn(.125, .375, .625, .875);
                }
            }
        }
        assertThat(IntStream.range(0, 10).mapToObj(t -> Arrays.toString(DESIGN.order(t))).distinct().count()).isGreaterThan(5);
    }

    @Test
    void everyLevelIsAsLikelyAsAnyOther() {
        MorrisDesign many = new MorrisDesign(2, 400, 4, 3);
        double[][] points = many.points();

        for (double level : new double[] {.125, .375, .625, .875}) {
            assertThat(IntStream.range(0, 400).filter(t -> points[3 * t][1] == level).count()).isEqualTo(100);
        }
    }

    @Test
    void effectsOfAProductVaryByHand() {
        // y = x1 x2: the effect of x1 is x2, that is 1/8, 3/8, 5/8 or 7/8, each for a quarter of trajectories.
        MorrisDesign design = new MorrisDesign(2, 4000, 4, 8);
        double[][] values = Arrays.stream(design.points()).map(x -> new double[] {x[0] * x[1]}).toArray(double[][]::new);
        MorrisEffects x1 = MorrisEffects.of(design, values, 200, 1, 0.95).get(0);

        double sd = Math.sqrt(5.0 / 64);
        assertThat(x1.mu().value()).isCloseTo(0.5, within(3.3 * sd / Math.sqrt(4000)));
        assertThat(x1.sigma().value()).isCloseTo(sd, within(0.01));
        // The width of a 95 % interval of a mean.
        assertThat(x1.muStar().interval().width()).isCloseTo(2 * 1.96 * sd / Math.sqrt(4000), within(0.004));
    }

    @Test
    void signsCancelInMuAndNotInMuStar() {
        MorrisDesign design = new MorrisDesign(1, 40, 4, 8);
        double[][] values = Arrays.stream(design.points()).map(x -> new double[] {Math.abs(x[0] - 0.5)}).toArray(double[][]::new);
        MorrisEffects x = MorrisEffects.of(design, values, 200, 1, 0.95).get(0);

        // 1/8 to 5/8 falls by 2/8, 3/8 to 7/8 rises by it.
        assertThat(x.mu().value()).isCloseTo(0, within(1e-12));
        assertThat(x.muStar().value()).isEqualTo(0.5);
    }

    @Test
    void whatLuckAloneGivesIsTold() {
        MorrisDesign design = new MorrisDesign(2, 500, 4, 8);
        double[][] values = new double[design.size()][9];
        for (int p = 0; p < values.length; p++) {
            values[p] = Draws.normals(p, 9);
        }
        MorrisEffects idle = MorrisEffects.of(design, values, 100, 1, 0.95).get(0);

        // Two draws a step of a half: sd 2 sqrt 2, over sqrt 9 seeds.
        double sd = 2 * Math.sqrt(2) / 3;
        assertThat(idle.luck()).isCloseTo(sd, within(0.05));
        assertThat(idle.sigma().value()).isCloseTo(sd, within(0.1));
        assertThat(idle.muStar().value()).isCloseTo(0.8 * sd, within(0.08));
    }

    @Test
    void missingRunsTakeOnlyTheirOwnSteps() {
        double[][] values = SobolIndicesTest.run(TestFunction.LINEAR, DESIGN.points(), 1);
        values[0][0] = Double.NaN;
        assertThat(MorrisEffects.of(DESIGN, values, 50, 1, 0.95)).extracting(e -> e.mu().value()).containsExactly(1.0, 2.0, 3.0, 4.0);
        double[][] none = Arrays.stream(values).map(v -> new double[] {Double.NaN}).toArray(double[][]::new);
        assertThat(MorrisEffects.of(DESIGN, none, 50, 1, 0.95).get(0).muStar().value()).isNaN();
        assertThatThrownBy(() -> new MorrisDesign(2, 5, 6, 1)).hasMessage("Expected 2, 4, 8 or another power of two as number of levels, given 6");
        assertThatThrownBy(() -> new MorrisDesign(0, 5, 4, 1)).hasMessage("Expected at least 1 factor and 2 trajectories, given 0 and 5");
    }
}

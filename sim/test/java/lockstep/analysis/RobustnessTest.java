package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RobustnessTest {
    private static final double NONE = Double.NaN;

    @Test
    void worldsThatAgreeAreCountedAndThoseThatDisagreeClearlyToo() {
        double[][] differences = {{5, 6, 5, 6}, {9, -4, 3, -3}, {-1, -1.1, -0.9, -1}, {0, 0, 0, 0}, {NONE, NONE, NONE, NONE}};
        Robustness r = Robustness.of(differences, 0.95);

        assertThat(r).isEqualTo(new Robustness(Direction.UP, 4, 2, 1, 1));
        assertThat(r.share()).isEqualTo(0.5);
        // Wilson's interval of 2 of 4.
        assertThat(r.interval(0.95).low()).isCloseTo(0.1500, within(0.0001));
        assertThat(r.interval(0.95).high()).isCloseTo(0.8500, within(0.0001));
    }

    @Test
    void turningEverythingRoundTurnsTheConclusionAlone() {
        double[][] differences = {{5, 6}, {1, -3}, {2, 4}};
        double[][] turned = Cells.oriented(differences, Direction.DOWN);

        assertThat(Robustness.of(turned, 0.95).conclusion()).isEqualTo(Direction.DOWN);
        assertThat(Robustness.of(turned, 0.95).share()).isEqualTo(Robustness.of(differences, 0.95).share());
    }

    @Test
    void oneWorldOrNoEffectSaysNothingOfRobustness() {
        assertThat(Robustness.of(new double[][] {{1, 2, 3}}, 0.95).share()).isNaN();
        Robustness none = Robustness.of(new double[2][5], 0.95);
        assertThat(none.conclusion()).isEqualTo(Direction.NEITHER);
        assertThat(none.share()).isNaN();
        assertThat(none.interval(0.95).known()).isFalse();
    }

    @Test
    void theParameterThatTurnsTheConclusionComesFirst() {
        int worlds = 40;
        double[][] parameters = LatinHypercube.draw(List.of(new Uncertain("idle", 0, 1), new Uncertain("decisive", 0, 1),
                new Uncertain("fixed", 3, 3)), worlds, 1);
        double[] effects = new double[worlds];
        java.util.Arrays.setAll(effects, w -> 0.7 - parameters[1][w]);
        List<Separator> separators = Separator.all(parameters, effects, Direction.UP);

        Separator first = separators.get(0);
        assertThat(first.parameter()).isEqualTo(1);
        assertThat(first.correlation()).isCloseTo(-1, within(1e-12));
        assertThat(first.p()).isLessThan(1e-40);
        assertThat(first.higher()).isEqualTo(1);
        assertThat(separators.get(1).parameter()).isZero();
        assertThat(separators.get(1).adjustedP()).isGreaterThan(0.05);
        assertThat(separators.get(2).correlation()).isNaN();
        assertThat(separators.get(2).higher()).isEqualTo(0.5);
    }

    @Test
    void rankCorrelationIsAsByHand() {
        // Ranks 1 2 3 4 5 against 2 1 4 3 5: 1 - 6 x 4 / (5 x 24) = 0.8, t = 0.8 sqrt(3 / 0.36) = 2.3094, p = 0.1041.
        double[][] parameter = {{10, 20, 30, 40, 50, 60}};
        Separator s = Separator.all(parameter, new double[] {2, 1, 40, 30, 500, NONE}, Direction.UP).get(0);

        assertThat(s.correlation()).isCloseTo(0.8, within(1e-12));
        assertThat(s.p()).isCloseTo(0.1041, within(0.00005));
        assertThat(s.higher()).as("no world fails").isNaN();
    }

    @Test
    void twoWorldsSeparateNothing() {
        Separator s = Separator.all(new double[][] {{1, 2}}, new double[] {1, -1}, Direction.UP).get(0);

        assertThat(s.correlation()).isNaN();
        assertThat(s.adjustedP()).isNaN();
        assertThat(s.higher()).isEqualTo(1);
    }
}

package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lockstep.metric.Metric;
import org.junit.jupiter.api.Test;

class OutcomesTest {

    @Test
    void shapesAreKeptAndMeansTaken() {
        Outcomes o = new Outcomes(new double[][][][] {{{{1, 2}, {3, 4}}}, {{{5, Double.NaN}, {8, 8}}}});

        assertThat(new int[] {o.policies(), o.metrics(), o.worlds(), o.seeds()}).containsExactly(2, 1, 2, 2);
        assertThat(o.effects(1, 0)[0]).containsExactly(4, Double.NaN);
        assertThat(o.effects(1, 0)[1]).containsExactly(5, 4);
        assertThat(o.byWorld(0)).isDeepEqualTo(new double[][] {{1.5, 3.5}, {5, 8}});
        assertThat(o.pair(1, 0, 0).pairs()).isEqualTo(3);
    }

    @Test
    void runsWithoutPartnersAreRefused() {
        assertThatThrownBy(() -> new Outcomes(new double[][][][] {{{{1, 2}}}, {{{1}}}})).hasMessage("Expected 2 seeds everywhere, given 1");
        assertThatThrownBy(() -> new Outcomes(new double[][][][] {{{{1}}}, {{{1}, {2}}}}))
                .hasMessage("Expected 1 worlds everywhere, given 2");
        assertThatThrownBy(() -> new Outcomes(new double[0][][][]))
                .hasMessage("Expected outcomes of at least one policy, metric, world and seed");
    }

    @Test
    void theCatalogueOfMetricsSaysWhatIsBetter() {
        assertThat(Direction.of(Metric.Better.HIGHER)).isEqualTo(Direction.UP);
        assertThat(Direction.of(Metric.Better.LOWER)).isEqualTo(Direction.DOWN);
        assertThat(Direction.of(Metric.Better.VIEWPOINT)).isEqualTo(Direction.NEITHER);
    }

    @Test
    void anIntervalKnowsWhereItLies() {
        Interval i = new Interval(0.5, 2);

        assertThat(i.beyond(0.5)).isTrue();
        assertThat(i.beyond(0.6)).isFalse();
        assertThat(new Interval(-2, -0.5).beyond(0.5)).isTrue();
        assertThat(new Interval(0, 2).beyond(0)).isFalse();
        assertThat(new Interval(-2, 2).beyond(0)).isFalse();
        assertThat(i.within(2)).isTrue();
        assertThat(i.within(1.9)).isFalse();
        assertThat(Interval.UNKNOWN.within(9) || Interval.UNKNOWN.beyond(0) || Interval.UNKNOWN.contains(0)).isFalse();
        assertThatThrownBy(() -> new Interval(2, 1)).hasMessage("Expected an interval from low to high, given 2.0 and 1.0");
    }
}

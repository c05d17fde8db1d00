package lockstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.metric.Cell;
import lockstep.metric.Column;
import lockstep.metric.Metrics;
import lockstep.policy.Plan;
import lockstep.setup.Clock;
import org.junit.jupiter.api.Test;

class KeptTest {
    private static final Clock CLOCK = new Clock("2013Q1", "2035Q4", 4);

    /** Eight runs of a policy that ends in 2028, with a difference from the baseline of so much at the end and five years on. */
    private static List<Kept> kept(String ends, double[] atEnd, double[] later) {
        int[] ticks = Design.yearEnds(CLOCK, "2022Q1");
        Plan plan = new Plan("p", List.of(), "2022Q1", ends, new Plan.Triangle(1, 1, 1), 0, Map.of(), 1, "");
        Column column = new Column(Metrics.named("tension"), Set.of(), Cell.WORLD);
        Design design = new Design("scenario", List.of(), List.of(new Contender("p", "p", List.of(plan), Map.of())), List.of(column), 8, ticks);
        List<double[][][]> curves = new ArrayList<>();
        for (int s = 0; s < atEnd.length; s++) {
            double[][][] run = new double[2][1][ticks.length];
            for (int t = 0; t < ticks.length; t++) {
                int year = (int) Math.floor(CLOCK.yearOf(ticks[t]));
                run[0][0][t] = 0.1 * s + t;
                run[1][0][t] = run[0][0][t] + (year == 2027 ? atEnd[s] : year == 2032 ? later[s] : 99);
            }
            curves.add(run);
        }
        return Kept.all(new Comparison(design, new int[0], curves, null), CLOCK);
    }

    @Test
    void halfStaysWhereHalfOfTheEffectIsLeftInEveryRun() {
        double[] atEnd = {-2, -3, -2.5, -2.2, -2.8, -3.1, -1.9, -2.4};
        double[] later = new double[8];
        java.util.Arrays.setAll(later, s -> atEnd[s] / 2);
        Kept kept = kept("2028Q1", atEnd, later).get(0);
        assertThat(kept.share()).isCloseTo(0.5, within(1e-9));
        assertThat(kept.interval().low()).isCloseTo(0.5, within(1e-6));
        assertThat(kept.interval().high()).isCloseTo(0.5, within(1e-6));
        assertThat(kept.atEnd()).isCloseTo(-19.9 / 8, within(1e-9));
    }

    @Test
    void anEffectThatTurnsAroundIsKeptByLessThanNothing() {
        double[] atEnd = {2, 3, 2.5, 2.2, 2.8, 3.1, 1.9, 2.4};
        double[] later = {-1, -1.2, -0.9, -1.1, -1, -1.05, -0.95, -1};
        Kept kept = kept("2028Q1", atEnd, later).get(0);
        assertThat(kept.share()).isCloseTo(-8.2 / 19.9, within(1e-9));
        assertThat(kept.interval().low()).isLessThan(kept.share());
        assertThat(kept.interval().high()).isBetween(kept.share(), 0.0);
    }

    @Test
    void nothingIsSaidOfAnEffectThatIsNotClearOrAPolicyThatStays() {
        double[] unclear = {-2, 3, -2.5, 2.2, 2.8, -3.1, 1.9, -2.4};
        double[] clear = {2, 3, 2.5, 2.2, 2.8, 3.1, 1.9, 2.4};
        assertThat(kept("2028Q1", unclear, clear)).isEmpty();
        assertThat(kept("", clear, clear)).isEmpty();
        assertThat(kept("2034Q1", clear, clear)).as("five years on lie beyond the end").isEmpty();
    }
}

package lockstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import lockstep.metric.Fact;
import lockstep.metric.Operator;
import org.junit.jupiter.api.Test;

class HistoryRowTest {
    private static final Fact FACT = new Fact("x", "X", 96, "percent", "2013Q4", "assumed", "", new Operator.VendorShare("f", "d"));

    @Test
    void theBandHoldsNineTenthsOfTheRuns() {
        HistoryRow row = HistoryRow.of(FACT, IntStream.rangeClosed(0, 100).mapToDouble(i -> i).toArray(), 100);
        assertThat(row.median()).isCloseTo(50, within(1e-9));
        assertThat(row.low()).isCloseTo(5, within(1e-9));
        assertThat(row.high()).isCloseTo(95, within(1e-9));
        assertThat(row.inside()).isFalse();
        assertThat(row.relativeWidth()).isCloseTo(.9, within(1e-9));
    }

    @Test
    void runsWithoutAValueAreLeftOut() {
        HistoryRow row = HistoryRow.of(FACT, new double[] {Double.NaN, 96}, Double.POSITIVE_INFINITY);
        assertThat(row.inside()).isTrue();
        assertThat(row.relativeWidth()).isNaN();
    }

    @Test
    void aFactAboutThingsThatAreNotThereIsNeverInside() {
        assertThat(HistoryRow.absent(FACT, List.of("firm f")).inside()).isFalse();
    }
}

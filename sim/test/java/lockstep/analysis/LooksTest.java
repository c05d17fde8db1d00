package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import lockstep.analysis.Looks.Spending;
import org.junit.jupiter.api.Test;

class LooksTest {
    private static final int[] FIVE = {20, 40, 60, 80, 100};

    @Test
    void factorsAreThoseOfPublishedTables() {
        // Program ld98 of Reboussin, DeMets, Kim & Lan (2000): five equal looks, two-sided 5 %.
        assertThat(Looks.of(FIVE, Spending.OBRIEN_FLEMING, 0.95).factors()).containsExactly(
                new double[] {4.8769, 3.3569, 2.6803, 2.2898, 2.0310}, within(0.0002));
        assertThat(Looks.of(FIVE, Spending.POCOCK, 0.95).factors()).containsExactly(
                new double[] {2.4380, 2.4268, 2.4101, 2.3966, 2.3859}, within(0.0002));
    }

    @Test
    void oneLookIsTheTextbookInterval() {
        assertThat(Looks.of(new int[] {30}, Spending.POCOCK, 0.95).factors()[0]).isCloseTo(1.959964, within(1e-6));
        double[] x = Draws.normals(1, 30);
        Interval student = Paired.of(x, new double[30]).interval(0.95);
        Interval one = Looks.of(new int[] {30}, Spending.OBRIEN_FLEMING, 0.95).interval(0, x);
        assertThat(one.low()).isCloseTo(student.low(), within(1e-9));
        assertThat(one.high()).isCloseTo(student.high(), within(1e-9));
    }

    @Test
    void whoeverStopsWhenItSuitsIsWrongAsOftenAsPromisedAndTheNaiveIntervalFarMoreOften() {
        int trials = 4000;
        int[] looks = IntStream.rangeClosed(1, 20).map(k -> 10 * k).toArray();
        Looks[] textbook = Arrays.stream(looks).mapToObj(n -> Looks.of(new int[] {n}, Spending.POCOCK, 0.95)).toArray(Looks[]::new);
        for (Spending spending : Spending.values()) {
            Looks rule = Looks.of(looks, spending, 0.95);
            int held = 0;
            int naive = 0;
            for (int t = 0; t < trials; t++) {
                double[] x = Draws.normals(t, 200);
                held += stopped(x, looks, (k, sofar) -> rule.interval(k, sofar)).contains(0) ? 1 : 0;
                naive += stopped(x, looks, (k, sofar) -> textbook[k].interval(0, sofar)).contains(0) ? 1 : 0;
            }
            assertThat(Draws.plausible(trials, 0.95).contains(held)).as("%s: held %s of %s at the stop", spending, held, trials).isTrue();
            assertThat(naive).as("naive").isLessThan((int) (0.8 * trials));
        }
    }

    @Test
    void stoppingAtAWidthHarmsSkewedNumbersNoMoreThanTheTextbookDoes() {
        int trials = 2000;
        int[] looks = {20, 40, 80, 160};
        Looks rule = Looks.of(looks, Spending.POCOCK, 0.95);
        Looks textbook = Looks.of(new int[] {20}, Spending.POCOCK, 0.95);
        int held = 0;
        int fixed = 0;
        int runs = 0;
        for (int t = 0; t < trials; t++) {
            double[] x = Arrays.stream(Draws.normals(t, 160)).map(z -> z * z - 1).toArray();
            int k = 0;
            while (k < 3 && rule.interval(k, Arrays.copyOf(x, looks[k])).width() > 0.9) {
                k++;
            }
            runs += looks[k];
            held += rule.interval(k, Arrays.copyOf(x, looks[k])).contains(0) ? 1 : 0;
            fixed += textbook.interval(0, Arrays.copyOf(x, 20)).contains(0) ? 1 : 0;
        }
        // Squares of normal numbers lean so far to one side that Student's own interval of twenty of them misses the mean too often.
        assertThat(runs / trials).as("runs at the stop").isBetween(40, 150);
        assertThat(held).as("%s of %s; textbook %s", held, trials, fixed).isGreaterThanOrEqualTo(fixed).isGreaterThan((int) (0.91 * trials));
    }

    /** The interval at the first look at which zero lies outside, or at the last. */
    private static Interval stopped(double[] x, int[] looks, java.util.function.BiFunction<Integer, double[], Interval> interval) {
        for (int k = 0; k < looks.length - 1; k++) {
            Interval now = interval.apply(k, Arrays.copyOf(x, looks[k]));
            if (!now.contains(0)) {
                return now;
            }
        }
        return interval.apply(looks.length - 1, x);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> Looks.of(new int[] {10, 10}, Spending.POCOCK, 0.95))
                .hasMessage("Expected looks at rising numbers of runs from 2 on, given [10, 10]");
        assertThatThrownBy(() -> Looks.of(new int[] {1, 10}, Spending.POCOCK, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Looks.of(FIVE, Spending.POCOCK, 0.95).interval(0, new double[] {1, Double.NaN}).known()).isFalse();
    }
}

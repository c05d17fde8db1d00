package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedTest {
    /** Hours of sleep gained under two drugs (Student 1908, Biometrika 6:1-25). */
    static final double[] SECOND_DRUG = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
    static final double[] FIRST_DRUG = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2};
    private static final double NONE = Double.NaN;

    @Test
    void studentsSleepersComeOutAsInStudentsPaper() {
        Paired sleep = Paired.of(SECOND_DRUG, FIRST_DRUG);

        assertThat(sleep.pairs()).isEqualTo(10);
        assertThat(sleep.mean()).isCloseTo(1.58, within(1e-12));
        assertThat(sleep.sd()).isCloseTo(1.229995, within(1e-6));
        assertThat(sleep.t()).isCloseTo(4.062128, within(1e-6));
        assertThat(sleep.freedom()).isEqualTo(9);
        assertThat(sleep.p()).isCloseTo(0.00283289, within(1e-8));
        assertThat(sleep.interval(0.95).low()).isCloseTo(0.7001142, within(1e-7));
        assertThat(sleep.interval(0.95).high()).isCloseTo(2.4598858, within(1e-7));
        // Nine gain and one is equal.
        assertThat(sleep.beats(Direction.UP)).isCloseTo(0.95, within(1e-12));
        assertThat(sleep.beats(Direction.DOWN)).isCloseTo(0.05, within(1e-12));
        assertThat(sleep.beats(Direction.NEITHER)).isNaN();
        assertThat(sleep.signP()).isCloseTo(2 / 512.0, within(1e-12));
    }

    @Test
    void swappingThePoliciesTurnsEverythingRound() {
        Paired there = Paired.of(SECOND_DRUG, FIRST_DRUG);
        Paired back = Paired.of(FIRST_DRUG, SECOND_DRUG);

        assertThat(back.mean()).isEqualTo(-there.mean());
        assertThat(back.p()).isEqualTo(there.p());
        assertThat(back.interval(0.9)).isEqualTo(new Interval(-there.interval(0.9).high(), -there.interval(0.9).low()));
        assertThat(back.above()).isCloseTo(1 - there.above(), within(1e-12));
    }

    @Test
    void exactlyEqualRunsAreIdentical() {
        Paired same = Paired.of(SECOND_DRUG, SECOND_DRUG);

        assertThat(same.identical()).isTrue();
        assertThat(same.mean()).isZero();
        assertThat(same.t()).isZero();
        assertThat(same.p()).isEqualTo(1);
        assertThat(same.signP()).isEqualTo(1);
        assertThat(same.interval(0.95)).isEqualTo(new Interval(0, 0));
        assertThat(same.above()).isEqualTo(0.5);
    }

    @Test
    void aDifferenceThatNeverVariesIsAsSureAsAsManyCoins() {
        double[] policy = {0.1 + 0.7, 0.2 + 0.7, 0.3 + 0.7, 0.4 + 0.7};
        Paired constant = Paired.of(policy, new double[] {0.1, 0.2, 0.3, 0.4});

        // The four differences are 0.7 but for rounding, which is no spread.
        assertThat(constant.sd()).isZero();
        assertThat(constant.interval(0.95).width()).isZero();
        assertThat(constant.mean()).isCloseTo(0.7, within(1e-15));
        assertThat(constant.p()).isEqualTo(2 / 16.0);
        assertThat(constant.t()).isInfinite();
        assertThat(constant.identical()).isFalse();
    }

    @Test
    void onePairSaysWhatItIsAndNothingOfLuck() {
        Paired one = Paired.of(new double[] {3, NONE}, new double[] {1, 7});

        assertThat(one.pairs()).isEqualTo(1);
        assertThat(one.missing()).isEqualTo(1);
        assertThat(one.mean()).isEqualTo(2);
        assertThat(one.sd()).isNaN();
        assertThat(one.standardError()).isNaN();
        assertThat(one.p()).isNaN();
        assertThat(one.interval(0.95).known()).isFalse();
    }

    @Test
    void noPairSaysNothing() {
        Paired none = Paired.of(new double[] {NONE, 1}, new double[] {1, NONE});

        assertThat(none.pairs()).isZero();
        assertThat(none.mean()).isNaN();
        assertThat(none.above()).isNaN();
        assertThat(none.p()).isNaN();
        assertThat(none.identical()).isFalse();
    }

    @Test
    void aRunWithoutValueTakesItsPartnerWithItAndNoOther() {
        Paired with = Paired.of(new double[] {1, 5, 2, NONE, 9}, new double[] {0, 1, 7, 3, Double.POSITIVE_INFINITY});
        Paired without = Paired.of(new double[] {1, 5, 2}, new double[] {0, 1, 7});

        assertThat(with.missing()).isEqualTo(2);
        assertThat(with.mean()).isEqualTo(without.mean());
        assertThat(with.interval(0.95)).isEqualTo(without.interval(0.95));
        assertThat(with.signP()).isEqualTo(without.signP());
    }

    @Test
    void runsWithoutPartnersAndNonsenseLevelsAreRefused() {
        assertThatThrownBy(() -> Paired.of(new double[2], new double[3]))
                .hasMessage("Expected the same worlds and seeds on both sides: runs are compared in pairs");
        for (double level : new double[] {0, 1, 95, NONE}) {
            assertThatThrownBy(() -> Paired.of(SECOND_DRUG, FIRST_DRUG).interval(level))
                    .hasMessage("Expected a confidence level between 0 and 1, given " + level);
        }
    }
}

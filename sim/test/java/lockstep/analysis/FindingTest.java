package lockstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final int SEEDS = 50;
    private static final Terms TERMS = new Terms(new double[] {0.3}, 0.95, FalseDiscovery.BENJAMINI_HOCHBERG);

    /** One metric: a baseline, and policies that add a shift and luck of their own to it. */
    private static Outcomes outcomes(double luck, double... shifts) {
        double[][][][] values = new double[1 + shifts.length][1][1][SEEDS];
        for (int s = 0; s < SEEDS; s++) {
            values[0][0][0][s] = 10 * Draws.normal(0, s);
            for (int p = 0; p < shifts.length; p++) {
                values[p + 1][0][0][s] = values[0][0][0][s] + shifts[p] + luck * Draws.normal(p + 1, s);
            }
        }
        return new Outcomes(values);
    }

    private static List<Finding> judge(Outcomes outcomes, Direction hope, Terms terms) {
        Direction[][] hopes = new Direction[outcomes.policies()][1];
        Arrays.stream(hopes).forEach(row -> row[0] = hope);
        return Finding.all(outcomes, hopes, terms);
    }

    @Test
    void eachVerdictIsReached() {
        List<Finding> findings = judge(outcomes(0.5, 1, -1, 0.05), Direction.UP, TERMS);

        assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.UP, Verdict.DOWN, Verdict.NEGLIGIBLE);
        assertThat(findings).extracting(Finding::works).containsExactly(true, false, false);
        assertThat(findings).extracting(Finding::backfires).containsExactly(false, true, false);
        assertThat(judge(outcomes(0, 0), Direction.UP, TERMS).get(0).verdict()).isEqualTo(Verdict.IDENTICAL);
        assertThat(judge(outcomes(5, 0.1), Direction.UP, TERMS).get(0).verdict()).hasToString("not distinguishable");
    }

    @Test
    void withoutAHopeNothingBackfires() {
        assertThat(judge(outcomes(0.5, 1, -1), Direction.NEITHER, TERMS)).noneMatch(Finding::backfires).noneMatch(Finding::works);
        assertThat(judge(outcomes(0.5, 1, -1), Direction.DOWN, TERMS)).extracting(Finding::backfires).containsExactly(true, false);
    }

    @Test
    void distinguishableIsNotImportant() {
        Finding tiny = judge(outcomes(0.01, 0.05), Direction.UP, TERMS).get(0);
        assertThat(tiny.paired().p()).isLessThan(1e-9);
        assertThat(tiny.verdict()).isEqualTo(Verdict.NEGLIGIBLE);

        Finding perhaps = judge(outcomes(0.5, 0.35), Direction.UP, TERMS).get(0);
        assertThat(perhaps.verdict()).isEqualTo(Verdict.UP);
        assertThat(perhaps.surelyMatters()).isFalse();
        assertThat(judge(outcomes(0.5, 1), Direction.UP, TERMS).get(0).surelyMatters()).isTrue();
    }

    @Test
    void withoutASmallestEffectNothingIsNegligible() {
        Terms any = new Terms(new double[] {0}, 0.95, FalseDiscovery.BENJAMINI_HOCHBERG);

        assertThat(judge(outcomes(0.01, 0.05), Direction.UP, any).get(0).verdict()).isEqualTo(Verdict.UP);
    }

    @Test
    void manyIdleComparisonsMakeASingleOneLessClear() {
        Terms any = new Terms(new double[] {0}, 0.95, FalseDiscovery.BENJAMINI_HOCHBERG);
        double[][][][] values = new double[101][1][1][SEEDS];
        for (int p = 1; p <= 100; p++) {
            double shift = p == 1 ? 0.3 : 0;
            Arrays.setAll(values[p][0][0], s -> shift + (s % 2 == 0 ? 1 : -1));
        }
        Finding among = judge(new Outcomes(values), Direction.UP, any).get(0);
        Finding alone = judge(new Outcomes(new double[][][][] {values[0], values[1]}), Direction.UP, any).get(0);

        // Mean 0.3, standard deviation sqrt(50/49), so t = 2.1 with 49 degrees of freedom; the others have t = 0.
        assertThat(alone.paired().t()).isCloseTo(2.1, within(1e-12));
        assertThat(alone.paired()).isEqualTo(among.paired());
        assertThat(alone.adjustedP()).isEqualTo(alone.paired().p()).isLessThan(among.adjustedP());
        assertThat(alone.verdict()).isEqualTo(Verdict.UP);
        assertThat(among.verdict()).isEqualTo(Verdict.NOT_DISTINGUISHABLE);
    }

    @Test
    void policiesThatChangeNothingAreNoTestsAndCostNoCertainty() {
        Outcomes one = outcomes(1, 0.4);
        double[][][][] padded = new double[50][][][];
        Arrays.fill(padded, one.values()[0]);
        padded[1] = one.values()[1];

        assertThat(judge(new Outcomes(padded), Direction.UP, TERMS).get(0).adjustedP())
                .isEqualTo(judge(one, Direction.UP, TERMS).get(0).adjustedP());
    }

    @Test
    void idlePoliciesRarelyLeadToAClaim() {
        // Under no effect at all any claim is false; at most 5 % of families may have one (200 families of 20).
        Terms any = new Terms(new double[] {0}, 0.95, FalseDiscovery.BENJAMINI_HOCHBERG);
        int families = 0;
        for (int f = 0; f < 200; f++) {
            double[][][][] values = new double[21][1][1][];
            for (int p = 0; p <= 20; p++) {
                values[p][0][0] = Draws.normals(1000 + f * 21 + p, 15);
            }
            families += judge(new Outcomes(values), Direction.UP, any).stream().anyMatch(x -> x.verdict().sign() != 0) ? 1 : 0;
        }
        assertThat((double) families).isLessThanOrEqualTo(Draws.plausible(200, 0.05).high());
    }

    @Test
    void oneRunCannotBeJudgedUnlessItIsIdentical() {
        Paired one = Paired.of(new double[] {3}, new double[] {1});

        assertThat(Verdict.of(one, one.p(), 0.1, 0.95)).isEqualTo(Verdict.NOT_DISTINGUISHABLE);
        assertThat(Verdict.of(Paired.of(new double[] {3}, new double[] {3}), Double.NaN, 0.1, 0.95)).isEqualTo(Verdict.IDENTICAL);
        assertThatThrownBy(() -> Verdict.of(one, one.p(), Double.NaN, 0.95))
                .hasMessage("Expected the smallest effect that matters to be at least 0, given NaN");
    }

    @Test
    void findingsComeByPolicyAndThenMetric() {
        Outcomes grid = new Outcomes(new double[][][][] {{{{1, 2}}, {{5, 6}}}, {{{2, 3}}, {{5, 6}}}, {{{0, 7}}, {{9, 9}}}});
        Direction[][] hopes = {{}, {Direction.UP, Direction.DOWN}, {Direction.NEITHER, Direction.UP}};
        List<Finding> findings = Finding.all(grid, hopes, new Terms(new double[] {0, 0}, 0.95, FalseDiscovery.BENJAMINI_YEKUTIELI));

        assertThat(findings).extracting(f -> f.policy() + " " + f.metric() + " " + f.hope())
                .containsExactly("1 0 UP", "1 1 DOWN", "2 0 NEITHER", "2 1 UP");
        assertThat(findings.get(1).verdict()).isEqualTo(Verdict.IDENTICAL);
        assertThat(findings.get(3).paired().mean()).isEqualTo(3.5);
    }
}

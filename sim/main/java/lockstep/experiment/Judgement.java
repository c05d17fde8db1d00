package lockstep.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import lockstep.analysis.CostPerUnit;
import lockstep.analysis.Direction;
import lockstep.analysis.FalseDiscovery;
import lockstep.analysis.Finding;
import lockstep.analysis.Interval;
import lockstep.analysis.Outcomes;
import lockstep.analysis.Robustness;
import lockstep.analysis.Terms;
import lockstep.analysis.VarianceRatio;
import lockstep.metric.Column;
import lockstep.metric.ColumnName;
import lockstep.policy.Hope;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/** What can be said of the effects in a comparison, date by date, after allowing for all contenders and series judged together. */
public final class Judgement {
    /** Confidence level; the rest is also the part of false claims that is accepted. */
    public static final double LEVEL = 0.95;
    /** Effects that nobody would act upon: half a point of a share, one hundredth of an amount. */
    private static final double SMALL_SHARE = 0.005;
    private static final double SMALL_PART = 0.01;

    private static final String COST = "policy-cost";

    private final Comparison comparison;
    private final ColumnName names;

    /** {@code names} are those of the scenario's worlds. */
    public Judgement(Comparison comparison, ColumnName names) {
        this.comparison = comparison;
        this.names = names;
    }

    /** Every contender on every series at a date, by contender and then series. */
    public List<PolicyEffect> at(int date) {
        Outcomes outcomes = comparison.outcomes(date);
        SummaryStatistics[] baselines = baselines(outcomes);
        List<PolicyEffect> effects = new ArrayList<>();
        int cost = comparison.design().columns().stream().map(names::of).toList().indexOf(COST);
        for (Finding finding : Finding.all(outcomes, hopes(), terms(outcomes))) {
            int p = finding.policy();
            int m = finding.metric();
            effects.add(new PolicyEffect(date, p, m, finding, baselines[m].getMean(), baselines[m].getStandardDeviation(),
                    VarianceRatio.of(outcomes.of(p, m), outcomes.of(0, m)), Robustness.of(outcomes.effects(p, m), LEVEL),
                    price(outcomes, finding, cost)));
        }
        return effects;
    }

    /** On which terms outcomes are judged. */
    Terms terms(Outcomes outcomes) {
        SummaryStatistics[] baselines = baselines(outcomes);
        double[] smallest = new double[baselines.length];
        for (int m = 0; m < smallest.length; m++) {
            boolean share = comparison.design().columns().get(m).metric().unit().equals("share");
            double part = SMALL_PART * Math.abs(baselines[m].getMean());
            smallest[m] = share ? SMALL_SHARE : Double.isNaN(part) ? 0 : part;
        }
        return new Terms(smallest, LEVEL, FalseDiscovery.BENJAMINI_HOCHBERG);
    }

    private CostPerUnit price(Outcomes outcomes, Finding finding, int cost) {
        Direction good = finding.hope() != Direction.NEITHER ? finding.hope()
                : Direction.of(comparison.design().columns().get(finding.metric()).metric().better());
        if (cost < 0 || good == Direction.NEITHER || finding.metric() == cost) {
            return new CostPerUnit(false, Double.NaN, new Interval(Double.NaN, Double.NaN));
        }
        return CostPerUnit.of(outcomes.effects(finding.policy(), cost), outcomes.effects(finding.policy(), finding.metric()), good, LEVEL);
    }

    private static SummaryStatistics[] baselines(Outcomes outcomes) {
        SummaryStatistics[] baselines = new SummaryStatistics[outcomes.metrics()];
        for (int m = 0; m < baselines.length; m++) {
            SummaryStatistics all = new SummaryStatistics();
            Arrays.stream(outcomes.of(0, m)).flatMapToDouble(Arrays::stream).filter(Double::isFinite).forEach(all::addValue);
            baselines[m] = all;
        }
        return baselines;
    }

    private Direction[][] hopes() {
        List<Column> columns = comparison.design().columns();
        List<Contender> contenders = comparison.design().contenders();
        Direction[][] hopes = new Direction[1 + contenders.size()][columns.size()];
        for (int p = 0; p < hopes.length; p++) {
            for (int m = 0; m < columns.size(); m++) {
                Hope hope = p == 0 ? null : contenders.get(p - 1).hopes().get(names.of(columns.get(m)));
                hopes[p][m] = hope == null ? Direction.NEITHER : hope == Hope.UP ? Direction.UP : Direction.DOWN;
            }
        }
        return hopes;
    }

    /**
     * What else a contender clearly does, the largest against the scatter of the baseline first: the way to where it ends up.
     * What it costs is no part of that.
     *
     * @param effects of the contender's date
     */
    public static List<PolicyEffect> way(PolicyEffect to, List<PolicyEffect> effects, Comparison of, int most) {
        return effects.stream().filter(e -> e.contender() == to.contender() && e.column() != to.column())
                .filter(e -> e.finding().verdict().sign() != 0)
                .filter(e -> !of.design().columns().get(e.column()).metric().name().equals(COST))
                .sorted(Comparator.comparingDouble(e -> -Math.abs(e.standardized()))).limit(most).toList();
    }
}

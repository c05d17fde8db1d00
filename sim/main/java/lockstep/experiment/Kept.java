package lockstep.experiment;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import lockstep.analysis.CostPerUnit;
import lockstep.analysis.Direction;
import lockstep.analysis.Interval;
import lockstep.metric.Column;
import lockstep.policy.Plan;
import lockstep.setup.Clock;

/**
 * Hysteresis: what is left of a policy's effect five years after its end, in the runs of the first world. Told only of effects that are clear
 * when the policy ends.
 *
 * @param contender position among the contenders
 * @param column    position among the design's series
 * @param atEnd     mean difference from the baseline in the last year in which the policy is in force
 * @param later     the same five years on
 * @param share     later / at the end: 1 if all stays, 0 if nothing does
 * @param interval  Fieller's, 95 %
 */
public record Kept(int contender, int column, double atEnd, double later, double share, Interval interval) {
    /** Years after the end at which is looked. */
    public static final int YEARS = 5;
    private static final double LEVEL = 0.95;

    /** Of every contender that ends early enough, and every series. */
    public static List<Kept> all(Comparison comparison, Clock clock) {
        List<Kept> all = new ArrayList<>();
        Design design = comparison.design();
        for (int c = 0; c < design.contenders().size(); c++) {
            int last = lastTick(design.contenders().get(c), clock);
            int end = at(design.ticks(), last);
            int later = at(design.ticks(), last + YEARS * clock.ticksPerYear());
            for (int m = 0; end >= 0 && later >= 0 && m < design.columns().size(); m++) {
                Kept kept = of(comparison, c, m, end, later);
                if (kept != null) {
                    all.add(kept);
                }
            }
        }
        return all;
    }

    /** Last tick in which some part is in force, -1 if a part never ends. */
    private static int lastTick(Contender contender, Clock clock) {
        int last = -1;
        for (Plan plan : contender.plans()) {
            if (plan.ends().isEmpty()) {
                return -1;
            }
            last = Math.max(last, clock.tickOf(plan.ends()) - 1);
        }
        return last;
    }

    /** Position of the last tick read not after a tick within its year, -1 if there is none. */
    private static int at(int[] ticks, int tick) {
        int at = -1;
        for (int i = 0; i < ticks.length; i++) {
            at = ticks[i] <= tick ? i : at;
        }
        return tick < 0 || at < 0 || tick > ticks[ticks.length - 1] ? -1 : at;
    }

    private static Kept of(Comparison comparison, int contender, int column, int end, int later) {
        int runs = comparison.curves().size();
        double[][] first = new double[1][runs];
        double[][] second = new double[1][runs];
        double sum = 0;
        for (int s = 0; s < runs; s++) {
            double[] base = comparison.curves().get(s)[0][column];
            double[] with = comparison.curves().get(s)[contender + 1][column];
            first[0][s] = with[end] - base[end];
            second[0][s] = with[later] - base[later];
            sum += first[0][s];
        }
        CostPerUnit ratio = CostPerUnit.of(second, first, sum < 0 ? Direction.DOWN : Direction.UP, LEVEL);
        if (!ratio.defined()) {
            return null;
        }
        double sign = sum < 0 ? -1 : 1;
        Interval interval = sign > 0 ? ratio.interval() : new Interval(-ratio.interval().high(), -ratio.interval().low());
        return new Kept(contender, column, sum / runs, sign * ratio.ratio() * sum / runs, sign * ratio.ratio(), interval);
    }

    /** kept.csv: one row per policy and series. */
    static long write(List<ComparisonFiles.Part> parts, ComparisonFiles.Words words, Writer writer) throws IOException {
        CsvWriter csv = new CsvWriter(writer);
        csv.row("policy", "against", "metric", "cell", "years_after_end", "at_end", "later", "kept", "low", "high");
        long rows = 0;
        for (ComparisonFiles.Part part : parts) {
            Design design = part.comparison().design();
            for (Kept kept : all(part.comparison(), words.clock())) {
                Column column = design.columns().get(kept.column);
                csv.row(design.contenders().get(kept.contender).name(), design.baseline(), column.metric().name(),
                        words.names().cell(column), YEARS, kept.atEnd, kept.later, kept.share, kept.interval.low(), kept.interval.high());
                rows++;
            }
        }
        return rows;
    }
}

package lockstep.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * What a policy does to a metric, against the baseline, and how sure that is.
 *
 * @param hope      where the policy's authors want the metric to go
 * @param adjustedP p-value after allowing for all policies and metrics judged together; NaN if there is none
 * @param smallest  smallest effect that matters, in the metric's unit
 * @param interval  of the mean difference, Student's, for this comparison alone
 */
public record Finding(int policy, int metric, Direction hope, Paired paired, double adjustedP, double smallest, Interval interval,
        Verdict verdict) {

    /**
     * Every policy but the baseline, on every metric, by policy and then metric. Identical pairs are no tests: no luck of theirs could ever
     * look like an effect, so they do not count among the comparisons (Gilbert 2005).
     *
     * @param hopes [policy][metric]; the baseline's are not read
     */
    public static List<Finding> all(Outcomes outcomes, Direction[][] hopes, Terms terms) {
        List<Paired> pairs = new ArrayList<>();
        for (int p = 1; p < outcomes.policies(); p++) {
            for (int m = 0; m < outcomes.metrics(); m++) {
                pairs.add(outcomes.pair(p, 0, m));
            }
        }
        double[] adjusted = adjusted(pairs, terms.rule());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            int policy = 1 + i / outcomes.metrics();
            int metric = i % outcomes.metrics();
            findings.add(of(policy, metric, hopes[policy][metric], pairs.get(i), adjusted[i], terms));
        }
        return findings;
    }

    private static Finding of(int policy, int metric, Direction hope, Paired paired, double adjustedP, Terms terms) {
        double smallest = terms.smallest()[metric];
        return new Finding(policy, metric, hope, paired, adjustedP, smallest, paired.interval(terms.level()),
                Verdict.of(paired, adjustedP, smallest, terms.level()));
    }

    static double[] adjusted(List<Paired> pairs, FalseDiscovery rule) {
        return rule.adjust(pairs.stream().mapToDouble(pair -> pair.identical() ? Double.NaN : pair.p()).toArray());
    }

    /** Whether the effect is clear and opposite to the hope. */
    public boolean backfires() {
        return verdict.sign() * hope.sign() < 0;
    }

    /** Whether the effect is clear and as hoped. */
    public boolean works() {
        return verdict.sign() * hope.sign() > 0;
    }

    /** Whether it is clear and no value in its interval is too small to matter: clear alone does not mean important. */
    public boolean surelyMatters() {
        return verdict.sign() != 0 && interval.beyond(smallest);
    }
}

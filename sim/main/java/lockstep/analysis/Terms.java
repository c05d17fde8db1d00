package lockstep.analysis;

/**
 * On what terms effects are judged.
 *
 * @param smallest [metric] smallest effect that matters, in the metric's unit, at least 0
 * @param level    confidence level of intervals; 1 - level is also the part of false claims that is accepted
 * @param rule     allowance for many comparisons
 */
public record Terms(double[] smallest, double level, FalseDiscovery rule) {
    public Terms {
        Level.check(level);
    }
}

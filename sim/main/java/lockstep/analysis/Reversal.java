package lockstep.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two policies that stand in one order on some metrics and in the other on others, each order clear: which is better depends on who asks.
 *
 * @param first        index of a policy
 * @param second       index of another, larger
 * @param firstBetter  metrics on which the first is clearly better, at least one
 * @param secondBetter metrics on which the second is clearly better, at least one
 */
public record Reversal(int first, int second, List<Integer> firstBetter, List<Integer> secondBetter) {

    /**
     * All there are, the baseline among the policies. Orders count if their {@link Verdict} is clear after allowing for all pairs of
     * policies on all metrics that have a direction.
     *
     * @param better [metric]; metrics that go NEITHER way are not looked at
     */
    public static List<Reversal> all(Outcomes outcomes, Direction[] better, Terms terms) {
        List<Order> orders = orders(outcomes, better);
        double[] adjusted = Finding.adjusted(orders.stream().map(Order::paired).toList(), terms.rule());
        Map<List<Integer>, Reversal> pairs = new LinkedHashMap<>();
        for (int i = 0; i < adjusted.length; i++) {
            Order o = orders.get(i);
            int sign = Verdict.of(o.paired, adjusted[i], terms.smallest()[o.metric], terms.level()).sign() * better[o.metric].sign();
            pairs.computeIfAbsent(List.of(o.first, o.second), p -> new Reversal(o.first, o.second, new ArrayList<>(), new ArrayList<>()))
                    .add(o.metric, sign);
        }
        return pairs.values().stream().filter(r -> !r.firstBetter.isEmpty() && !r.secondBetter.isEmpty()).toList();
    }

    private void add(int metric, int sign) {
        if (sign != 0) {
            (sign > 0 ? firstBetter : secondBetter).add(metric);
        }
    }

    /** How two policies compare on a metric. */
    private record Order(int first, int second, int metric, Paired paired) {
    }

    private static List<Order> orders(Outcomes outcomes, Direction[] better) {
        List<Order> orders = new ArrayList<>();
        for (int a = 0; a < outcomes.policies(); a++) {
            for (int b = a + 1; b < outcomes.policies(); b++) {
                for (int m = 0; m < outcomes.metrics(); m++) {
                    if (better[m] != Direction.NEITHER) {
                        orders.add(new Order(a, b, m, outcomes.pair(a, b, m)));
                    }
                }
            }
        }
        return orders;
    }
}

package lockstep.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lockstep.analysis.Direction;
import lockstep.analysis.Pareto;
import lockstep.experiment.ResultRows.Effect;
import lockstep.experiment.ResultRows.Standing;
import lockstep.metric.Metric;
import lockstep.metric.Metrics;

/** Charts of what policies cost against what they do. */
record CostCharts(Told told) {
    private static final String COST = "policy-cost[payer=public]";

    /** A score against cost; null if the files have no cost. */
    Drawing score(String viewpoint) {
        Map<String, ForestChart.Effect> effects = new HashMap<>();
        for (Standing s : told.results().standings(viewpoint, told.against())) {
            effects.put(s.policy(), EffectCharts.shown(s));
        }
        effects.remove(told.against());
        return chart("Cost and score, viewpoint " + told.results().viewpoint(viewpoint), "score", effects, Direction.UP, "");
    }

    /** An effect against cost; null if the files have no cost, or nobody says which way is good. */
    Drawing effect(String series) {
        int bracket = series.indexOf('[');
        String name = bracket < 0 ? series : series.substring(0, bracket);
        Metric.Better better = Metrics.all().stream().filter(m -> m.name().equals(name)).map(Metric::better).findFirst()
                .orElse(Metric.Better.VIEWPOINT);
        if (better == Metric.Better.VIEWPOINT) {
            return null;
        }
        Map<String, ForestChart.Effect> effects = new HashMap<>();
        told.effects(series).stream().filter(e -> Double.isFinite(e.difference()))
                .forEach(e -> effects.put(e.policy(), EffectCharts.shown(e)));
        return chart("Cost and " + Told.words(series), Rounded.unit(told.unit(series), true) + ", policy less baseline", effects,
                better == Metric.Better.HIGHER ? Direction.UP : Direction.DOWN, Mark.KEY + " ");
    }

    private Drawing chart(String title, String values, Map<String, ForestChart.Effect> effects, Direction better, String key) {
        List<Effect> costs = told.effects(COST).stream().filter(e -> effects.containsKey(e.policy()) && Double.isFinite(e.difference()))
                .sorted(Comparator.comparingDouble(e -> (better == Direction.DOWN ? 1 : -1) * effects.get(e.policy()).value())).toList();
        if (costs.isEmpty()) {
            return null;
        }
        double[][] points = costs.stream().map(e -> new double[] {e.difference(), effects.get(e.policy()).value()}).toArray(double[][]::new);
        boolean[] front = Pareto.front(points, new Direction[] {Direction.DOWN, better});
        List<CostChart.Point> shown = new ArrayList<>();
        for (int i = 0; i < front.length; i++) {
            Effect cost = costs.get(i);
            shown.add(new CostChart.Point(told.results().name(cost.policy()), cost.difference(), effects.get(cost.policy()), front[i]));
        }
        return new CostChart(new Words(title + " in " + told.end(), told.results().title(), values,
                "Beside: cost | effect, the best first. Green dashes and bold names: no other policy costs as little and does as well (Pareto "
                + "front of means). " + (better == Direction.DOWN ? "Less is better. " : "More is better. ") + "Bars: 95 % intervals. " + key
                + "Cost: policy less baseline in the last year. " + told.runs() + " " + told.source()),
                "cost to treasuries, " + told.unit(COST), shown);
    }
}

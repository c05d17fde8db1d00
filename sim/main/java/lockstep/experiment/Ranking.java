package lockstep.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.analysis.Direction;
import lockstep.analysis.FalseDiscovery;
import lockstep.analysis.Interval;
import lockstep.analysis.Outcomes;
import lockstep.analysis.Paired;
import lockstep.analysis.Pareto;
import lockstep.analysis.Ranks;
import lockstep.analysis.Regret;
import lockstep.analysis.Resamples;
import lockstep.analysis.Reversal;
import lockstep.analysis.Terms;
import lockstep.analysis.Viewpoint;
import lockstep.metric.Column;
import lockstep.metric.ColumnName;
import lockstep.metric.Metric;
import lockstep.policy.Hope;
import lockstep.setup.ViewpointSetup;

/**
 * Contenders in order, from where several people stand, at the end of a comparison.
 *
 * @param viewpoints ids, in the order of scores
 * @param scores     [contender, the baseline first][viewpoint][world][seed]; the baseline scores 0
 */
public record Ranking(List<String> viewpoints, Outcomes scores) {
    private static final int SAMPLES = 1000;
    private static final long LUCK = 1;

    /**
     * One contender from one viewpoint.
     *
     * @param score     mean; 1 is as good as every goal that counts moving by one scale in the wanted direction
     * @param interval  of it
     * @param best      chance to be the best in a run drawn at random
     * @param bestMean  chance to be the best on average, as far as these runs can tell
     * @param meanRank  mean rank over runs, 1 the best
     * @param ranks     chance of each rank over runs, the best first
     * @param regret    nine tenths of worlds lose no more against the best there; NaN with one world
     * @param front     whether no other contender is at least as good from every viewpoint of the ranking and better from one
     */
    public record Row(String viewpoint, int contender, double score, Interval interval, double best, double bestMean, double meanRank,
            double[] ranks, double regret, boolean front) {
    }

    /** Series that viewpoints need, by name. */
    public static List<String> series(Map<String, ViewpointSetup> viewpoints) {
        return viewpoints.values().stream().flatMap(viewpoint -> viewpoint.goals().keySet().stream()).distinct().toList();
    }

    /** Of a comparison that read the series of these viewpoints; null if there are none. */
    public static Ranking of(Comparison comparison, Map<String, ViewpointSetup> viewpoints, ColumnName names) {
        if (viewpoints.isEmpty()) {
            return null;
        }
        Outcomes outcomes = comparison.outcomes(comparison.dates() - 1);
        List<String> ids = List.copyOf(new TreeMap<>(viewpoints).keySet());
        double[][][][] scores = new double[outcomes.policies()][ids.size()][][];
        for (int v = 0; v < ids.size(); v++) {
            double[][][] score = viewpoint(ids.get(v), viewpoints.get(ids.get(v)), comparison.design().columns(), names).scores(outcomes);
            for (int p = 0; p < scores.length; p++) {
                scores[p][v] = score[p];
            }
        }
        return new Ranking(ids, new Outcomes(scores));
    }

    /** The same with each series of which the catalogue says what is good as a viewpoint of its own, in the unit of the series. */
    public static Ranking ofSeries(Comparison comparison, ColumnName names) {
        List<Column> columns = comparison.design().columns();
        Map<String, ViewpointSetup> single = new TreeMap<>();
        for (Column column : columns) {
            Metric.Better better = column.metric().better();
            if (better != Metric.Better.VIEWPOINT) {
                Hope hope = better == Metric.Better.HIGHER ? Hope.UP : Hope.DOWN;
                String name = names.of(column);
                single.put(name, new ViewpointSetup(name, "", Map.of(name, new ViewpointSetup.Goal(hope, 1, 1))));
            }
        }
        return of(comparison, single, names);
    }

    private static Viewpoint viewpoint(String id, ViewpointSetup setup, List<Column> columns, ColumnName names) {
        double[] weights = new double[columns.size()];
        double[] scales = new double[columns.size()];
        Arrays.fill(scales, 1);
        for (int m = 0; m < weights.length; m++) {
            ViewpointSetup.Goal goal = setup.goals().get(names.of(columns.get(m)));
            if (goal != null) {
                weights[m] = goal.direction() == Hope.UP ? goal.weight() : -goal.weight();
                scales[m] = goal.scale();
            }
        }
        return new Viewpoint(id, weights, scales);
    }

    /** All rows, by viewpoint and then contender. */
    public List<Row> rows() {
        boolean[] front = front();
        Resamples samples = new Resamples(scores.worlds(), scores.seeds(), SAMPLES, LUCK);
        List<Row> rows = new ArrayList<>();
        for (int v = 0; v < viewpoints.size(); v++) {
            double[][][] values = scores.ofMetric(v);
            Ranks runs = Ranks.ofRuns(values, Direction.UP);
            Ranks means = Ranks.ofMeans(values, Direction.UP, samples);
            double[] regrets = scores.worlds() > 1 ? Regret.of(scores.byWorld(v)).quantile(90) : new double[0];
            for (int p = 0; p < scores.policies(); p++) {
                Paired against = scores.pair(p, 0, v);
                rows.add(new Row(viewpoints.get(v), p, against.mean(), against.interval(Judgement.LEVEL), runs.best(p), means.best(p),
                        1 + runs.mean(p), runs.chance()[p], regrets.length == 0 ? Double.NaN : regrets[p], front[p]));
            }
        }
        return rows;
    }

    /** Place of a row by mean score among those of its viewpoint, 1 the best; those that tie share the better place. */
    public static int place(Row row, List<Row> rows) {
        return 1 + (int) rows.stream().filter(r -> r.viewpoint().equals(row.viewpoint()) && r.score() > row.score()).count();
    }

    private boolean[] front() {
        double[][] points = new double[scores.policies()][viewpoints.size()];
        for (int p = 0; p < points.length; p++) {
            for (int v = 0; v < viewpoints.size(); v++) {
                points[p][v] = scores.pair(p, 0, v).mean();
            }
        }
        return Pareto.front(points, ups());
    }

    private Direction[] ups() {
        Direction[] ups = new Direction[viewpoints.size()];
        Arrays.fill(ups, Direction.UP);
        return ups;
    }

    /** Pairs of contenders of which one is clearly better from some viewpoints and the other from others. */
    public List<Reversal> reversals() {
        Terms terms = new Terms(new double[viewpoints.size()], Judgement.LEVEL, FalseDiscovery.BENJAMINI_HOCHBERG);
        return Reversal.all(scores, ups(), terms);
    }
}

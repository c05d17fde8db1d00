package lockstep.chart;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lockstep.experiment.ResultRows.Effect;
import lockstep.experiment.ResultRows.Standing;

/** Charts of effects at the end. */
record EffectCharts(Told told) {
    private static final String INTERVALS = "Bars: 95 % intervals of the mean over runs. ";

    /** Effects on one series, the largest first; null if there are none. */
    Drawing forest(String series) {
        List<Effect> effects = told.effects(series).stream().filter(e -> Double.isFinite(e.difference()))
                .sorted(Comparator.comparingDouble(e -> -e.difference())).toList();
        List<ForestChart.Row> rows = effects.stream().map(e -> new ForestChart.Row(told.results().name(e.policy()), List.of(shown(e)))).toList();
        String unit = Rounded.unit(told.unit(series), true);
        return rows.isEmpty() ? null : new ForestChart(new Words(CurveCharts.title(Told.words(series)) + " in " + told.end()
                + ": policy less baseline", told.results().title(), unit, INTERVALS + Mark.KEY + " " + told.runs() + " " + told.source()),
                List.of(unit + "; 0 is the " + told.baseline()), rows);
    }

    static ForestChart.Effect shown(Effect e) {
        double scale = Rounded.scale(e.unit());
        return new ForestChart.Effect(scale * e.difference(), scale * e.low(), scale * e.high(), Mark.of(e.verdict(), e.backfire()));
    }

    static ForestChart.Effect shown(Standing s) {
        boolean same = s.low() == 0 && s.high() == 0;
        boolean apart = s.low() > 0 || s.high() < 0;
        return new ForestChart.Effect(s.score(), s.low(), s.high(), same ? Mark.IDENTICAL : apart ? Mark.CLEAR : Mark.UNSURE);
    }

    /** Policies by their mean place over all viewpoints, the best first; in the order of the comparison without viewpoints. */
    List<String> ranked() {
        return told.results().policies().stream().sorted(Comparator.comparingDouble(this::place)).toList();
    }

    private double place(String policy) {
        return told.results().ranking().stream().filter(s -> s.against().equals(told.against()) && s.by().equals("viewpoint"))
                .filter(s -> s.policy().equals(policy)).mapToDouble(Standing::rank).average().orElse(0);
    }

    /** Scores from some viewpoints, the best of the first on top. */
    Drawing scores(List<String> viewpoints, int most) {
        Map<String, Map<String, Standing>> standings = new LinkedHashMap<>();
        for (String viewpoint : viewpoints) {
            told.results().standings(viewpoint, told.against()).forEach(s ->
                    standings.computeIfAbsent(s.policy(), p -> new LinkedHashMap<>()).put(viewpoint, s));
        }
        List<ForestChart.Row> rows = standings.entrySet().stream().filter(e -> !e.getKey().equals(told.against())).limit(most)
                .map(e -> new ForestChart.Row(told.results().name(e.getKey()), viewpoints.stream().map(v -> shown(e.getValue().get(v))).toList()))
                .toList();
        int all = told.results().policies().size();
        return rows.isEmpty() ? null : new ForestChart(new Words("Scores by viewpoint in " + told.end(), told.results().title(), "score",
                "A score of 1: as good as every goal of the viewpoint moving by one of its scales; 0 is the " + told.baseline()
                + ". Bars: 95 % intervals. Filled dot: interval without 0; ring: with 0; upright dash: the same in every run. "
                + (rows.size() < all ? "Shown: the first " + rows.size() + " of " + all + " policies from the left viewpoint. " : "")
                + told.runs() + " " + told.source()), viewpoints.stream().map(v -> "score, viewpoint " + told.results().viewpoint(v)).toList(), rows);
    }

    /** Policies by series; null without any. {@code shown} says which were chosen. */
    Drawing heat(List<String> series, List<String> policies, String shown) {
        Map<String, Double> largest = new LinkedHashMap<>();
        series.forEach(s -> largest.put(s, told.effects(s).stream().filter(Effect::clear).mapToDouble(e -> Math.abs(e.difference())).max()
                .orElse(0)));
        List<HeatMap.Row> rows = policies.stream().map(p -> new HeatMap.Row(told.results().name(p),
                series.stream().map(s -> cell(p, s, largest.get(s))).toList())).toList();
        int all = told.results().policies().size();
        List<String> columns = series.stream().map(s -> Told.words(s) + " (" + (told.unit(s).equals("share") ? "points" : told.unit(s)) + ")")
                .toList();
        return rows.isEmpty() || columns.isEmpty() ? null : new HeatMap(new Words("What policies change by " + told.end(),
                told.results().title(), "policy less baseline", HeatMap.KEY + " " + shown
                + (rows.size() < all ? ", the first " + rows.size() + " of " + all : "") + ". " + told.runs() + " " + told.source()), columns, rows);
    }

    private HeatMap.Cell cell(String policy, String series, double largest) {
        Effect e = told.effects(series).stream().filter(x -> x.policy().equals(policy)).findFirst().orElse(null);
        if (e == null) {
            return new HeatMap.Cell("", 0);
        }
        return switch (Mark.of(e.verdict(), e.backfire())) {
            case IDENTICAL -> new HeatMap.Cell("=", 0);
            case NEGLIGIBLE -> new HeatMap.Cell("~", 0);
            case UNSURE -> new HeatMap.Cell(".", 0);
            case CLEAR, BACKFIRE -> new HeatMap.Cell(change(e) + (e.backfire() ? "!" : ""), e.difference() / largest);
        };
    }

    /** A difference in its unit with no more digits than are known. */
    static String change(Effect e) {
        double scale = Rounded.scale(e.unit());
        return Rounded.change(scale * e.difference(), scale * (e.high() - e.low()) / 2);
    }
}

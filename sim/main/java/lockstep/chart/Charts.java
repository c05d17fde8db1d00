package lockstep.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lockstep.experiment.Results;

/** All charts of a comparison, by the names of their files. */
public final class Charts {
    private Charts() {
    }

    /**
     * What to draw.
     *
     * @param against  baseline
     * @param series   names of series; the usual ones if empty
     * @param policies to draw curves of; those that move a series most if empty
     */
    public record Choice(String against, List<String> series, List<String> policies) {
    }

    /** Charts of results in the order in which to look at them. */
    public static Map<String, Drawing> of(Results results, Choice choice) {
        Told told = new Told(results, choice.against());
        List<String> series = choice.series().isEmpty() ? told.usual() : choice.series();
        Map<String, Drawing> all = new LinkedHashMap<>();
        EffectCharts effects = new EffectCharts(told);
        CurveCharts curves = new CurveCharts(told, choice.policies());
        if (!results.viewpoints().isEmpty()) {
            all.put("forest-viewpoints", effects.scores(results.viewpoints().stream().limit(2).toList(), results.policies().size()));
        }
        all.put("heatmap", effects.heat(series, effects.ranked(), "Policies by mean place over viewpoints"));
        for (String one : series) {
            String name = file(one);
            all.put("curves-" + name, curves.levels(one));
            all.put("differences-" + name, curves.differences(one));
            all.put("forest-" + name, effects.forest(one));
        }
        all.putAll(costs(effects, results, series));
        if (choice.series().isEmpty()) {
            all.putAll(families(told, curves));
        }
        all.values().removeIf(java.util.Objects::isNull);
        return all;
    }

    private static Map<String, Drawing> costs(EffectCharts effects, Results results, List<String> series) {
        Map<String, Drawing> all = new LinkedHashMap<>();
        CostCharts costs = new CostCharts(effects.told());
        results.viewpoints().stream().limit(2).forEach(v -> all.put("cost-viewpoint-" + file(v), costs.score(v)));
        series.forEach(s -> all.put("cost-" + file(s), costs.effect(s)));
        return all;
    }

    private static Map<String, Drawing> families(Told told, CurveCharts curves) {
        Map<String, Drawing> all = new LinkedHashMap<>();
        all.put("adoption-area", curves.area());
        all.put("lock-in-by-region", curves.panels("Lock-in depth by region", told.family("lock-in-depth", "region")));
        all.put("approvals-by-sponsor", curves.panels("Items approved in standards bodies, by sponsor", told.family("approvals", "sponsor")));
        all.put("bloc-members", curves.panels("Members of blocs", told.family("bloc-members", "bloc")));
        return all;
    }

    /** Names of the files of a series without what file systems dislike. */
    static String file(String series) {
        return series.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "").toLowerCase(java.util.Locale.ROOT);
    }
}

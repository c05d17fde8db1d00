package lockstep.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lockstep.experiment.Headlines;
import lockstep.experiment.ResultRows.Effect;

/**
 * Which outcomes are clearly moved, and by whom. An outcome is a series that a comparison reads whatever its policies hope for; what a policy
 * costs is none, nor is what only one document asks for.
 */
record Moved(Told told) {
    private static final String COST = "policy-cost";
    private static final int MOST_OF_A_METRIC = 2;
    private static final int MOST_NAMED = 6;

    /** Clear effects on outcomes at the end, by series. */
    private Map<String, List<Effect>> clear() {
        return told.results().last(told.against()).stream().filter(Effect::clear).filter(e -> Headlines.has(e.series()))
                .filter(e -> !e.series().startsWith(COST)).collect(Collectors.groupingBy(Effect::series, LinkedHashMap::new, Collectors.toList()));
    }

    /** Outcomes that some policy clearly moves, those that most policies move first; no more than two of one metric. */
    List<String> outcomes(int most) {
        Map<String, List<Effect>> clear = clear();
        Map<String, Integer> taken = new HashMap<>();
        List<String> outcomes = new ArrayList<>();
        for (String series : clear.keySet().stream().sorted(Comparator.comparing(s -> -clear.get(s).size())).toList()) {
            if (outcomes.size() < most && taken.merge(series.replaceFirst("\\[.*", ""), 1, Integer::sum) <= MOST_OF_A_METRIC) {
                outcomes.add(series);
            }
        }
        return outcomes;
    }

    /** Policies that clearly move some of these outcomes, those that move most of them first. */
    List<String> policies(List<String> outcomes, int most) {
        Map<String, Long> moved = clear().entrySet().stream().filter(e -> outcomes.contains(e.getKey())).flatMap(e -> e.getValue().stream())
                .collect(Collectors.groupingBy(Effect::policy, LinkedHashMap::new, Collectors.counting()));
        return moved.keySet().stream().sorted(Comparator.comparing(p -> -moved.get(p))).limit(most).toList();
    }

    /** For each outcome: who raises and who lowers it most. */
    List<String> sentences(List<String> outcomes) {
        Map<String, List<Effect>> clear = clear();
        return outcomes.stream().map(series -> sentence(series, clear.get(series))).toList();
    }

    private String sentence(String series, List<Effect> effects) {
        double scale = Rounded.scale(effects.get(0).unit());
        Effect least = effects.stream().min(Comparator.comparingDouble(Effect::difference)).orElseThrow();
        Effect largest = effects.stream().max(Comparator.comparingDouble(Effect::difference)).orElseThrow();
        List<String> parts = new ArrayList<>();
        if (least.difference() < 0) {
            parts.add("lowered most by " + by(least));
        }
        if (largest.difference() > 0) {
            parts.add("raised most by " + by(largest));
        }
        return CurveCharts.title(Told.words(series)) + " (" + Rounded.digits(scale * least.baseline()) + " "
                + Rounded.unit(least.unit(), false) + "), clearly moved by " + effects.size() + ": " + String.join("; ", parts) + ".";
    }

    private String by(Effect e) {
        return told.results().name(e.policy()) + ", " + Verdicts.change(e)
                + (e.worlds() > 1 ? ", with this sign in " + e.holding() + " of " + e.worlds() + " worlds" : "");
    }

    /** Says how many policies clearly move no outcome, and names some. */
    List<String> idle() {
        List<String> movers = policies(List.copyOf(clear().keySet()), Integer.MAX_VALUE);
        List<String> idle = told.results().policies().stream().filter(p -> !movers.contains(p)).map(told.results()::name).toList();
        if (idle.isEmpty() || movers.isEmpty()) {
            return List.of();
        }
        String rest = idle.size() > MOST_NAMED ? "; and " + (idle.size() - MOST_NAMED) + " more" : "";
        return List.of(Verdicts.counted(idle.size(), "policy clearly moves", "policies clearly move") + " none of the outcomes that most people ask for: "
                + idle.stream().limit(MOST_NAMED).collect(Collectors.joining("; ")) + rest + ".");
    }
}

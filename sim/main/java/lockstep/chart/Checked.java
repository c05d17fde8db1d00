package lockstep.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import lockstep.experiment.ResultRows.Effect;
import lockstep.experiment.ResultRows.Standing;
import lockstep.experiment.Results;

/**
 * What a smaller comparison says of the answer of the main one.
 *
 * @param main  the comparison whose answer is asked about
 * @param check the smaller one
 */
public record Checked(Results main, String against, Results check) {
    private static final int MOST_NAMED = 3;
    private static final double HALF = 0.5;

    /** Of all checks beside a comparison, in the order of their names. */
    public static List<Checked> all(Results main, String against) {
        return main.checks().stream().map(check -> new Checked(main, against, check)).toList();
    }

    /** In words. */
    public List<String> sentences() {
        if (check.worlds() > 1) {
            return List.of(worlds());
        }
        if (check.manifest().options().get("equal-cost") != null) {
            return check.viewpoints().stream().limit(2).map(this::equalCost).filter(Objects::nonNull).toList();
        }
        return List.of(check.manifest().options().get("delay") != null ? later() : otherBaseline());
    }

    private String runs() {
        return " (" + check.seeds() + " runs)";
    }

    private List<Effect> clear() {
        return main.last(against).stream().filter(Effect::clear).filter(e -> !e.series().startsWith("policy-cost")).toList();
    }

    private Effect there(Effect here) {
        return check.last(check.baselines().get(0)).stream()
                .filter(e -> e.policy().equals(here.policy()) && e.series().equals(here.series())).findFirst().orElse(null);
    }

    private String otherBaseline() {
        List<Effect> asked = clear().stream().filter(e -> there(e) != null).toList();
        long same = asked.stream().filter(e -> e.difference() * there(e).difference() > 0).count();
        List<Effect> turned = asked.stream().filter(e -> there(e).clear() && e.difference() * there(e).difference() < 0).toList();
        return "Against the baseline " + check.name(check.baselines().get(0)) + runs() + ", " + same + " of " + asked.size()
                + " clear effects have the same sign; clearly the other way: " + named(turned, e -> -Math.abs(there(e).difference())) + ".";
    }

    private String equalCost(String viewpoint) {
        List<Standing> best = check.standings(viewpoint, check.baselines().get(0)).stream()
                .filter(s -> !s.policy().equals(check.baselines().get(0)) && s.low() > 0).limit(MOST_NAMED).toList();
        String from = "If treasuries spent " + check.manifest().options().get("equal-cost") + " bn USD a year on each of the "
                + check.policies().size() + " policies that money scales" + runs() + ", from the viewpoint " + check.viewpoint(viewpoint) + " ";
        return from + (best.isEmpty() ? "none would be clearly better than the baseline."
                : "the best would be " + best.stream().map(s -> check.name(s.policy()) + " " + Rounded.interval(s.score(), s.low(), s.high()))
                .collect(Collectors.joining("; ")) + ".");
    }

    /** Both starts are of the same runs, so that their effects can be held against one another. */
    private String later() {
        List<Effect> all = check.last(check.baselines().get(0));
        List<Effect> asked = clear().stream().filter(e -> there(e) != null && there(e).difference() != 0).toList();
        List<Effect> lost = asked.stream().filter(e -> all.stream()
                .filter(l -> l.policy().startsWith(e.policy() + "@") && l.series().equals(e.series()))
                .anyMatch(l -> l.difference() / there(e).difference() < HALF)).toList();
        return "Started " + check.manifest().options().get("delay") + " years later" + runs() + ", " + (asked.size() - lost.size()) + " of "
                + asked.size() + " clear effects keep at least half of their size; not: " + named(lost, Effect::q) + ".";
    }

    private String worlds() {
        List<Effect> asked = clear().stream().filter(e -> there(e) != null).toList();
        List<Effect> frail = asked.stream().filter(e -> agreeing(e) < 0.9).toList();
        return "In " + check.worlds() + " worlds with uncertain parameters drawn from their ranges (" + check.seeds() + " runs in each), "
                + (asked.size() - frail.size()) + " of " + asked.size() + " clear effects have the same sign in at least 90 %; least sure: "
                + named(frail, this::agreeing) + ".";
    }

    /** Share of worlds in which an effect has the sign that it has in the main comparison. */
    private double agreeing(Effect here) {
        Effect there = there(here);
        double share = there.difference() * here.difference() > 0 ? there.share() : 1 - there.share();
        return Double.isFinite(share) ? share : 0;
    }

    private String named(List<Effect> effects, ToDoubleFunction<Effect> first) {
        String names = effects.stream().sorted(Comparator.comparingDouble(first)).limit(MOST_NAMED)
                .map(e -> main.name(e.policy()) + " on " + Told.words(e.series())).collect(Collectors.joining("; "));
        return effects.isEmpty() ? "none" : effects.size() > MOST_NAMED ? names + "; and " + (effects.size() - MOST_NAMED) + " more" : names;
    }
}

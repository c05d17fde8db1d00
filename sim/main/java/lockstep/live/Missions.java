package lockstep.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import lockstep.analysis.Quantiles;
import lockstep.live.Mission.Figure;
import lockstep.live.Mission.Verdict;
import lockstep.setup.Enacted;

/** The guided start: three tasks in the main scenario, each solved by understanding one mechanism. */
public final class Missions {
    static final String SCENARIO = "stacked-deck";
    private static final String NATION = "BRA";
    private static final String DOMAIN = "video-surveillance";
    private static final String VOTES = "approvals[sponsor=europe,body=itu-t]";
    private static final String DEPTH = "lock-in-depth";
    private static final String COST = "policy-cost[payer=public]";
    private static final int RUNS = 32;
    private static final int YEARS = 5;

    private static final int MOST_PARAMETERS = 2;
    private static final double PART_LEFT = 0.5;
    private static final int MOST_POLICIES = 2;
    private static final double MORE_VOTES = 0.2;
    private static final double STRONGEST_VOTE = 1.5;
    private static final double LESS_DEPTH = 0.005;
    private static final double STRONGEST_DEPTH = 5;
    private static final double BUDGET_USD_BN = 1;

    private Missions() {
    }

    /** All, in the order to play them; none where the main scenario is not among those that can be looked at. */
    public static List<Mission> all(Scenes scenes) {
        return scenes.all().containsKey(SCENARIO) ? List.of(lockIn(), vote(), budget()) : List.of();
    }

    private static View start(String... series) {
        return new View(SCENARIO, List.of(), Map.of(), View.Since.FORK, List.of(series), View.SEEDS);
    }

    private static Mission lockIn() {
        return new Mission("lock-in", "What locks a nation in",
                "By 2035 Brazil's cameras would need a rival to be some 40 percent cheaper before a buyer left the vendors in place. Some of that is "
                        + "the cost of leaving, some that others use the same, some that buyers may simply like what they have: nobody knows. "
                        + "The world map shows Brazil's depth.",
                "Halve the depth of Brazil's lock-in in video surveillance at the end of 2035, in at least 90 % of paired runs.",
                List.of("Move at most two parameters, each within its plausible range; they hold from the fork on",
                        "No policies", "Not the weight of price: depth is measured as a discount"),
                start("lock-in-depth[domain=video-surveillance]", "lock-in-depth"), Missions::lockIn);
    }

    private static Verdict lockIn(Workbench bench, Scene scene, View view) throws Refused, InterruptedException {
        String broken = brokenByParameters(scene, view);
        if (!broken.isEmpty()) {
            return Mission.no(broken, "Sliders stand under the name of their submodel; those of procurement say how buyers choose.");
        }
        List<Figure> figures = new ArrayList<>();
        double share = depths(bench, scene, view.parameters(), "with your parameters", figures);
        figures.add(0, new Figure("Runs in which the depth is halved", share, "share", Mission.ENOUGH));
        for (Map.Entry<String, Double> one : view.parameters().entrySet()) {
            if (view.parameters().size() > 1) {
                depths(bench, scene, Map.of(one.getKey(), one.getValue()), "with " + one.getKey().replaceAll(".*\\.", "") + " alone", figures);
            }
        }
        return new Verdict(share >= Mission.ENOUGH, share >= Mission.ENOUGH ? "The depth is at most half of what it was in "
                + percent(share) + " of the runs. What you moved is what held Brazil, in this model."
                : "The depth is halved in " + percent(share) + " of the runs.", figures,
                "Ask what a buyer would lose by leaving: users of the same standard (network-weight), or a habit that is not a taste (taste-share).");
    }

    private static String brokenByParameters(Scene scene, View view) {
        if (view.parameters().isEmpty()) {
            return "No parameter is moved yet.";
        }
        if (view.parameters().size() > MOST_PARAMETERS || view.arms().stream().anyMatch(arm -> !arm.policies().isEmpty())) {
            return "At most two parameters may be moved, and no policies used.";
        }
        if (view.since() != View.Since.FORK || view.parameters().keySet().stream().anyMatch(path -> path.endsWith(".price-weight"))) {
            return "Parameters must hold from the fork on, and the weight of price must stay.";
        }
        boolean beyond = scene.sliders().stream().anyMatch(slider -> view.parameters().containsKey(slider.known().path())
                && slider.known().plausible().filter(range -> view.parameters().get(slider.known().path()) >= range.low()
                && view.parameters().get(slider.known().path()) <= range.high()).isEmpty());
        return beyond ? "A parameter is outside of its plausible range." : "";
    }

    /** Share of runs in which the depth is halved; adds the median depths. */
    private static double depths(Workbench bench, Scene scene, Map<String, Double> parameters, String how, List<Figure> figures)
            throws Refused, InterruptedException {
        View view = new View(SCENARIO, List.of(), parameters, View.Since.FORK, List.of(), View.MAPPED).bounded(0);
        List<List<Survey>> runs = bench.surveys(scene, view, new Which(Which.Kind.CHANGED, -1));
        double[] own = runs.get(0).stream().mapToDouble(survey -> depth(scene, survey)).toArray();
        double[] base = runs.get(1).stream().mapToDouble(survey -> depth(scene, survey)).toArray();
        if (figures.isEmpty()) {
            figures.add(new Figure("Median depth in the scenario as it is", Quantiles.of(base, 50)[0], "share of price"));
        }
        figures.add(new Figure("Median depth " + how, Quantiles.of(own, 50)[0], "share of price"));
        return share(IntStream.range(0, own.length).filter(r -> own[r] <= PART_LEFT * base[r]).count(), own.length);
    }

    private static double depth(Scene scene, Survey survey) {
        int nation = List.copyOf(scene.scenario().setup().nations().keySet()).indexOf(NATION);
        return survey.depth(scene.ticks().length - 1, scene.names().domains().indexOf(DOMAIN), nation);
    }

    private static Mission vote() {
        return new Mission("vote", "Win a vote",
                "Europe's engineers file some ten items a year with the ITU-T, where every state has a vote, and see some seven approved. Money "
                        + "and training are the usual answers. Others may decide more votes.",
                "Raise the items of Europe that the ITU-T approves in 2031 to 2035, taken together, by a fifth, in at least 90 % of paired runs.",
                List.of("At most two policies in the first arm, none at more than 1.5 times its strength", "No other parameters"), start(VOTES,
                        "pass-rate[sponsor=europe,body=itu-t]"), Missions::vote);
    }

    private static Verdict vote(Workbench bench, Scene scene, View view) throws Refused, InterruptedException {
        String broken = brokenByPolicies(view, MOST_POLICIES, STRONGEST_VOTE);
        if (!broken.isEmpty()) {
            return Mission.no(broken, "Policies can be searched by what they hope to move.");
        }
        List<List<double[][]>> runs = bench.pairs(scene, firstArm(view), new Which(Which.Kind.ARM, 0), List.of(VOTES));
        double[] own = runs.get(0).stream().mapToDouble(run -> lastYears(run[0])).toArray();
        double[] base = runs.get(1).stream().mapToDouble(run -> lastYears(run[0])).toArray();
        double share = share(IntStream.range(0, own.length).filter(r -> own[r] >= (1 + MORE_VOTES) * base[r]).count(), own.length);
        return new Verdict(share >= Mission.ENOUGH, "Approvals of the five years together rise by a fifth in " + percent(share)
                + " of the runs. Those of one year, which the words below a curve are about, swing more.",
                List.of(new Figure("Runs in which approvals rise by a fifth", share, "share", Mission.ENOUGH),
                        new Figure("Median approvals a year in the scenario as it is", Quantiles.of(base, 50)[0], "items"),
                        new Figure("Median approvals a year with your policies", Quantiles.of(own, 50)[0], "items")),
                "Who sits in the room counts more than how many papers are filed: look for policies that change who stays away from a body or how "
                        + "states there vote together.");
    }

    private static String brokenByPolicies(View view, int most, double strongest) {
        Map<String, Enacted> policies = view.arms().isEmpty() ? Map.of() : view.arms().get(0).policies();
        if (policies.isEmpty()) {
            return "The first arm has no policy yet.";
        }
        if (!view.parameters().isEmpty()) {
            return "Parameters must be those of the scenario.";
        }
        return policies.size() > most || policies.values().stream().anyMatch(policy -> policy.strength() > strongest)
                ? "At most " + most + " policies may be used, none at more than " + strongest + " times its strength." : "";
    }

    private static View firstArm(View view) {
        return new View(SCENARIO, List.of(view.arms().get(0)), Map.of(), View.Since.FORK, List.of(), RUNS);
    }

    private static Mission budget() {
        return new Mission("budget", "Break a lock-in under a budget",
                "Treasuries would loosen the world's lock-in, but not at any price. Research is dear and slow; subsidies for open networks are "
                        + "popular; rules cost little. Which of them moves the number?",
                "Lower the world's lock-in depth, mean of 2031 to 2035, by half a percentage point in at least 90 % of paired runs, for at most "
                        + "1 bn USD a year of public money.",
                List.of("At most four policies in the first arm, none at more than five times its strength", "No other parameters"),
                start(DEPTH, COST), Missions::budget);
    }

    private static Verdict budget(Workbench bench, Scene scene, View view) throws Refused, InterruptedException {
        String broken = brokenByPolicies(view, 2 * MOST_POLICIES, STRONGEST_DEPTH);
        if (!broken.isEmpty()) {
            return Mission.no(broken, "Start with one policy and look at its cost beside its effect.");
        }
        List<List<double[][]>> runs = bench.pairs(scene, firstArm(view), new Which(Which.Kind.ARM, 0), List.of(DEPTH, COST));
        double[] fall = IntStream.range(0, RUNS).mapToDouble(r -> lastYears(runs.get(1).get(r)[0]) - lastYears(runs.get(0).get(r)[0])).toArray();
        double[] cost = runs.get(0).stream().mapToDouble(run -> perYear(scene, run[1])).toArray();
        double share = share(java.util.Arrays.stream(fall).filter(f -> f >= LESS_DEPTH).count(), RUNS);
        double paid = java.util.Arrays.stream(cost).average().orElse(0);
        boolean done = share >= Mission.ENOUGH && paid <= BUDGET_USD_BN;
        String money = paid <= BUDGET_USD_BN ? "within the budget" : "above the budget";
        return new Verdict(done, "Depth falls by enough in " + percent(share) + " of the runs, " + money + ".", List.of(
                new Figure("Runs in which depth falls by half a point or more", share, "share", Mission.ENOUGH),
                new Figure("Median fall of depth", Quantiles.of(fall, 50)[0], "share of price", LESS_DEPTH),
                new Figure("Public money a year, mean of runs", paid, "bn USD", BUDGET_USD_BN)),
                "Buying alternatives costs billions. Ask which rules let buyers in many nations choose among more vendors.");
    }

    /** Mean a year from the fork on. */
    private static double perYear(Scene scene, double[] yearly) {
        int first = (int) java.util.Arrays.stream(scene.ticks()).filter(tick -> tick < scene.fork()).count();
        return java.util.Arrays.stream(yearly, first, yearly.length).average().orElse(0);
    }

    private static double lastYears(double[] yearly) {
        return java.util.Arrays.stream(yearly, yearly.length - YEARS, yearly.length).average().orElse(Double.NaN);
    }

    private static double share(long of, int all) {
        return (double) of / all;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}

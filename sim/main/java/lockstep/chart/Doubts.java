package lockstep.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lockstep.analysis.Direction;
import lockstep.analysis.Separator;
import lockstep.experiment.ResultRows.Assumption;
import lockstep.experiment.ResultRows.Draw;
import lockstep.experiment.ResultRows.Effect;
import lockstep.experiment.ResultRows.Pair;
import lockstep.experiment.ResultRows.Score;
import lockstep.experiment.ResultRows.Standing;

/** What results rest on, in sentences: where the ranking flips, what was assumed, how to run again. */
record Doubts(Told told) {
    private static final int MOST_PAIRS = 2;
    private static final int MOST_PARAMETERS = 3;
    private static final int MOST_ASSUMED = 4;
    private static final int MOST_VIEWPOINTS = 2;
    private static final double MOST_WORLDS = 0.9;
    private static final double SURE = 0.05;

    List<String> flips() {
        List<String> all = new ArrayList<>();
        Checked.all(told.results(), told.against()).forEach(check -> all.addAll(check.sentences()));
        if (told.results().worlds() == 1) {
            all.addAll(worldsOfACheck());
            all.addAll(pairs());
            return all;
        }
        all.addAll(pairs());
        viewpoints().forEach(v -> all.add(flips(v, leader(v))));
        List<Effect> clear = told.results().last(told.against()).stream().filter(Effect::clear).toList();
        long robust = clear.stream().filter(e -> e.share() >= MOST_WORLDS).count();
        all.add("Of " + Verdicts.counted(clear.size(), "clear effect", "clear effects") + ", " + robust + " with the same sign in at least 90 % of "
                + told.results().worlds() + " worlds.");
        return all;
    }

    /** Where the ranking flips in the worlds of a check. */
    private List<String> worldsOfACheck() {
        Doubts drawn = drawn();
        return drawn == this ? List.of("One world was run, so these results do not tell in which worlds the ranking flips.")
                : viewpoints().stream().map(v -> drawn.flips(v, askedOf(drawn, v))).toList();
    }

    /** The leader whose standing in drawn worlds is asked about: that of these results, where it was run there. */
    private String askedOf(Doubts drawn, String viewpoint) {
        String leader = leader(viewpoint);
        return drawn.told.results().policies().contains(leader) || leader.equals(told.against()) ? leader : drawn.leader(viewpoint);
    }

    /** These, or those of the check that drew worlds. */
    private Doubts drawn() {
        return told.results().worlds() > 1 ? this : told.results().checks().stream().filter(check -> check.worlds() > 1).findFirst()
                .map(check -> new Doubts(new Told(check, check.baselines().get(0)))).orElse(this);
    }

    private List<String> viewpoints() {
        return told.results().viewpoints().stream().limit(MOST_VIEWPOINTS).toList();
    }

    /** Pairs of policies whose order depends on who asks, those with a leader first. */
    private List<String> pairs() {
        List<String> leaders = viewpoints().stream().map(this::leader).toList();
        List<Pair> pairs = told.results().reversals().stream().filter(p -> p.against().equals(told.against()))
                .sorted(Comparator.comparing(p -> !(leaders.contains(p.first()) || leaders.contains(p.second())))).toList();
        List<String> all = new ArrayList<>();
        if (pairs.isEmpty()) {
            all.add("No pair of policies clearly changes places between viewpoints.");
            return all;
        }
        all.add(Verdicts.counted(pairs.size(), "pair of policies (the baseline among them) changes", "pairs of policies (the baseline among them) change")
                + " places with the viewpoint, clearly either way.");
        for (Pair p : pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()))) {
            all.add(CurveCharts.title(name(p.first())) + " is clearly better for " + names(p.firstBetterFor()) + "; " + name(p.second()) + " for "
                    + names(p.secondBetterFor()) + ".");
        }
        return all;
    }

    private String name(String policy) {
        return policy.equals(told.against()) ? "the " + told.baseline() : told.results().name(policy);
    }

    private String names(String viewpoints) {
        return Arrays.stream(viewpoints.split("; ")).map(told.results()::viewpoint).collect(Collectors.joining(", "));
    }

    private String leader(String viewpoint) {
        return told.results().standings(viewpoint, told.against()).stream().map(Standing::policy).findFirst().orElse("");
    }

    private String flips(String viewpoint, String leader) {
        Map<String, Long> others = winners(viewpoint).values().stream().filter(w -> !w.equals(leader))
                .collect(Collectors.groupingBy(w -> w, LinkedHashMap::new, Collectors.counting()));
        long flips = others.values().stream().mapToLong(n -> n).sum();
        String from = "From the viewpoint " + told.results().viewpoint(viewpoint) + ", ";
        if (flips == 0) {
            return from + name(leader) + " has the highest score in all " + told.results().worlds() + " worlds.";
        }
        Map.Entry<String, Long> most = others.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        String onAverage = leader(viewpoint).equals(leader) ? "" : ", and on average over all of them " + name(leader(viewpoint));
        return from + name(leader) + " has the highest score in " + (told.results().worlds() - flips) + " of " + told.results().worlds()
                + " worlds; of others most often " + name(most.getKey()) + ", in " + most.getValue() + onAverage + ".";
    }

    /** The policy with the highest score, by world; of those that tie, the first. */
    private Map<Integer, String> winners(String viewpoint) {
        Map<Integer, Score> best = new TreeMap<>();
        for (Score s : scores(viewpoint)) {
            if (Double.isFinite(s.score())) {
                best.merge(s.world(), s, (a, b) -> b.score() > a.score() ? b : a);
            }
        }
        Map<Integer, String> winners = new TreeMap<>();
        best.forEach((world, score) -> winners.put(world, score.policy()));
        return winners;
    }

    private List<Score> scores(String viewpoint) {
        return told.results().scores().stream().filter(s -> s.against().equals(told.against()) && s.viewpoint().equals(viewpoint)).toList();
    }

    List<String> assumptions() {
        List<String> all = new ArrayList<>();
        List<Assumption> known = told.results().assumptions();
        all.add("Of " + known.size() + " parameters with a source, " + known.stream().filter(a -> a.source().startsWith("assumed")).count()
                + " are assumed (assumptions.csv).");
        Doubts drawn = drawn();
        if (drawn.told.results().draws().isEmpty()) {
            all.add("Which of them matter cannot be told from one world; --worlds draws them from their ranges.");
        } else {
            viewpoints().stream().limit(1).forEach(v -> all.addAll(drawn.telling(v, askedOf(drawn, v))));
        }
        viewpoints().stream().map(this::leader).distinct().flatMap(p -> told.results().assumes(p).stream().map(text ->
                told.results().name(p) + ": " + text + ".")).limit(MOST_ASSUMED).forEach(all::add);
        return all;
    }

    /** Parameters that go with a policy's score over worlds. */
    private List<String> telling(String viewpoint, String leader) {
        List<Draw> draws = told.results().draws();
        List<String> parameters = draws.stream().map(Draw::parameter).distinct().toList();
        int worlds = told.results().worlds();
        double[][] values = new double[parameters.size()][worlds];
        draws.forEach(d -> values[parameters.indexOf(d.parameter())][d.world() - 1] = d.value());
        double[] effects = new double[worlds];
        scores(viewpoint).stream().filter(s -> s.policy().equals(leader)).forEach(s -> effects[s.world() - 1] = s.score());
        List<Separator> sure = Separator.all(values, effects, Direction.UP).stream().filter(s -> s.adjustedP() <= SURE).toList();
        if (sure.isEmpty()) {
            return List.of("No single one of " + parameters.size() + " drawn parameters goes clearly with the score of " + name(leader) + " over "
                    + worlds + " worlds (viewpoint " + told.results().viewpoint(viewpoint) + ").");
        }
        return sure.stream().limit(MOST_PARAMETERS).map(s -> "The score of " + name(leader) + " over worlds "
                + (s.correlation() > 0 ? "rises" : "falls") + " with " + described(parameters.get(s.parameter())) + ".").toList();
    }

    private String described(String parameter) {
        return told.results().assumptions().stream().filter(a -> a.parameter().equals(parameter)).findFirst()
                .map(a -> parameter + " (" + a.meaning() + "; " + a.value() + " " + a.unit() + ", drawn from " + Rounded.digits(a.low()) + " to "
                        + Rounded.digits(a.high()) + "; source: " + a.source() + ")").orElse(parameter);
    }

    List<String> again() {
        var manifest = told.results().manifest();
        return List.of("Command: " + manifest.repeat(), "Manifest (SHA-256): " + told.results().digest(), "Scenario (SHA-256): " + manifest.hash(),
                "Lockstep " + manifest.version() + ", Java " + manifest.java() + ", finished " + manifest.finished());
    }
}

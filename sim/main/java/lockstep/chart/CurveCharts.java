package lockstep.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lockstep.experiment.ResultRows.Effect;

/**
 * Charts over time.
 *
 * @param chosen policies to draw; those that move a series most if empty
 */
record CurveCharts(Told told, List<String> chosen) {
    private static final int MOST = 4;
    private static final String BANDS = "Line: median of runs. Dark band: middle half of runs; pale band: middle 90 %. Bands show chance alone, "
            + "not doubt about parameters. ";

    /** The state under the baseline and some policies; null if the files have no curve of it. */
    Drawing levels(String series) {
        List<String> policies = policies(series);
        List<Fan> fans = Stream.concat(Stream.of(told.fan(told.baseline(), told.against(), series, false)),
                policies.stream().map(p -> told.fan(told.results().name(p), p, series, false))).filter(Objects::nonNull).toList();
        return fans.isEmpty() ? null : new FanChart(new Words(title(Told.words(series)), told.results().title(),
                Rounded.unit(told.unit(series), false), BANDS + "Grey behind: baseline. " + which(series, policies) + told.firstWorld() + " "
                + told.source()), fans, true);
    }

    /** What some policies change, run by run; null if the files have no curve of it. */
    Drawing differences(String series) {
        List<String> policies = policies(series);
        List<Fan> fans = policies.stream().map(p -> told.fan(told.results().name(p), p, series, true)).filter(Objects::nonNull).toList();
        return fans.isEmpty() ? null : new FanChart(new Words(title(Told.words(series)) + ": policy less baseline", told.results().title(),
                Rounded.unit(told.unit(series), true), BANDS + "Each run is held against the run of the baseline with the same luck. "
                + which(series, policies) + told.firstWorld() + " " + told.source()), fans);
    }

    private List<String> policies(String series) {
        return (chosen.isEmpty() ? told.movers(series, MOST) : chosen).stream().limit(FanChart.MOST_SERIES - 1).toList();
    }

    private String which(String series, List<String> policies) {
        if (!chosen.isEmpty()) {
            return "";
        }
        long clear = told.effects(series).stream().filter(Effect::clear).count();
        int all = told.effects(series).size();
        return clear == 0 ? "None of " + all + " policies has a clear effect in " + told.end() + "; shown is the largest difference. "
                : "Shown: " + (policies.size() < clear ? "the " + policies.size() + " largest of " : "all ") + clear
                        + " clear effects among " + all + " policies. ";
    }

    static String title(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The policy that panels show beside the baseline: the first chosen, or the leader of the first viewpoint; null if there is none. */
    private String leader() {
        if (!chosen.isEmpty()) {
            return chosen.get(0);
        }
        return told.results().viewpoints().stream().limit(1).flatMap(v -> told.results().standings(v, told.against()).stream())
                .filter(s -> !s.policy().equals(told.against())).map(s -> s.policy()).findFirst()
                .orElseGet(() -> told.results().policies().stream().findFirst().orElse(null));
    }

    /** One small chart for each of some series; null if there is none. */
    Drawing panels(String title, List<String> series) {
        List<PanelChart.Panel> panels = new ArrayList<>();
        for (String one : series) {
            List<Fan> fans = Stream.of(told.fan(told.baseline(), told.against(), one, false),
                    leader() == null ? null : told.fan(told.results().name(leader()), leader(), one, false)).filter(Objects::nonNull).toList();
            if (!fans.isEmpty()) {
                panels.add(new PanelChart.Panel(Told.member(one), fans));
            }
        }
        return panels.isEmpty() ? null : new PanelChart(new Words(title, told.results().title(),
                Rounded.unit(told.unit(series.get(0)), false), BANDS + told.firstWorld() + " " + told.source()), panels);
    }

    /** Adoption by sponsor as stacked areas; null if the files have no shares. */
    Drawing area() {
        List<String> shares = told.family("adoption-share", "sponsor");
        List<AreaChart.Panel> panels = new ArrayList<>();
        for (String policy : Stream.of(told.against(), leader()).filter(Objects::nonNull).distinct().toList()) {
            List<Fan> fans = shares.stream().map(s -> told.fan(Told.member(s), policy, s, false)).filter(Objects::nonNull).toList();
            if (!fans.isEmpty()) {
                panels.add(new AreaChart.Panel(policy.equals(told.against()) ? told.baseline() : told.results().name(policy), fans));
            }
        }
        return panels.isEmpty() ? null : new AreaChart(new Words("Adoption by sponsor", told.results().title(), "share of installed base, %",
                "Areas: median of runs. Pale strip at each upper edge: where the share below it lies in the middle 90 % of runs, which the "
                + "numbers beside it give for the last year. " + told.firstWorld() + " " + told.source()), panels);
    }
}

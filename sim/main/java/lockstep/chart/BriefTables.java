package lockstep.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lockstep.experiment.ResultRows.Effect;
import lockstep.experiment.ResultRows.Standing;

/** Numbers behind the charts of a briefing. */
record BriefTables(Told told) {

    Briefing.Figure scores(Drawing drawing, List<String> viewpoints) {
        List<List<String>> rows = new ArrayList<>();
        for (String viewpoint : viewpoints) {
            for (Standing s : told.results().standings(viewpoint, told.against())) {
                rows.add(List.of(told.results().viewpoint(viewpoint), String.valueOf(s.rank()), told.results().name(s.policy()),
                        Rounded.interval(s.score(), s.low(), s.high()), Rounded.percent(s.bestMean()), Rounded.percent(s.best())));
            }
        }
        return new Briefing.Figure("scores", drawing, "Mean scores of policies with 95 % intervals, from viewpoints "
                + String.join(" and ", viewpoints.stream().map(told.results()::viewpoint).toList()) + "; the numbers are in the table below.",
                List.of("viewpoint", "rank", "policy", "score (95 % interval)", "chance best on average", "chance best in a run"), rows);
    }

    Briefing.Figure heat(Drawing drawing, List<String> series, List<String> policies) {
        List<List<String>> rows = new ArrayList<>();
        for (String policy : policies) {
            for (String one : series) {
                told.effects(one).stream().filter(e -> e.policy().equals(policy)).forEach(e -> rows.add(row(e)));
            }
        }
        return new Briefing.Figure("effects", drawing, "Effects of policies on " + series.size()
                + " series, with a sign where none is clear; the numbers are in the table below.",
                List.of("policy", "series", "baseline", "difference (95 % interval)", "verdict"), rows);
    }

    private List<String> row(Effect e) {
        double scale = Rounded.scale(e.unit());
        return List.of(told.results().name(e.policy()), Told.words(e.series()), Rounded.digits(scale * e.baseline()) + " "
                + Rounded.unit(e.unit(), false), Verdicts.change(e), e.verdict() + (e.backfire() ? ", backfires" : ""));
    }

    Briefing.Figure curves(Drawing drawing, String series) {
        List<List<String>> rows = new ArrayList<>();
        for (String policy : told.movers(series, FanChart.MOST_SERIES)) {
            Fan fan = told.fan(told.results().name(policy), policy, series, true);
            for (int t = 0; fan != null && t < fan.years().length; t++) {
                List<String> row = new ArrayList<>(List.of(fan.name(), String.format(Locale.ROOT, "%.0f", Math.floor(fan.years()[t]))));
                for (double quantile : fan.bands()[t]) {
                    row.add(Rounded.digits(quantile));
                }
                rows.add(row);
            }
        }
        return new Briefing.Figure("curves", drawing, "Differences of " + Told.words(series)
                + " from the baseline over time, median and bands of runs; the numbers are in the table below.",
                List.of("policy", "end of year", "5 %", "25 %", "median", "75 %", "95 %"), rows);
    }
}

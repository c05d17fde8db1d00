package lockstep.study;

import java.io.IOException;
import java.util.List;
import lockstep.batch.Stop;
import lockstep.chart.Rounded;

/** What an experiment that stops when it is sure knows of each comparison, by intervals that hold whenever one stops. */
final class Stopping implements Analysis.Part {
    @Override public String lacks(Study study) {
        return study.setup().until().rules() ? "" : "intervals that hold whenever one stops need an experiment with a rule to stop (until)";
    }

    @Override public void into(Study study, Report report) throws IOException {
        String metric = study.setup().until().metric();
        report.row("until", "series", "point", "arm", "seeds", "sure", "mean", "low", "high");
        List<String> arms = study.arms().size() == 1 ? study.arms() : study.arms().subList(1, study.arms().size());
        int looks = study.setup().until().looks().size();
        for (String arm : arms) {
            List<Stop> stops = study.stops(arm);
            for (int p = 0; p < stops.size(); p++) {
                Stop s = stops.get(p);
                report.row("until", metric, p, arm, s.seeds(), s.look() < looks, s.mean(), s.interval().low(), s.interval().high());
            }
            long sure = stops.stream().filter(s -> s.look() < looks).count();
            report.line(metric + ": " + arm + (arms == study.arms() ? "" : " against the baseline") + " is known well enough at " + sure + " of "
                    + stops.size() + " points, with " + Rounded.digits(stops.stream().mapToInt(Stop::seeds).average().orElse(0)) + " seeds a point of at most "
                    + study.seeds());
        }
    }
}

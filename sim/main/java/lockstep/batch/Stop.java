package lockstep.batch;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import lockstep.analysis.Interval;
import lockstep.analysis.Looks;
import lockstep.setup.ExperimentSetup.Until;

/**
 * Where a comparison at a point stopped.
 *
 * @param look     position of the look that was enough; the number of looks if none was
 * @param seeds    at that look, or at the last
 * @param mean     of the differences up to then; NaN without any
 * @param interval of it, which holds whenever one stops
 */
public record Stop(int look, int seeds, double mean, Interval interval) {

    static Stop of(Looks looks, Until until, double[] differences) {
        int last = looks.runs().length - 1;
        int k = 0;
        Interval interval = at(looks, k, differences);
        while (k < last && !enough(until, interval)) {
            interval = at(looks, ++k, differences);
        }
        double mean = Arrays.stream(differences).limit(looks.runs()[k]).filter(Double::isFinite).average().orElse(Double.NaN);
        return new Stop(enough(until, interval) ? k : last + 1, looks.runs()[k], mean, interval);
    }

    private static Interval at(Looks looks, int k, double[] differences) {
        return looks.interval(k, Arrays.copyOf(differences, Math.min(differences.length, looks.runs()[k])));
    }

    private static boolean enough(Until until, Interval interval) {
        return interval.known() && (until.width() > 0 && interval.width() <= until.width() || until.sign() && !interval.contains(0));
    }

    /** One per point, of an arm against the baseline, or of the baseline's own mean, in complete results of an experiment with looks. */
    public static List<Stop> all(Results results, String arm) throws IOException {
        Until until = results.setup().until();
        Looks looks = UntilSure.looks(until);
        List<String> dates = results.manifest().dates();
        return Arrays.stream(differences(results, until, arm, dates.get(dates.size() - 1))).map(d -> of(looks, until, d)).toList();
    }

    /** [point][seed] of an arm less the baseline, or of the baseline itself; NaN where there is none. */
    static double[][] differences(Results results, Until until, String arm, String date) throws IOException {
        double[][] values = results.values(arm, until.metric(), date);
        if (arm.equals(Model.BASELINE)) {
            return values;
        }
        double[][] baseline = results.values(Model.BASELINE, until.metric(), date);
        for (int p = 0; p < values.length; p++) {
            double[] row = values[p];
            double[] from = baseline[p];
            Arrays.setAll(row, s -> s < from.length ? row[s] - from[s] : Double.NaN);
        }
        return values;
    }
}

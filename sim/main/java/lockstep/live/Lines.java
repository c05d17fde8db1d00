package lockstep.live;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lockstep.live.Refinement.Curves;

/**
 * The lines of a view.
 *
 * @param quarters dates
 * @param series   names
 * @param baseline the scenario as it is
 * @param changed  with other parameters and no policies; null if there are none
 * @param arms     policies, side by side
 * @param labels   of the arms
 */
record Lines(List<String> quarters, List<String> series, Line baseline, Line changed, List<Line> arms, List<String> labels) {

    /** In their order: baseline, changed if there is one, arms. */
    List<Line> all() {
        return Stream.concat(Stream.concat(Stream.of(baseline), Stream.ofNullable(changed)), arms.stream()).toList();
    }

    /** Lines that are run for the view. */
    int running() {
        return all().size() - 1;
    }

    /** What is known. {@code values} is [line] of [seed][series][date]. */
    Refinement refinement(int seeds, List<double[][][]> values) {
        int first = changed == null ? 1 : 2;
        Curves base = curves("baseline", values.get(0), null);
        Curves other = changed == null ? null : curves("parameters", values.get(1), values.get(0));
        List<Curves> curves = new ArrayList<>();
        for (int a = 0; a < arms.size(); a++) {
            curves.add(curves(labels.get(a), values.get(first + a), values.get(first - 1)));
        }
        return new Refinement(values.get(0).length, seeds, quarters, series, base, other, curves);
    }

    private Curves curves(String label, double[][][] line, double[][][] against) {
        List<Fan> levels = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (int s = 0; s < series.size(); s++) {
            levels.add(Fan.of(of(line, s)));
            if (against != null) {
                gaps.add(Gap.of(of(line, s), of(against, s)));
            }
        }
        return new Curves(label, levels, gaps);
    }

    private static double[][] of(double[][][] runs, int series) {
        double[][] of = new double[runs.length][];
        for (int r = 0; r < of.length; r++) {
            of[r] = runs[r][series];
        }
        return of;
    }
}

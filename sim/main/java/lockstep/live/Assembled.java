package lockstep.live;

import java.util.ArrayList;
import java.util.List;
import lockstep.metric.Column;
import lockstep.metric.ColumnName;
import lockstep.metric.Names;

/**
 * What happens in standards bodies: means over runs, flows summed over each year.
 *
 * @param runs        runs it is of
 * @param blocMembers [date][bloc] nations
 * @param bodies      in the order of the scenario
 */
public record Assembled(int runs, double[][] blocMembers, List<Body> bodies) {
    private static final List<String> BY_SPONSOR = List.of("submissions", "approvals", "rejections", "posts");
    private static final List<String> WHOLE = List.of("whipped-votes", "decided-by-whip", "backlog");

    /**
     * One body.
     *
     * @param submitted [date][sponsor] items
     * @param approved  [date][sponsor] items
     * @param rejected  [date][sponsor] items
     * @param posts     [date][sponsor] chairs and secretariats
     * @param whipped   [date] share of votes cast on a bloc's whip
     * @param decided   [date] share of items whose outcome a whip changed
     * @param backlog   [date] items that wait
     */
    public record Body(String id, double[][] submitted, double[][] approved, double[][] rejected, double[][] posts, double[] whipped,
            double[] decided, double[] backlog) {
    }

    /** Series that are read, body by body and then of blocs. */
    static List<Column> series(Scene scene) {
        List<String> series = new ArrayList<>();
        Names names = scene.names();
        for (String body : names.bodies()) {
            BY_SPONSOR.forEach(metric -> names.sponsors().forEach(sponsor -> series.add(metric + "[sponsor=" + sponsor + ",body=" + body + "]")));
            WHOLE.forEach(metric -> series.add(metric + "[body=" + body + "]"));
        }
        names.blocs().forEach(bloc -> series.add("bloc-members[bloc=" + bloc + "]"));
        try {
            ColumnName reader = new ColumnName(names);
            List<Column> columns = new ArrayList<>();
            for (String name : series) {
                columns.add(reader.of(name));
            }
            return columns;
        } catch (ColumnName.Unknown changed) {
            throw new IllegalStateException("Expected the catalogue of metrics to have what pictures of bodies are made of", changed);
        }
    }

    /** Of runs, each [series][date] of {@link #series}. */
    static Assembled of(List<double[][]> runs, Names names) {
        double[][] means = means(runs);
        int sponsors = names.sponsors().size();
        int each = BY_SPONSOR.size() * sponsors + WHOLE.size();
        List<Body> bodies = new ArrayList<>();
        for (int b = 0; b < names.bodies().size(); b++) {
            int at = b * each;
            int whole = at + BY_SPONSOR.size() * sponsors;
            bodies.add(new Body(names.bodies().get(b), turned(means, at, sponsors), turned(means, at + sponsors, sponsors),
                    turned(means, at + 2 * sponsors, sponsors), turned(means, at + 3 * sponsors, sponsors), means[whole], means[whole + 1],
                    means[whole + 2]));
        }
        return new Assembled(runs.size(), turned(means, names.bodies().size() * each, names.blocs().size()), bodies);
    }

    /** [series][date] means of the values there are. */
    private static double[][] means(List<double[][]> runs) {
        double[][] means = new double[runs.get(0).length][];
        for (int s = 0; s < means.length; s++) {
            means[s] = new double[runs.get(0)[s].length];
            for (int t = 0; t < means[s].length; t++) {
                double sum = 0;
                int known = 0;
                for (double[][] run : runs) {
                    sum += Double.isNaN(run[s][t]) ? 0 : run[s][t];
                    known += Double.isNaN(run[s][t]) ? 0 : 1;
                }
                means[s][t] = known == 0 ? Double.NaN : sum / known;
            }
        }
        return means;
    }

    /** [date][of some series, from a first one on]. */
    private static double[][] turned(double[][] means, int from, int count) {
        double[][] turned = new double[means.length == 0 ? 0 : means[0].length][count];
        for (int t = 0; t < turned.length; t++) {
            for (int k = 0; k < count; k++) {
                turned[t][k] = means[from + k][t];
            }
        }
        return turned;
    }
}

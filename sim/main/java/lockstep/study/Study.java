package lockstep.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lockstep.analysis.Direction;
import lockstep.analysis.SaltelliDesign;
import lockstep.batch.Results;
import lockstep.batch.Stop;
import lockstep.metric.Metric;
import lockstep.metric.Metrics;
import lockstep.scenario.Nearest;
import lockstep.setup.ExperimentSetup;
import lockstep.setup.Sampling;

/** Complete results of an experiment, and what of them is to be looked at. */
public final class Study {
    private final Results results;
    private final Path folder;
    private final Choice choice;
    private final List<String> series;
    private final double[][] points;
    private final Map<String, Described> factors = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();

    /** Unit and meaning. */
    private record Described(String unit, String meaning) {
    }

    private Study(Results results, Path folder, Choice choice) throws IOException, StudyException {
        this.results = results;
        this.folder = folder;
        complete();
        check("--date", choice.date().isEmpty() ? List.of() : List.of(choice.date()), dates(), "dates");
        check("--metric", choice.series(), results.manifest().series(), "series");
        check("--arms", choice.arms(), results.manifest().arms(), "arms");
        check("--against", List.of(choice.against()), results.manifest().arms(), "arms");
        this.choice = choice;
        series = choice.series().isEmpty() ? results.manifest().series() : choice.series();
        points = results.points();
        results.ask("SELECT * FROM dictionary", rows -> {
            while (rows.next()) {
                if (rows.getString("table").equals("points")) {
                    factors.put(rows.getString("column"), new Described(rows.getString("unit"), rows.getString("meaning")));
                } else if (rows.getString("column").equals("value")) {
                    String cell = rows.getString("cell");
                    units.put(rows.getString("metric") + (cell.isEmpty() ? "" : "[" + cell + "]"), rows.getString("unit"));
                }
            }
            return null;
        });
    }

    /** Of results that were opened. */
    public static Study of(Results results, Path folder, Choice choice) throws IOException, StudyException {
        return new Study(results, folder, choice);
    }

    private void complete() throws IOException, StudyException {
        if (results.completion().isPresent()) {
            return;
        }
        int there = results.chunks();
        long jobs = (long) results.manifest().points() * results.manifest().seeds();
        long all = (jobs + results.manifest().chunk() - 1) / results.manifest().chunk();
        throw new StudyException(folder + ": the experiment is not complete, " + there + " of " + (setup().until().rules() ? "up to " : "") + all
                + " chunks are there" + (there < all && !setup().until().rules() ? ", " + (all - there) + " are missing" : "") + "; run it again with 'lockstep experiment run', which goes on "
                + "from there");
    }

    private void check(String option, List<String> given, List<String> valid, String kind) throws StudyException {
        for (String name : given) {
            if (!valid.contains(name)) {
                throw new StudyException(option + ": the results in " + folder + " hold no " + name + Nearest.hint(name, valid, kind));
            }
        }
    }

    ExperimentSetup setup() {
        return results.setup();
    }

    List<String> series() {
        return series;
    }

    Choice choice() {
        return choice;
    }

    /** Arms held against another. */
    List<String> others() {
        return (choice.arms().isEmpty() ? arms() : choice.arms()).stream().filter(a -> !a.equals(choice.against())).toList();
    }

    List<String> arms() {
        return results.manifest().arms();
    }

    List<String> dates() {
        return results.manifest().dates();
    }

    /** The date of all that is not over time. */
    String date() {
        return choice.date().isEmpty() ? dates().get(dates().size() - 1) : choice.date();
    }

    /** " in 2030Q4"; nothing for a function, which has no time. */
    String when() {
        return date().equals("end") ? "" : " in " + date();
    }

    /** Dates as decimal years, at the start of the quarter; 0 for a function. */
    double[] years() {
        return dates().stream().mapToDouble(d -> d.matches("\\d{4}Q[1-4]") ? Integer.parseInt(d.substring(0, 4)) + (d.charAt(5) - '1') / 4.0
                : 0).toArray();
    }

    /** What is analysed of a series: the value of the arm that others are held against, and what each other arm changes. */
    List<Quantity> quantities(String one) {
        List<Quantity> all = new ArrayList<>(List.of(new Quantity(one, choice.against(), "")));
        others().forEach(arm -> all.add(new Quantity(one, arm, choice.against())));
        return all;
    }

    /** [point][seed]; NaN where there is no value or no run. */
    double[][] values(Quantity q, String date) throws IOException {
        double[][] values = whole(q.arm(), q.series(), date);
        if (q.difference()) {
            double[][] other = whole(q.against(), q.series(), date);
            for (int p = 0; p < values.length; p++) {
                double[] from = other[p];
                double[] row = values[p];
                Arrays.setAll(row, s -> row[s] - from[s]);
            }
        }
        return values;
    }

    /** Where comparisons of an arm stopped, by point. */
    List<Stop> stops(String arm) throws IOException {
        return Stop.all(results, arm);
    }

    private double[][] whole(String arm, String one, String date) throws IOException {
        int seeds = seeds();
        return Arrays.stream(results.values(arm, one, date)).map(row -> {
            double[] padded = Arrays.copyOf(row, seeds);
            Arrays.fill(padded, Math.min(row.length, seeds), seeds, Double.NaN);
            return padded;
        }).toArray(double[][]::new);
    }

    int seeds() {
        return results.manifest().seeds();
    }

    /** [point][factor] */
    double[][] points() {
        return points;
    }

    List<String> factors() {
        return results.factors();
    }

    /** A factor's path without what all parameters share, for charts. */
    String brief(int factor) {
        return factors().get(factor).replaceFirst("^parameters\\.", "");
    }

    /** What a factor means. */
    String meaning(int factor) {
        return factors.get(factors().get(factor)).meaning();
    }

    String factorUnit(int factor) {
        return factors.get(factors().get(factor)).unit();
    }

    boolean logarithmic(int factor) {
        return setup().factors().get(factors().get(factor)).scale() == ExperimentSetup.Scale.LOG;
    }

    String unit(String one) {
        return units.getOrDefault(one, "");
    }

    /** Where a series should go; NEITHER if that depends on who looks. */
    Direction better(String one) {
        if (choice.better() != Direction.NEITHER) {
            return choice.better();
        }
        String name = one.replaceFirst("\\[.*", "");
        return Metrics.all().stream().filter(m -> m.name().equals(name)).findFirst().map(Metric::better).map(Direction::of)
                .orElse(Direction.NEITHER);
    }

    /**
     * Points that are drawn independently of one another, or by strata, or lie on a grid: worlds, of which shares can be told. Of a Saltelli
     * design those that do not share values with others; of Morris trajectories none.
     */
    int[] worlds() {
        Sampling design = setup().design();
        if (design instanceof Sampling.Saltelli saltelli) {
            int width = new SaltelliDesign(factors().size(), saltelli.base(), saltelli.secondOrder(), saltelli.seed()).width();
            return IntStream.range(0, points.length).filter(p -> p % width == 0 || p % width == width - 1).toArray();
        }
        return IntStream.range(0, design instanceof Sampling.Morris ? 0 : points.length).toArray();
    }

    /** [world][seed] */
    double[][] atWorlds(Quantity q) throws IOException {
        double[][] values = values(q, date());
        return IntStream.of(worlds()).mapToObj(p -> values[p]).toArray(double[][]::new);
    }

    /** Mean over the seeds that have a value; NaN where none has. */
    static double[] means(double[][] values) {
        return Arrays.stream(values).mapToDouble(row -> Arrays.stream(row).filter(Double::isFinite).average().orElse(Double.NaN)).toArray();
    }

    /** Design, runs, seeds and source, for captions. */
    String source() throws IOException {
        long runs = results.completion().orElseThrow().runs();
        String design = setup().design().getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return String.format(java.util.Locale.ROOT, "%s design: %,d points, %s, %d %s, %,d runs. Source: %s, lockstep %s.",
                design, points.length, seeds() == 1 ? "seed 1" : "seeds 1 to " + seeds(), arms().size(), arms().size() == 1 ? "arm" : "arms", runs, folder.getFileName(),
                results.manifest().version());
    }

    String title() {
        return results.manifest().title();
    }
}

package lockstep.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.experiment.ResultRows.Effect;
import lockstep.experiment.ResultRows.Point;
import lockstep.experiment.Results;

/**
 * Results as charts and briefings tell them.
 *
 * @param against baseline that policies are held against
 */
record Told(Results results, String against) {
    private static final int DIGEST = 12;
    private static final List<String> FIRST = List.of("lock-in-depth", "fragmentation", "people-watched-unfree",
            "low-income-people-served[domain=telecom]", "access-exposure", "tension");
    private static final int LEADERS = 2;
    private static final int MOST = 8;

    /** Where everything comes from. */
    String source() {
        return "Source: Lockstep " + results.manifest().version() + ", manifest " + results.digest().substring(0, DIGEST) + ".";
    }

    /** Runs, seeds and worlds. */
    String runs() {
        int worlds = results.worlds();
        int seeds = results.seeds();
        return (worlds == 1 ? "" : worlds + " drawn worlds, ") + seeds + " runs of each policy" + (worlds == 1 ? "" : " in each")
                + " (seeds 1 to " + seeds + "), " + span();
    }

    /** "1 world, 8 runs" of what is drawn of the first world only. */
    String firstWorld() {
        return results.seeds() + " runs of each policy (seeds 1 to " + results.seeds() + ")"
                + (results.worlds() == 1 ? "" : " in the first of " + results.worlds() + " drawn worlds") + ", " + span();
    }

    private String span() {
        return results.manifest().first() + " to " + results.manifest().last() + ".";
    }

    /** Last date that effects are told of. */
    String end() {
        return results.last(against).stream().map(Effect::date).findFirst().orElse(results.manifest().last());
    }

    /** The baseline in words. */
    String baseline() {
        return against.equals("scenario") ? "baseline (scenario as it is)" : results.name(against) + " (baseline)";
    }

    /** A series in words, such as "adoption share, telecom, china". */
    static String words(String series) {
        int bracket = series.indexOf('[');
        if (bracket < 0) {
            return spaced(series);
        }
        String where = Arrays.stream(series.substring(bracket + 1, series.length() - 1).split(",")).map(Told::place)
                .collect(Collectors.joining(", "));
        return spaced(series.substring(0, bracket)) + ", " + where;
    }

    private static String spaced(String metric) {
        return metric.replace('-', ' ').replace("lock in", "lock-in");
    }

    /** Unit of a series as the files have it. */
    String unit(String series) {
        return effects(series).stream().map(Effect::unit).findFirst()
                .orElseGet(() -> results.curves().stream().filter(p -> p.series().equals(series)).map(Point::unit).findFirst().orElse(""));
    }

    /** Effects on a series at the end. */
    List<Effect> effects(String series) {
        return results.last(against).stream().filter(e -> e.series().equals(series)).toList();
    }

    /** Series shown if nobody says otherwise: largest sponsors' shares, then the usual ones, else the first there are. */
    List<String> usual() {
        List<String> all = results.series();
        Stream<String> leaders = all.stream().filter(s -> s.matches("adoption-share\\[sponsor=[^,]*]"))
                .sorted(Comparator.comparingDouble(s -> -effects(s).stream().mapToDouble(Effect::baseline).findFirst().orElse(0)))
                .limit(LEADERS);
        List<String> usual = Stream.concat(leaders, FIRST.stream().filter(all::contains)).toList();
        return usual.isEmpty() ? all.stream().limit(MOST).toList() : usual;
    }

    /** Series that differ only in one breakdown, such as all of {@code approvals[sponsor=...]}. */
    List<String> family(String metric, String by) {
        return results.series().stream().filter(s -> s.matches(metric + "\\[" + by + "=[^,]*]")).toList();
    }

    /** What a series of a family is of. */
    static String member(String series) {
        return place(series.substring(series.indexOf('[') + 1, series.length() - 1));
    }

    /** A cell such as {@code sponsor=united-states} in words; sponsors have names. */
    private static String place(String part) {
        String id = part.substring(part.indexOf('=') + 1);
        return !part.startsWith("sponsor=") ? id : Arrays.stream(id.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)).collect(Collectors.joining(" "));
    }

    /** Policies of which a series' effects are clear, the largest first; the largest of all if none is. */
    List<String> movers(String series, int most) {
        List<Effect> sorted = effects(series).stream().filter(e -> Double.isFinite(e.difference()))
                .sorted(Comparator.comparing(Effect::clear).reversed().thenComparing(e -> -Math.abs(e.difference()))).toList();
        long clear = sorted.stream().filter(Effect::clear).count();
        return sorted.stream().limit(Math.max(1, Math.min(most, clear))).map(Effect::policy).toList();
    }

    /** A fan of levels or differences of a series under a policy; null if the files have none. */
    Fan fan(String name, String policy, String series, boolean difference) {
        List<Point> points = results.curve(policy, against, series);
        if (points.isEmpty()) {
            return null;
        }
        double scale = Rounded.scale(points.get(0).unit());
        double[][] bands = points.stream().map(p -> Arrays.stream(difference ? p.difference() : p.level()).map(x -> scale * x).toArray())
                .toArray(double[][]::new);
        return new Fan(name, points.stream().mapToDouble(Point::year).toArray(), bands);
    }
}

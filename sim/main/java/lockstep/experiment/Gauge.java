package lockstep.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import lockstep.metric.Cell;
import lockstep.metric.Metric;
import lockstep.metric.Metrics;
import lockstep.metric.Recorder;

/**
 * One number of a whole run: a metric of the world or of a sponsor, at the end or over a time.
 *
 * @param label   what a table calls it
 * @param sponsor index of a sponsor, -1 for the whole world
 */
record Gauge(String label, Metric metric, Over over, int sponsor) {
    private static final int RECENT_YEARS = 4;

    /** Which part of a run counts. */
    enum Over {
        /** The state when the run ends. */
        END,
        /** The sponsor's part of what all sponsors had in the last years. */
        RECENT_PART,
        /** The sum over all ticks. */
        TOTAL
    }

    /** All, of every sponsor but the last, which is the rest: what markets show first, then politics. */
    static List<Gauge> all(List<String> sponsors) {
        List<Gauge> all = new ArrayList<>();
        forEach(sponsors, s -> all.add(new Gauge("base " + sponsors.get(s), Metrics.named("adoption-share"), Over.END, s)));
        all.addAll(List.of(world("lock-in depth", "lock-in-depth", Over.END), world("nations locked", "locked-share", Over.END),
                world("fragmentation", "fragmentation", Over.END), world("programme kit", "programme-face-value", Over.TOTAL),
                world("people watched", "people-watched", Over.END)));
        forEach(sponsors, s -> all.add(new Gauge("approvals " + sponsors.get(s), Metrics.named("approvals"), Over.RECENT_PART, s)));
        forEach(sponsors, s -> all.add(new Gauge("posts " + sponsors.get(s), Metrics.named("posts-share"), Over.END, s)));
        all.addAll(List.of(world("restricting", "restricting-nations", Over.END), world("tension", "tension", Over.END),
                world("control norm", "norm-sovereignty", Over.END)));
        return all;
    }

    private static void forEach(List<String> sponsors, IntConsumer sponsor) {
        IntStream.range(0, sponsors.size() - 1).forEach(sponsor);
    }

    private static Gauge world(String label, String metric, Over over) {
        return new Gauge(label, Metrics.named(metric), over, -1);
    }

    /** Metrics that must be recorded every tick; the others are read once, at the end. */
    static List<Metric> everyTick(List<Gauge> gauges) {
        return gauges.stream().filter(g -> g.over != Over.END).map(Gauge::metric).distinct().toList();
    }

    static List<Metric> atEnd(List<Gauge> gauges) {
        return gauges.stream().filter(g -> g.over == Over.END).map(Gauge::metric).distinct().toList();
    }

    /** Unit of the value: shares are in percent. */
    String unit() {
        return share() ? "%" : over == Over.TOTAL ? metric.unit().replace("/tick", "") : metric.unit();
    }

    boolean share() {
        return over == Over.RECENT_PART || metric.unit().equals("share");
    }

    /** The value in a run, in its unit; NaN if there is none. */
    double read(Recorder ticks, Recorder end, int ticksPerYear) {
        return (share() ? 100 : 1) * switch (over) {
            case END -> end.series(metric, cell(sponsor))[0];
            case TOTAL -> sum(ticks, sponsor, 0);
            case RECENT_PART -> part(ticks, RECENT_YEARS * ticksPerYear);
        };
    }

    private double part(Recorder ticks, int recent) {
        int rows = ticks.ticks().length;
        int from = Math.max(0, rows - recent);
        double all = IntStream.range(0, ticks.names().sponsors().size()).mapToDouble(s -> sum(ticks, s, from)).sum();
        return sum(ticks, sponsor, from) / all;
    }

    private double sum(Recorder ticks, int of, int from) {
        return Arrays.stream(ticks.series(metric, cell(of))).skip(from).filter(Double::isFinite).sum();
    }

    private static Cell cell(int sponsor) {
        return new Cell(-1, -1, sponsor, -1);
    }
}

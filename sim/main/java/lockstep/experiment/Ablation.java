package lockstep.experiment;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.metric.Names;
import lockstep.metric.Recorder;
import lockstep.policy.Plan;
import lockstep.setup.Setup;

/**
 * Each submodel switched off in turn, all else and all seeds the same. The constants of vendors' standing are solved again for
 * each, so that every world starts from the shares of the first year: a row says whether the mechanism matters for what comes after.
 */
public final class Ablation {
    private static final int LEADERS = 2;

    private final Setup setup;
    private final List<Plan> plans;
    private final Simulation baseline;
    private final List<Gauge> gauges;
    private final List<Switch> switches;

    /** One switch off. */
    public record Row(Switch off, List<Effect> effects) {
        /** Whether any number moved. */
        public boolean matters() {
            return effects.stream().anyMatch(Effect::matters);
        }
    }

    /** Of the submodels that are on in a scenario, under some policies. */
    public Ablation(Setup setup, List<Plan> plans) {
        this.setup = setup;
        this.plans = plans;
        baseline = Simulation.of(setup).under(plans);
        gauges = Gauge.all(Names.of(baseline.start(1).world()).sponsors());
        switches = Switch.all().stream().filter(s -> s.isOn(setup)).toList();
    }

    /** Runs that it takes. */
    public int runs(int seeds) {
        return seeds * (1 + switches.size());
    }

    /** Runs everything with seeds 1 to {@code seeds}; {@code done} is called after each run. */
    public List<Row> run(int seeds, int threads, Runnable done) throws InterruptedException {
        try (SeedPool pool = new SeedPool(threads)) {
            List<double[]> without = pool.of(seeds, seed -> read(baseline, seed), done);
            Set<Integer> leaders = leaders(without);
            List<Row> rows = new ArrayList<>();
            for (Switch off : switches) {
                Simulation changed = Simulation.of(off.off(setup)).under(plans);
                rows.add(row(off, leaders, without, pool.of(seeds, seed -> read(changed, seed), done)));
            }
            return rows;
        }
    }

    private double[] read(Simulation simulation, long seed) {
        Run run = simulation.start(seed);
        Recorder ticks = new Recorder(run.world(), Gauge.everyTick(gauges), 1);
        run.observe(ticks);
        run.to(simulation.ticks() - 1);
        Recorder end = new Recorder(run.world(), Gauge.atEnd(gauges), 1);
        run.observe(end);
        run.step();
        return gauges.stream().mapToDouble(g -> g.read(ticks, end, setup.clock().ticksPerYear())).toArray();
    }

    /** The sponsors with the largest base when the runs of the baseline end, mean over seeds. */
    private Set<Integer> leaders(List<double[]> runs) {
        return IntStream.range(0, gauges.size()).boxed().filter(g -> gauges.get(g).metric().name().equals("adoption-share"))
                .sorted(Comparator.comparingDouble(g -> -runs.stream().mapToDouble(r -> r[g]).sum())).limit(LEADERS)
                .map(g -> gauges.get(g).sponsor()).collect(Collectors.toSet());
    }

    private Row row(Switch off, Set<Integer> leaders, List<double[]> without, List<double[]> with) {
        Stream<Integer> shown = IntStream.range(0, gauges.size()).boxed()
                .filter(g -> gauges.get(g).sponsor() < 0 || leaders.contains(gauges.get(g).sponsor()));
        return new Row(off, shown.map(g -> Effect.of(gauges.get(g), column(without, g), column(with, g))).toList());
    }

    private static double[] column(List<double[]> runs, int gauge) {
        return runs.stream().mapToDouble(r -> r[gauge]).toArray();
    }

    /** Writes rows as CSV, in long form. */
    public static void write(List<Row> rows, Writer writer) throws IOException {
        CsvWriter csv = new CsvWriter(writer);
        csv.row("off", "meaning", "figure", "unit", "baseline", "mean_difference", "standard_error", "paired_sd", "pairs", "small",
                "matters");
        for (Row row : rows) {
            for (Effect e : row.effects()) {
                csv.row(row.off().name(), row.off().meaning(), e.label(), e.unit(), e.baseline(), e.mean(), e.standardError(),
                        e.sd(), e.runs(), e.small(), e.matters());
            }
        }
    }
}

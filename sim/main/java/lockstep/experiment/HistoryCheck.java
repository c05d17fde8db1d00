package lockstep.experiment;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import lockstep.agent.World;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.metric.Fact;
import lockstep.metric.FactObserver;

/** Runs a scenario with several seeds and holds what it shows against facts. Results do not depend on the number of threads. */
public final class HistoryCheck {
    private final Simulation simulation;
    private final World start;
    private final List<Fact> facts;

    /** For a scenario that starts before the facts. */
    public HistoryCheck(Simulation simulation, List<Fact> facts) {
        this.simulation = simulation;
        this.facts = facts;
        start = simulation.start(1).world();
    }

    /** Facts about what the scenario has. */
    public List<Fact> known() {
        return facts.stream().filter(f -> f.operator().unknown(start).isEmpty()).toList();
    }

    /**
     * Runs seeds 1 to {@code seeds}.
     *
     * @param done called after each run, by one thread
     * @return one row per fact, in order
     */
    public List<HistoryRow> run(int seeds, int threads, Runnable done) throws InterruptedException {
        List<Fact> known = known();
        List<double[]> runs;
        try (SeedPool pool = new SeedPool(threads)) {
            runs = pool.of(seeds, seed -> read(seed, known), done);
        }
        double[][] values = new double[known.size()][seeds];
        for (int k = 0; k < values.length; k++) {
            for (int s = 0; s < seeds; s++) {
                values[k][s] = runs.get(s)[k];
            }
        }
        return facts.stream().map(f -> row(f, known, values)).toList();
    }

    private double[] read(long seed, List<Fact> known) {
        Run run = simulation.start(seed);
        FactObserver observer = new FactObserver(start, known);
        run.observe(observer);
        run.to(Math.min(observer.ticksNeeded(), start.frame.setup().clock().ticks()));
        return observer.values();
    }

    private HistoryRow row(Fact fact, List<Fact> known, double[][] values) {
        int k = known.indexOf(fact);
        return k < 0 ? HistoryRow.absent(fact, fact.operator().unknown(start))
                : HistoryRow.of(fact, values[k], fact.operator().most(start) * fact.scale());
    }

    /** Writes rows as CSV. */
    public static void write(List<HistoryRow> rows, Writer writer) throws IOException {
        CsvWriter csv = new CsvWriter(writer);
        csv.row("id", "fact", "unit", "date", "source", "value", "median", "low_5", "high_95", "inside", "relative_width", "unknown_ids",
                "note");
        for (HistoryRow r : rows) {
            Fact f = r.fact();
            csv.row(f.id(), f.text(), f.unit(), f.date(), f.source(), f.value(), r.median(), r.low(), r.high(), r.inside(),
                    r.relativeWidth(),
                    String.join("; ", r.unknown()), f.note());
        }
    }
}

package lockstep.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.metric.Probe;
import lockstep.metric.Reading;
import lockstep.policy.Plan;

/**
 * All contenders of a design in one world. For each seed the baseline is run once, and every contender is a fork of it at the tick from
 * which it may differ.
 */
final class Race {
    private final Design design;
    private final Simulation baseline;
    private final List<Simulation> contenders;
    private final int[] departs;
    /** [time] whether results are told of it. */
    private final boolean[] whole;

    Race(Simulation scenario, Design design, int[] told) {
        this.design = design;
        whole = new boolean[design.ticks().length];
        for (int t : told) {
            whole[t] = true;
        }
        baseline = scenario.under(design.underlying());
        contenders = design.contenders().stream().map(c -> scenario.under(joined(design.underlying(), c.plans()))).toList();
        departs = contenders.stream().mapToInt(Simulation::departs).toArray();
    }

    private static List<Plan> joined(List<Plan> below, List<Plan> above) {
        return Stream.concat(below.stream(), above.stream()).toList();
    }

    /** What is read of a seed's runs: [contender, the baseline first][series][time]. */
    double[][][] run(long seed) {
        double[][][] values = new double[1 + contenders.size()][][];
        Run history = baseline.start(seed);
        Probe read = new Probe(new Reading(history.world()), design.columns(), design.ticks(), whole);
        history.observe(read);
        for (int c : design.order(departs)) {
            history.to(departs[c]);
            Run run = contenders.get(c).continuing(history);
            Probe own = read.fork();
            run.observe(own);
            run.to(baseline.ticks());
            values[1 + c] = own.values();
        }
        history.to(baseline.ticks());
        values[0] = read.values();
        return values;
    }

    /** All seeds: [seed][contender, the baseline first][series][time]. */
    List<double[][][]> run(SeedPool pool, Runnable done) throws InterruptedException {
        return new ArrayList<>(pool.of(design.seeds(), this::run, done));
    }
}

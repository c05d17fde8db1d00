package lockstep.experiment;

import java.util.ArrayList;
import java.util.Collection;
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
public final class Race {
    private final Design design;
    private final Simulation baseline;
    private final List<Simulation> contenders;
    private final int[] departs;
    /** [time] whether results are told of it. */
    private final boolean[] whole;

    /** Told of the runs of a contender that threw. */
    @FunctionalInterface
    public interface Failed {
        /** Of a contender, the baseline is 0, and what it threw. */
        void by(int contender, RuntimeException cause);
    }

    /**
     * In a world.
     *
     * @param told positions among the design's ticks at which everything is read; elsewhere what is dear to compute is left out
     */
    public Race(Simulation scenario, Design design, int[] told) {
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
        return run(seed, design.order(departs), (contender, cause) -> {
            throw cause;
        });
    }

    /**
     * The same of some contenders, by position from 0, and the baseline.
     *
     * @param failed told of each that throws; those after a baseline that throws fail with it
     * @return as {@link #run(long)}; null for those that failed or were not asked for
     */
    public double[][][] run(long seed, Collection<Integer> some, Failed failed) {
        double[][][] values = new double[1 + contenders.size()][][];
        List<Integer> waiting = new ArrayList<>(design.order(departs));
        waiting.retainAll(some);
        Run history = baseline.start(seed);
        Probe read = new Probe(new Reading(history.world()), design.columns(), design.ticks(), whole);
        history.observe(read);
        try {
            while (!waiting.isEmpty()) {
                int c = waiting.get(0);
                history.to(departs[c]);
                waiting.remove(0);
                values[1 + c] = branch(c, history, read, failed);
            }
            history.to(baseline.ticks());
            values[0] = read.values();
        } catch (RuntimeException cause) {
            failed.by(0, cause);
            waiting.forEach(c -> failed.by(1 + c, cause));
        }
        return values;
    }

    private double[][] branch(int contender, Run history, Probe read, Failed failed) {
        Run run = contenders.get(contender).continuing(history);
        Probe own = read.fork();
        run.observe(own);
        try {
            run.to(baseline.ticks());
            return own.values();
        } catch (RuntimeException cause) {
            failed.by(1 + contender, cause);
            return null;
        }
    }

    /** All seeds: [seed][contender, the baseline first][series][time]. */
    List<double[][][]> run(SeedPool pool, Runnable done) throws InterruptedException {
        return new ArrayList<>(pool.of(design.seeds(), this::run, done));
    }
}

package lockstep.experiment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import lockstep.agent.World;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.metric.Probe;
import lockstep.metric.Reading;
import lockstep.policy.Plan;

/**
 * All contenders of a design in one world. For each seed the baseline is run once, and every contender is a fork of it at the tick in
 * which its policies first bear; before that it differs from the baseline at most in what they cost.
 */
public final class Race {
    private final Design design;
    private final Simulation baseline;
    private final List<Simulation> contenders;
    private final int[] bears;
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
        bears = contenders.stream().mapToInt(Simulation::bears).toArray();
    }

    private static List<Plan> joined(List<Plan> below, List<Plan> above) {
        return Stream.concat(below.stream(), above.stream()).toList();
    }

    /** What is read of a seed's runs: [contender, the baseline first][series][time]. */
    double[][][] run(long seed) {
        return run(seed, design.order(bears), (contender, cause) -> {
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
        Run history = baseline.start(seed);
        Probe read = new Probe(new Reading(history.world()), design.columns(), design.ticks(), whole);
        List<Entrant> waiting = new ArrayList<>();
        for (int c : design.order(bears)) {
            try {
                if (some.contains(c)) {
                    waiting.add(new Entrant(c, contenders.get(c), history));
                }
            } catch (RuntimeException cause) {
                failed.by(1 + c, cause);
            }
        }
        history.observe(world -> waiting.forEach(entrant -> entrant.depart(world, read)));
        history.observe(read);
        history.observe(world -> waiting.forEach(entrant -> entrant.follow(world)));
        try {
            while (!waiting.isEmpty()) {
                Entrant next = waiting.get(0);
                history.to(bears[next.contender]);
                waiting.remove(0);
                values[1 + next.contender] = next.run(history, read, failed);
            }
            history.to(baseline.ticks());
            values[0] = read.values();
        } catch (RuntimeException cause) {
            failed.by(0, cause);
            waiting.forEach(entrant -> failed.by(1 + entrant.contender, cause));
        }
        return values;
    }

    /** A contender on its way: part of the baseline's run until its policies bear, then a run of its own. */
    private static final class Entrant {
        private final int contender;
        private final Simulation simulation;
        private final Simulation.Prospect prospect;
        /** Null as long as nothing differs. */
        private Probe own;

        Entrant(int contender, Simulation simulation, Run history) {
            this.contender = contender;
            this.simulation = simulation;
            prospect = simulation.prospect(history);
        }

        /** Before a tick of the baseline's run is read: from its departure on it reads for itself. */
        void depart(World world, Probe read) {
            own = own == null && world.tick >= simulation.departs() ? read.fork() : own;
        }

        /** After it: it reads the same, at its own cost. */
        void follow(World world) {
            if (own != null) {
                own.observeAs(world, prospect.cost(world));
            }
        }

        double[][] run(Run history, Probe read, Failed failed) {
            Run run = prospect.from(history);
            own = own == null ? read.fork() : own;
            run.observe(own);
            try {
                run.to(simulation.ticks());
                return own.values();
            } catch (RuntimeException cause) {
                failed.by(1 + contender, cause);
                return null;
            }
        }
    }

    /** All seeds: [seed][contender, the baseline first][series][time]. */
    List<double[][][]> run(SeedPool pool, Runnable done) throws InterruptedException {
        return new ArrayList<>(pool.of(design.seeds(), this::run, done));
    }
}

package lockstep.bench;

import java.util.ArrayList;
import java.util.List;
import lockstep.agent.World;
import lockstep.engine.Simulation;
import lockstep.process.Phase;

/** Time that each phase takes, summed over runs on one thread. */
final class Stopwatch {
    private final List<String> names;
    private final Simulation simulation;
    private final List<Timed> phases = new ArrayList<>();

    Stopwatch(Simulation plain) {
        names = plain.phases();
        simulation = plain.wrapping(this::timed);
    }

    private Phase timed(Phase phase) {
        Timed timed = new Timed(phase);
        phases.add(timed);
        return timed;
    }

    private static final class Timed implements Phase {
        private final Phase phase;
        private long nanos;

        Timed(Phase phase) {
            this.phase = phase;
        }

        @Override public void step(World world) {
            long start = System.nanoTime();
            phase.step(world);
            nanos += System.nanoTime() - start;
        }
    }

    /** Runs some seeds, forgets their time, then runs as many again. */
    void measure(int runs) {
        runs(runs);
        phases.forEach(phase -> phase.nanos = 0);
        runs(runs);
    }

    private void runs(int runs) {
        for (int seed = 1; seed <= runs; seed++) {
            simulation.start(seed).to(simulation.ticks());
        }
    }

    /** Lines "phase  share of the time of all phases in percent", in order of the tick. */
    List<String> shares() {
        double all = phases.stream().mapToLong(phase -> phase.nanos).sum();
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            lines.add(String.format(java.util.Locale.ROOT, "  %-20s %5.1f", names.get(k), 100 * phases.get(k).nanos / all));
        }
        return lines;
    }
}

package lockstep.why;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import lockstep.agent.Happening;
import lockstep.agent.Ledger;
import lockstep.agent.Veto;
import lockstep.agent.World;
import lockstep.engine.Run;
import lockstep.engine.Simulation;

/** A run as it was, up to a question's tick, with copies at the start of each year to go back to. */
final class Past {
    private final Simulation simulation;
    private final BooleanSupplier cancelled;
    private final List<Run> copies = new ArrayList<>();
    /** As asked, with what the run settles. */
    final Question question;
    final List<Happening> happenings;
    final World end;
    final double value;

    Past(Simulation simulation, Question asked, long seed, BooleanSupplier cancelled) {
        this.simulation = simulation;
        this.cancelled = cancelled;
        Run run = simulation.start(seed);
        int year = run.world().frame.setup().clock().ticksPerYear();
        // Flows are read over the last year, so every rerun must begin before it.
        int last = Math.max(0, asked.tick() - year);
        Ledger ledger = run.keep();
        Gauge gauge = asked.gauge(run.world());
        gauge.watch(run);
        while (run.tick() <= asked.tick()) {
            check();
            if (run.tick() % year == 0 && run.tick() <= last) {
                copies.add(run.fork());
            }
            run.step();
        }
        end = run.world();
        question = asked.settled(end);
        happenings = ledger.happenings();
        value = question == asked ? gauge.value(end) : question.gauge(end).value(end);
    }

    /** The number in the same run without what a veto bars; any number of threads may ask. */
    double without(Veto veto) {
        Run before = copies.get(0);
        for (Run copy : copies) {
            before = copy.tick() <= veto.from() ? copy : before;
        }
        Run run = simulation.without(veto, before);
        Gauge gauge = question.gauge(run.world());
        gauge.watch(run);
        while (run.tick() <= question.tick()) {
            check();
            run.step();
        }
        return gauge.value(run.world());
    }

    private void check() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}

package lockstep.engine;

import java.util.ArrayList;
import java.util.List;
import lockstep.agent.Ledger;
import lockstep.agent.World;
import lockstep.metric.Observer;
import lockstep.process.Phase;
import sim.engine.SimState;

/**
 * One run of a scenario under one seed, on MASON's schedule: one steppable for each phase, its ordering the phase's place, then one for
 * all observers. MASON's own generator is never drawn from. Not thread-safe; use one run per thread.
 */
public final class Run {
    private final World world;
    private final List<Phase> phases;
    private final List<Observer> observers;
    private final SimState kernel;
    private int ticks;

    Run(World world, List<Phase> phases, List<Observer> observers) {
        this.world = world;
        this.phases = phases;
        this.observers = new ArrayList<>(observers);
        ticks = world.tick;
        kernel = new Kernel();
        int ordering = 0;
        kernel.schedule.scheduleRepeating(ticks, ordering++, state -> open());
        for (Phase phase : phases) {
            kernel.schedule.scheduleRepeating(ticks, ordering++, state -> phase.step(world));
        }
        kernel.schedule.scheduleRepeating(ticks, ordering, state -> observe());
    }

    /** MASON's state; its seed plays no part. */
    private static final class Kernel extends SimState {
        private static final long serialVersionUID = 1;

        Kernel() {
            super(0);
        }
    }

    private void open() {
        world.tick = ticks;
        world.flows.clear();
    }

    private void observe() {
        for (Observer observer : observers) {
            observer.observe(world);
        }
    }

    /** The world after the last completed tick. Look, do not touch. */
    public World world() {
        return world;
    }

    /** Ticks completed. */
    public int tick() {
        return ticks;
    }

    /** Whether the last tick of the scenario is done. */
    public boolean finished() {
        return ticks >= world.frame.setup().clock().ticks();
    }

    /** Runs one tick. What a phase throws comes out as it is. */
    public void step() {
        kernel.schedule.step(kernel);
        ticks++;
        world.tick = ticks;
    }

    /** Runs until so many ticks are completed. */
    public void to(int tick) {
        while (ticks < tick) {
            step();
        }
    }

    /** Keeps what happens from now on. */
    public Ledger keep() {
        world.ledger = Ledger.keeping(world.ledger);
        return world.ledger;
    }

    /** Adds an observer of the ticks to come. */
    public void observe(Observer observer) {
        observers.add(observer);
    }

    /** A copy that continues from here on its own, bit for bit as this run would; observers stay behind. */
    public Run fork() {
        return new Run(world.copy(world.chance), phases, List.of());
    }
}

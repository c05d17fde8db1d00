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
    private SimState driver = new Kernel();
    private int ticks;

    Run(World world, List<Phase> phases, List<Observer> observers) {
        this.world = world;
        this.phases = phases;
        this.observers = new ArrayList<>(observers);
        ticks = world.tick;
        schedule();
    }

    private void schedule() {
        int ordering = 0;
        driver.schedule.scheduleRepeating(ticks, ordering++, state -> open());
        for (Phase phase : phases) {
            driver.schedule.scheduleRepeating(ticks, ordering++, state -> phase.step(world));
        }
        driver.schedule.scheduleRepeating(ticks, ordering, state -> close());
    }

    /**
     * Hands the ticks to come to another simulation of MASON's, such as one that its console plays: they are put on its schedule, in the same
     * order, and go on past the end of the scenario until somebody stops it.
     */
    public void drivenBy(SimState other) {
        driver.schedule.clear();
        driver = other;
        schedule();
    }

    /** MASON's state of a run on its own; its seed plays no part. */
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

    private void close() {
        for (Observer observer : observers) {
            observer.observe(world);
        }
        ticks++;
        world.tick = ticks;
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
        driver.schedule.step(driver);
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

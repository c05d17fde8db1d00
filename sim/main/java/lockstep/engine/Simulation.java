package lockstep.engine;

import java.util.List;
import java.util.function.UnaryOperator;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.process.Phase;
import lockstep.process.Phases;
import lockstep.process.PoliciesInForce;
import lockstep.setup.Setup;

/**
 * A scenario made ready to run. The first world is worked out once, without luck; every run starts from a copy of it. Immutable, so
 * that any number of threads may start runs.
 */
public final class Simulation {
    private final World first;
    private final List<Phase> phases;

    private Simulation(World first, List<Phase> phases) {
        this.first = first;
        this.phases = phases;
    }

    /**
     * Makes a scenario ready.
     *
     * @throws lockstep.process.ImpossibleWorld if its values make no first world together
     */
    public static Simulation of(Setup setup) {
        World first = new Genesis(setup).world(Phases.submodels());
        return new Simulation(first, Phases.all(new PoliciesInForce(first)));
    }

    /** A run under a seed, before its first tick. All 64 bits of the seed count. */
    public Run start(long seed) {
        return new Run(first.copy(new Chance(seed)), phases, List.of());
    }

    /** The same with every phase wrapped, such as to take its time; plain simulations pay nothing for it. */
    public Simulation wrapping(UnaryOperator<Phase> wrapper) {
        return new Simulation(first, phases.stream().map(wrapper).toList());
    }

    /** Names of the phases in their order. */
    public List<String> phases() {
        return phases.stream().map(phase -> phase.getClass().getSimpleName()).toList();
    }

    /** Number of ticks of a whole run. */
    public int ticks() {
        return first.frame.setup().clock().ticks();
    }
}

package lockstep.engine;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lockstep.agent.Ledger;
import lockstep.agent.Veto;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.policy.Measure;
import lockstep.policy.Payer;
import lockstep.policy.Plan;
import lockstep.process.Course;
import lockstep.process.ParametersInForce;
import lockstep.process.Phase;
import lockstep.process.Phases;
import lockstep.process.PoliciesInForce;
import lockstep.process.Spending;
import lockstep.setup.Change;
import lockstep.setup.Setup;

/**
 * A scenario made ready to run, perhaps with policies laid over it. The first world is worked out once, without luck; every run starts from
 * a copy of it. Immutable, so that any number of threads may start runs.
 */
public final class Simulation {
    private final World first;
    private final PoliciesInForce levers;
    private final UnaryOperator<Phase> wrapper;
    /** Null where none change. */
    private final ParametersInForce parameters;
    /** All of a tick; in a run under policies {@link #levers} gives way to what luck makes of it. */
    private final List<Phase> phases;

    private Simulation(World first, PoliciesInForce levers, ParametersInForce parameters, UnaryOperator<Phase> wrapper) {
        this.first = first;
        this.levers = levers;
        this.parameters = parameters;
        this.wrapper = wrapper;
        phases = tick(levers);
    }

    private List<Phase> tick(Phase policies) {
        Stream<Phase> all = Phases.all(levers).stream().map(phase -> phase == levers ? policies : phase);
        return Stream.concat(Stream.ofNullable(parameters), all).map(wrapper).toList();
    }

    /**
     * Makes a scenario ready.
     *
     * @throws lockstep.process.ImpossibleWorld if its values make no first world together
     */
    public static Simulation of(Setup setup) {
        World first = new Genesis(setup).world(Phases.submodels());
        return new Simulation(first, new PoliciesInForce(first), inForce(setup.change(), first), UnaryOperator.identity());
    }

    private static ParametersInForce inForce(Change change, World first) {
        return change == null ? null : new ParametersInForce(change, first.frame.setup().clock());
    }

    /** The same scenario with parameters that change at a date, in place of any that did before. */
    public Simulation changing(Change change) {
        return new Simulation(first, levers, inForce(change, first), wrapper);
    }

    /** The same scenario under policies, in place of any it was under before. */
    public Simulation under(List<Plan> plans) {
        return new Simulation(first, levers.with(plans), parameters, wrapper);
    }

    /** A run under a seed, before its first tick. All 64 bits of the seed count. */
    public Run start(long seed) {
        Chance luck = new Chance(seed);
        return new Run(first.copy(luck), phasesOf(luck), List.of());
    }

    /**
     * A copy of a run of the same scenario that goes on under these policies and parameters, bit for bit as if it had been under them from the
     * start. For that it must not have come further than {@link #departs}.
     */
    public Run continuing(Run run) {
        if (run.tick() > departs()) {
            throw new IllegalArgumentException("Expected a run of at most " + departs() + " ticks, given " + run.tick());
        }
        return prospect(run).from(run);
    }

    /** What this simulation will be under the luck of a run of the same scenario. */
    public Prospect prospect(Run run) {
        if (run.world().frame != first.frame) {
            throw new IllegalArgumentException("Expected a run of the same scenario");
        }
        return new Prospect(levers.underLuck(run.world().chance));
    }

    /**
     * Policies and parameters that will bear on a run that others have begun. Until {@link #bears} that run stands for one under them in
     * all but what policies cost.
     */
    public final class Prospect {
        private final Phase policies;

        private Prospect(Phase policies) {
            this.policies = policies;
        }

        /** [payer] what the policies cost in the tick of a world, USD bn. */
        public double[] cost(World world) {
            return policies instanceof Course course ? course.cost(world) : new double[Payer.values().length];
        }

        /** A copy of the run that goes on under them; it must not have come further than {@link #bears}. */
        public Run from(Run run) {
            if (run.tick() > bears()) {
                throw new IllegalArgumentException("Expected a run of at most " + bears() + " ticks, given " + run.tick());
            }
            return new Run(run.world().copy(run.world().chance), policies == levers ? phases : tick(policies), List.of());
        }
    }

    /**
     * A copy of a run of this simulation that goes on without what a veto bars, under the same luck. For that it must not have come further
     * than the tick from which the veto holds.
     */
    public Run without(Veto veto, Run run) {
        if (run.world().frame != first.frame) {
            throw new IllegalArgumentException("Expected a run of the same scenario");
        }
        if (run.tick() > veto.from()) {
            throw new IllegalArgumentException("Expected a run of at most " + veto.from() + " ticks, given " + run.tick());
        }
        World world = run.world().copy(run.world().chance);
        world.ledger = Ledger.of(veto, false);
        return new Run(world, phasesOf(levers.without(veto), world.chance), List.of());
    }

    private List<Phase> phasesOf(Chance luck) {
        return phasesOf(levers, luck);
    }

    private List<Phase> phasesOf(PoliciesInForce inForce, Chance luck) {
        Phase own = inForce.underLuck(luck);
        return own == levers ? phases : tick(own);
    }

    /** First tick in which runs may differ from those without policies and changes of parameters; past the end if none can. */
    public int departs() {
        return Math.min(levers.departs(), changes());
    }

    /** First tick in which agents may act otherwise than without them; from {@link #departs} until then policies only cost. */
    public int bears() {
        return Math.min(levers.bears(), changes());
    }

    private int changes() {
        return parameters == null ? ticks() : Math.min(parameters.from(), ticks());
    }

    /** What plans cost treasuries together in a year, announced in full, USD bn at the GDP that a run has come to. */
    public double publicUsdBn(List<Plan> plans, Run at) {
        Spending spending = new Spending(first);
        for (Plan plan : plans) {
            for (Measure measure : plan.measures().values()) {
                spending.add(measure, plan.factor());
            }
        }
        return spending.of(Payer.PUBLIC, at.world());
    }

    /** The same with every phase wrapped, such as to take its time; plain simulations pay nothing for it. */
    public Simulation wrapping(UnaryOperator<Phase> around) {
        return new Simulation(first, levers, parameters, phase -> around.apply(wrapper.apply(phase)));
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

package lockstep.process;

import java.util.List;
import java.util.TreeMap;
import lockstep.agent.DialBoard;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.policy.Measure;
import lockstep.policy.Payer;
import lockstep.policy.Plan;

/**
 * The policies in force in one run, and what they cost. A board is that of the scenario's events at the date, moved on by what is done of
 * the measures in force; where none is, it is that very board, so that a policy changes nothing before it starts.
 */
public final class Course implements Phase {
    private static final Payer[] PAYERS = Payer.values();

    private final World first;
    private final Boards events;
    private final List<Mandate> mandates;
    /** By the tick from which they hold. */
    private final TreeMap<Integer, DialBoard> boards = new TreeMap<>();
    private final TreeMap<Integer, Spending> spending = new TreeMap<>();

    Course(World first, Boards events, List<Plan> plans, Chance luck) {
        this.first = first;
        this.events = events;
        mandates = plans.stream().map(plan -> new Mandate(plan, first, luck)).toList();
        for (int change : events.changes()) {
            hold(change);
        }
        for (int t = 0; t < first.frame.setup().clock().ticks(); t++) {
            int tick = t;
            if (!boards.containsKey(tick) && mandates.stream().anyMatch(mandate -> mandate.changes(tick))) {
                hold(tick);
            }
        }
    }

    private void hold(int tick) {
        DialBoard base = events.at(tick);
        DialBoard moved = null;
        Spending spent = new Spending(first);
        for (Mandate mandate : mandates) {
            for (Measure measure : mandate.plan.measures().values()) {
                double effect = mandate.effect(measure.delayYears(), tick);
                if (effect > 0) {
                    moved = moved == null ? base.copy() : moved;
                    measure.lever().move(moved, effect);
                }
                spent.add(measure, mandate.effect(0, tick));
            }
        }
        if (moved != null) {
            moved.close();
        }
        boards.put(tick, moved == null ? base : moved);
        spending.put(tick, spent);
    }

    /** [payer] what the policies cost in the tick of a world, USD bn. */
    public double[] cost(World world) {
        Spending spent = spending.floorEntry(world.tick).getValue();
        double[] cost = new double[PAYERS.length];
        for (Payer payer : PAYERS) {
            cost[payer.ordinal()] = spent.of(payer, world) * world.dt();
        }
        return cost;
    }

    @Override public void step(World world) {
        PoliciesInForce.set(first, boards.floorEntry(world.tick).getValue(), world);
        System.arraycopy(cost(world), 0, world.flows.policyCost, 0, PAYERS.length);
        if (world.ledger != null) {
            events.tell(world);
            mandates.forEach(mandate -> mandate.tell(world));
        }
    }
}

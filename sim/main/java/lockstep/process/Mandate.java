package lockstep.process;

import java.util.Arrays;
import lockstep.agent.Act;
import lockstep.agent.DialBoard;
import lockstep.agent.Happening;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.policy.Dial;
import lockstep.policy.Plan;
import lockstep.setup.Clock;
import lockstep.setup.Parameters;

/**
 * What is done of a plan in a run: effect = announced x delivered x in force. Delivery is drawn once. In every tick a nation that acts may
 * change its government, at a rate linear in its liberal democracy; at a change its part, one in as many as act, ends for good with the
 * plan's chance of reversal. Changes of government are the same for all plans of a run, and luck is keyed by the plan's id.
 */
final class Mandate {
    final Plan plan;
    private final double delivered;
    private final Clock clock;
    private final int start;
    private final int end;
    /** [tick since the start] share of those who act who still do. */
    private final double[] inForce;

    Mandate(Plan plan, World first, Chance luck) {
        this.plan = plan;
        clock = first.frame.setup().clock();
        start = clock.tickOf(plan.start());
        end = plan.ends().isEmpty() ? Integer.MAX_VALUE : clock.tickOf(plan.ends());
        long key = Chance.key(plan.id());
        delivered = plan.delivery().at(Chance.uniform(luck.at(Purpose.POLICY_DELIVERY, 0), key, 0));
        inForce = new double[Math.max(0, Math.min(end, clock.ticks()) - start)];
        Arrays.fill(inForce, 1);
        if (plan.reversal() > 0) {
            reverse(first, luck, key);
        }
    }

    private void reverse(World first, Chance luck, long key) {
        int[] actors = first.dials.cells(Dial.Axis.NATION, plan.actors()).stream().mapToInt(Integer::intValue).toArray();
        for (int actor : actors) {
            Nation nation = first.nations[actor];
            for (int t = leaves(nation, first, luck, key); t < inForce.length; t++) {
                inForce[t] -= 1.0 / actors.length;
            }
        }
        for (int t = 0; t < inForce.length; t++) {
            inForce[t] = inForce[t] < 0.5 / Math.max(1, actors.length) ? 0 : inForce[t];
        }
    }

    /** Ticks after the start at which a nation leaves; past the end if it does not. Nobody reverses at once what it starts. */
    private int leaves(Nation nation, World first, Chance luck, long key) {
        Parameters.Government rates = first.parameters().government();
        double rate = rates.turnoverAutocratic() + (rates.turnoverDemocratic() - rates.turnoverAutocratic()) * nation.facts.democracy2021();
        double hazard = first.hazard(rate);
        for (int t = 1; t < inForce.length; t++) {
            boolean changes = Chance.uniform(luck.at(Purpose.GOVERNMENT, start + t), nation.key, 0) < hazard;
            if (changes && Chance.uniform(luck.at(Purpose.REVERSAL, start + t), nation.key ^ key, 0) < plan.reversal()) {
                return t;
            }
        }
        return inForce.length;
    }

    /** Ticks from the start of a policy until a measure bears. */
    static int delay(double years, Clock clock) {
        return (int) Math.round(years * clock.ticksPerYear());
    }

    /** Effect of a measure that bears so many years after the start. */
    double effect(double delayYears, int tick) {
        int since = tick - start;
        return since >= delay(delayYears, clock) && since < inForce.length ? plan.factor() * delivered * inForce[since] : 0;
    }

    /** Tells of a start, an end, or a part that leaves, in the world's tick. */
    void tell(World world) {
        int since = world.tick - start;
        double left = since < 0 || since >= inForce.length ? 0 : inForce[since];
        if (since == 0) {
            world.ledger.tell(new Happening.Lever(world.tick, Act.policy(true, plan.id()), plan.id(), plan.id(), true, left));
        } else if (since > 0 && since <= inForce.length && left < inForce[since - 1]) {
            world.ledger.tell(new Happening.Lever(world.tick, Act.policy(false, plan.id()), plan.id(), plan.id(), true, left));
        }
    }

    /** Whether an effect may differ from that of the tick before. */
    boolean changes(int tick) {
        int since = tick - start;
        boolean bears = plan.measures().values().stream().anyMatch(m -> since == delay(m.delayYears(), clock));
        boolean reversed = since > 0 && since < inForce.length && inForce[since] != inForce[since - 1];
        return since == 0 || tick == end || bears || reversed;
    }
}

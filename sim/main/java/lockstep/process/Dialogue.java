package lockstep.process;

import java.util.Arrays;
import lockstep.agent.Nation;
import lockstep.agent.Talks;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.policy.Dial;

/**
 * 4.10 Dialogue: once a year each pair of parties, of which one at least is a home, meets, and a meeting takes away a share of what one
 * misperceives in the other. After a shock between them in the last year (an incident, or more of vendors shut out or denied inputs) it is
 * held only by chance, that of their regularity. What is understood is forgotten again, and members of parties' led blocs take over a
 * share of it. It costs nothing until the first dialogue starts.
 */
public final class Dialogue implements Phase {

    @Override
    public void step(World world) {
        if (world.talks == null) {
            if (world.dials.rests(Dial.DIALOGUE)) {
                return;
            }
            world.talks = new Talks(world.nations.length, world.frame.homes().length);
            note(world, barred(world));
        }
        for (Nation nation : world.nations) {
            world.talks.struck[nation.index] |= world.flows.struck[nation.index];
        }
        if (world.newYear()) {
            forget(world);
            double[] now = barred(world);
            meet(world, now);
            spread(world);
            note(world, now);
            Arrays.fill(world.talks.struck, 0);
        }
    }

    /** Share of a nation's misperception of a home that is left. */
    static double left(World world, Nation nation, int home) {
        return world.talks == null ? 1 : 1 - world.talks.understood(nation.index, home);
    }

    private static void forget(World world) {
        double year = world.dt() * world.frame.setup().clock().ticksPerYear();
        double kept = StrictMath.exp(-world.parameters().security().misperceptionReturn() * year);
        for (int i = 0; i < world.talks.understood.length; i++) {
            world.talks.understood[i] *= kept;
        }
    }

    /** [nation][home] share of domains, by criticality, in which it shuts the home's vendors out, and of inputs that it denies them. */
    private static double[] barred(World world) {
        int homes = world.frame.homes().length;
        double[] barred = new double[world.nations.length * homes];
        double[] severity = new double[homes];
        for (Nation nation : world.nations) {
            Acts.severity(world, nation, severity);
            for (int h = 0; h < homes; h++) {
                barred[nation.index * homes + h] = severity[h] + (nation.home < 0 ? 0 : Tension.control(world, nation.home, h));
            }
        }
        return barred;
    }

    private static void note(World world, double[] barred) {
        System.arraycopy(barred, 0, world.talks.barred, 0, barred.length);
    }

    private static void meet(World world, double[] barred) {
        long stream = world.chance.at(Purpose.DIALOGUE, world.tick);
        int[] homes = world.frame.homes();
        for (Nation one : world.nations) {
            for (int h = 0; h < homes.length && world.dials.at(Dial.DIALOGUE, one.index) > 0; h++) {
                Nation other = world.nations[homes[h]];
                double taken = lesser(world, Dial.DIALOGUE, one, other);
                if (other == one || !(taken > 0)) {
                    continue;
                }
                boolean shock = harmed(world, barred, one, other) || harmed(world, barred, other, one);
                // Both sides find the same lot: the address is that of the pair.
                boolean held = !shock || Chance.uniform(stream, one.key ^ other.key, 0) < lesser(world, Dial.DIALOGUE_REGULARITY, one, other);
                if (held) {
                    world.talks.understand(one.index, h, taken);
                }
                boolean counted = one.home < 0 || one.index < other.index;
                world.flows.meetingsDue += counted ? 1 : 0;
                world.flows.meetingsHeld += counted && held ? 1 : 0;
            }
        }
    }

    private static double lesser(World world, Dial dial, Nation one, Nation other) {
        return Math.min(1, Math.min(world.dials.at(dial, one.index), world.dials.at(dial, other.index)));
    }

    /** Whether a nation was struck by the other, or bars it more than at the last meeting. */
    private static boolean harmed(World world, double[] barred, Nation nation, Nation other) {
        if (other.home < 0) {
            return false;
        }
        int cell = nation.index * world.frame.homes().length + other.home;
        return (world.talks.struck[nation.index] >>> other.home & 1) != 0 || barred[cell] > world.talks.barred[cell];
    }

    /** Members of a party's led bloc that are no parties themselves take over a share of what it understands, of all parties the most. */
    private static void spread(World world) {
        for (Nation party : world.nations) {
            double share = Math.min(1, world.dials.at(Dial.DIALOGUE_SPREAD, party.index));
            int bloc = Alliances.ledBloc(world, party);
            if (!(share > 0) || bloc < 0 || !(world.dials.at(Dial.DIALOGUE, party.index) > 0)) {
                continue;
            }
            for (Nation member : world.nations) {
                boolean follows = Alliances.ledBloc(world, member) == bloc && !(world.dials.at(Dial.DIALOGUE, member.index) > 0);
                for (int h = 0; follows && h < world.frame.homes().length; h++) {
                    world.talks.atLeast(member.index, h, share * world.talks.understood(party.index, h));
                }
            }
        }
    }
}

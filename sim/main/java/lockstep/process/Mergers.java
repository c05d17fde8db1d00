package lockstep.process;

import java.util.ArrayList;
import java.util.List;
import lockstep.agent.Body;
import lockstep.agent.Item;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;

/**
 * 4.5 Mergers. A contested item with more votes for than against that does not carry may be merged with one in the same state by a rival
 * from another home in the same domain: what comes of it is approved, and the two share the credit. Items pair off in the order of the
 * docket, each with the first rival with whom luck has it merge.
 */
final class Mergers {
    private final World world;
    private final Body body;
    private final double chance;
    private final List<Undecided> undecided = new ArrayList<>();

    /** An item that may be merged, and whether it was. */
    record Undecided(Item item, Vote.Outcome outcome, boolean merged) {
    }

    Mergers(World world, Body body) {
        this.world = world;
        this.body = body;
        chance = world.parameters().meetings().mergeChance();
    }

    /** Takes an item that did not carry if it may be merged. */
    boolean mayMerge(Item item, Vote.Outcome outcome) {
        boolean may = chance > 0 && outcome.contested() && outcome.tally().yes() > outcome.tally().no();
        if (may) {
            undecided.add(new Undecided(item, outcome, false));
        }
        return may;
    }

    /** All that was taken, in its order, with those merged that were. */
    List<Undecided> settle() {
        long stream = Chance.of(world.chance.at(Purpose.MERGER, world.tick), body.key);
        for (int i = 0; i < undecided.size(); i++) {
            int partner = undecided.get(i).merged() ? -1 : partner(i, stream);
            if (partner >= 0) {
                join(i);
                join(partner);
            }
        }
        return undecided;
    }

    private int partner(int first, long stream) {
        Item item = undecided.get(first).item();
        for (int j = first + 1; j < undecided.size(); j++) {
            Item other = undecided.get(j).item();
            boolean rival = world.firms[other.firm()].home != world.firms[item.firm()].home && domain(other) == domain(item);
            // The sum of keys is the same whichever of the two comes first.
            if (rival && !undecided.get(j).merged() && Chance.uniform(stream, item.key() + other.key(), 0) < chance) {
                return j;
            }
        }
        return -1;
    }

    private int domain(Item item) {
        return world.frame.standards()[item.standard()].domain();
    }

    private void join(int i) {
        undecided.set(i, new Undecided(undecided.get(i).item(), undecided.get(i).outcome(), true));
    }
}

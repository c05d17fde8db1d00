package lockstep.process;

import lockstep.agent.Body;
import lockstep.agent.Flows;
import lockstep.agent.World;
import lockstep.ballot.Tally;
import lockstep.chance.Chance;

/** The count of one vote, side by side, as it is and as it would be without whips under the same luck. */
final class Count {
    private final World world;
    private final Body body;
    private final Room room;
    private final Whipping whipping;
    private final int[] cast;
    private final int[] yes;
    private final int[] yesFree;
    /** [side] 1 or -1 where it followed a position, else 0. */
    private final int[] positions;
    /** Votes nation by nation, null where the rule counts votes alone. */
    private final Roll roll;
    private long sumYes;
    private long sumYesFree;

    Count(World world, Body body, Room room, Whipping whipping) {
        this.whipping = whipping;
        this.world = world;
        this.body = body;
        this.room = room;
        cast = new int[room.sides];
        yes = new int[room.sides];
        yesFree = new int[room.sides];
        positions = new int[room.sides];
        roll = room.heads == null ? null : new Roll(room);
    }

    /**
     * Counts voters who are alike: all of a side but one nation. Where heads count they are asked one by one.
     *
     * @param address  of their luck
     * @param own      place of the nation left out, -1 if none is
     * @param votes    how many they are
     * @param p        chance of a yes without a whip
     * @param position 1 or -1 where their bloc has one; 0 where none is followed
     */
    void pollAlike(long address, int side, int own, int votes, double p, int position) {
        if (roll == null) {
            poll(address, side, votes, p, position);
            return;
        }
        for (int v = 0; v < room.size; v++) {
            if (room.side[v] == side && v != own) {
                pollOne(address, side, v, p, position);
            }
        }
    }

    /** Counts one nation. */
    void pollOne(long address, int side, int place, double p, int position) {
        int yesBefore = yes[side];
        int freeBefore = yesFree[side];
        poll(Chance.of(address, room.nations[place].key), side, room.votes[place], p, position);
        if (roll != null) {
            roll.add(side, place, yes[side] - yesBefore, yesFree[side] - freeBefore);
        }
    }

    private void poll(long address, int side, int votes, double p, int position) {
        long name = side < world.blocs.length ? world.blocs[side].key() : 0;
        int free = Binomial.draw(address, name, votes, p);
        int whipped = free;
        double onWhip = 0;
        if (position != 0) {
            double discipline = room.discipline[side];
            whipped = Binomial.draw(address, name, votes, (1 - discipline) * p + (position > 0 ? discipline : 0));
            onWhip = discipline * votes;
            world.flows.whippedVotes[body.index] += onWhip;
        }
        whipping.add(side, votes, onWhip);
        positions[side] = position;
        cast[side] += votes;
        yes[side] += whipped;
        yesFree[side] += free;
        sumYes += whipped;
        sumYesFree += free;
    }

    /** Votes for it, less what they would have been had nobody followed a whip. */
    long moved() {
        return sumYes - sumYesFree;
    }

    /** Closes the count and records it. */
    Tally close() {
        Flows flows = world.flows;
        Tally tally = tally(sumYes, Roll.NONE_FREE);
        flows.votes[body.index] += room.present;
        flows.decidedByWhip[body.index] += changed(sumYes != sumYesFree)
                && body.rule.carries(tally(sumYesFree, Roll.ALL_FREE)) != body.rule.carries(tally) ? 1 : 0;
        for (int bloc = 0; bloc < whipping.led.length; bloc++) {
            int votes = cast[bloc];
            whipping.won[bloc] += won(bloc, tally) ? 1 : 0;
            if (whipping.led[bloc] && votes > 1) {
                // Rice's index of cohesion: |yes - no| over votes cast.
                flows.cohesion[body.index] += Math.abs(2.0 * yes[bloc] - votes) / votes;
                flows.blocVotes[body.index]++;
            }
        }
        return tally;
    }

    /** Whether the outcome is a side's position and would have been the opposite without its own whip. */
    private boolean won(int side, Tally tally) {
        if (positions[side] == 0 || !changed(yes[side] != yesFree[side])) {
            return false;
        }
        boolean carried = body.rule.carries(tally);
        return carried == positions[side] > 0 && carried != body.rule.carries(tally(sumYes - yes[side] + yesFree[side], side));
    }

    /** Whether whips can have changed the outcome: where heads count, equal sums of votes may hide it. */
    private boolean changed(boolean votesDiffer) {
        return votesDiffer || roll != null;
    }

    private Tally tally(long inFavour, int free) {
        long against = room.present - inFavour;
        return roll == null ? new Tally(inFavour, against, 0, room.absent)
                : roll.tally(new Tally(inFavour, against, 0, room.absent), free);
    }
}

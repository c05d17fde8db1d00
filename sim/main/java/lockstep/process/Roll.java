package lockstep.process;

import java.util.Arrays;
import lockstep.ballot.Tally;

/**
 * A count nation by nation, for rules that count heads. A nation with several votes is for or against as most of its votes are; if they are
 * tied, it abstains.
 */
final class Roll {
    /** Counterfactuals besides the one without the whip of one side: every whip, or none left out. */
    static final int NONE_FREE = -1;
    static final int ALL_FREE = -2;

    private final Room room;
    private final Heads heads;
    /** [column][side] weight for and against, as it is and without whips. */
    private final long[][] yes;
    private final long[][] no;
    private final long[][] yesFree;
    private final long[][] noFree;

    Roll(Room room) {
        this.room = room;
        heads = room.heads;
        yes = new long[heads.columns][room.sides];
        no = new long[heads.columns][room.sides];
        yesFree = new long[heads.columns][room.sides];
        noFree = new long[heads.columns][room.sides];
    }

    /** Counts the nation at a place, of whose votes so many are in favour, and so many would be without a whip. */
    void add(int side, int place, int votesFor, int votesForFree) {
        int votes = room.votes[place];
        for (int c = 0; c < heads.columns; c++) {
            long weight = heads.weights[c][place];
            yes[c][side] += 2 * votesFor > votes ? weight : 0;
            no[c][side] += 2 * votesFor < votes ? weight : 0;
            yesFree[c][side] += 2 * votesForFree > votes ? weight : 0;
            noFree[c][side] += 2 * votesForFree < votes ? weight : 0;
        }
    }

    /** The tally in all columns of the rule, given that of the votes; {@code free} is the side without a whip. */
    Tally tally(Tally votes, int free) {
        Tally[] columns = new Tally[heads.columns];
        for (int c = 0; c < columns.length; c++) {
            columns[c] = heads.votes[c] ? votes : column(c, free);
        }
        Tally first = columns[0];
        return new Tally(first.yes(), first.no(), first.abstain(), first.absent(), Arrays.asList(columns).subList(1, columns.length));
    }

    private Tally column(int c, int free) {
        long sumYes = 0;
        long sumNo = 0;
        for (int side = 0; side < room.sides; side++) {
            boolean whipped = free == NONE_FREE || free != ALL_FREE && free != side;
            sumYes += whipped ? yes[c][side] : yesFree[c][side];
            sumNo += whipped ? no[c][side] : noFree[c][side];
        }
        long present = Arrays.stream(heads.weights[c]).sum();
        return new Tally(sumYes, sumNo, present - sumYes - sumNo, heads.absent[c]);
    }
}

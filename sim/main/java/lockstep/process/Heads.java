package lockstep.process;

import java.util.List;
import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.ballot.Column;

/** What a rule counts besides votes: heads of members, their people, those with a veto. */
final class Heads {
    /** Columns of the rule but for the first. */
    final int columns;
    /** [column of the rule][place in the room] weight. */
    final long[][] weights;
    /** [column of the rule] weight of members who are not there. */
    final long[] absent;
    /** [column of the rule] whether it counts single votes. */
    final boolean[] votes;

    private Heads(World world, Body body, Room room) {
        List<Column> all = body.rule.columns();
        columns = all.size();
        weights = new long[columns][room.size];
        absent = new long[columns];
        votes = new boolean[columns];
        for (int c = 0; c < columns; c++) {
            votes[c] = single(all.get(c));
            for (Nation nation : world.nations) {
                absent[c] += body.weight(all.get(c), nation);
            }
            for (int v = 0; v < room.size; v++) {
                weights[c][v] = body.weight(all.get(c), room.nations[v]);
                absent[c] -= weights[c][v];
            }
        }
    }

    /** The heads in a room; null if the body's rule counts single votes alone. */
    static Heads of(World world, Body body, Room room) {
        return body.rule.columns().stream().allMatch(Heads::single) ? null : new Heads(world, body, room);
    }

    /** Every member of a body in the model participates, so that its votes are those of participating members. */
    private static boolean single(Column column) {
        return column.named() && (column.name().equals(Column.VOTES) || column.name().equals(Column.PARTICIPATING));
    }
}

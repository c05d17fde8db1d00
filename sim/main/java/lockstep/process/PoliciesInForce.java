package lockstep.process;

import java.util.List;
import java.util.TreeSet;
import lockstep.agent.DialBoard;
import lockstep.agent.World;
import lockstep.policy.Event;
import lockstep.setup.Clock;
import lockstep.setup.Setup;

/**
 * 4.1 Which levers are in force, and so where the dials stand. Boards are worked out once per scenario, one for each date at which
 * something starts or ends; runs share them, since a board is only read.
 */
public final class PoliciesInForce implements Phase {
    private final int[] changes;
    private final DialBoard[] boards;
    /** [nation][group] membership at the start. */
    private final boolean[] members;

    /** Works out the boards of a scenario for the nations and firms of its first world. */
    public PoliciesInForce(World first) {
        Setup setup = first.frame.setup();
        Clock clock = setup.clock();
        List<Event> events = first.on().events() ? List.copyOf(setup.events().values()) : List.of();
        TreeSet<Integer> dates = new TreeSet<>(List.of(0));
        for (Event event : events) {
            dates.add(Math.max(0, clock.tickOf(event.date())));
            if (!event.ends().isEmpty()) {
                dates.add(Math.max(0, clock.tickOf(event.ends())));
            }
        }
        changes = dates.stream().mapToInt(Integer::intValue).toArray();
        boards = new DialBoard[changes.length];
        members = first.all.member.clone();
        for (int i = 0; i < changes.length; i++) {
            boards[i] = board(first, events, changes[i]);
        }
    }

    private static DialBoard board(World first, List<Event> events, int tick) {
        Clock clock = first.frame.setup().clock();
        DialBoard board = new DialBoard(first.frame, first.nations, first.firms);
        for (Event event : events) {
            boolean started = clock.tickOf(event.date()) <= tick;
            boolean over = !event.ends().isEmpty() && clock.tickOf(event.ends()) <= tick;
            if (started && !over) {
                event.lever().move(board, 1);
            }
        }
        board.close();
        return board;
    }

    @Override public void step(World world) {
        int i = 0;
        while (i + 1 < changes.length && changes[i + 1] <= world.tick) {
            i++;
        }
        if (changes[i] == world.tick || world.dials != boards[i]) {
            world.dials = boards[i];
            join(world);
        }
    }

    private void join(World world) {
        System.arraycopy(members, 0, world.all.member, 0, members.length);
        for (DialBoard.MembershipChange change : world.dials.memberships) {
            world.nations[change.nation()].member(change.group(), change.member());
        }
    }
}

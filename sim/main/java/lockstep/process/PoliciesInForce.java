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
 * something starts, is complete or ends; runs share them, since a board is only read. While a lever grows, each tick has a board of its own.
 */
public final class PoliciesInForce implements Phase {
    private final int[] changes;
    private final DialBoard[] boards;
    private final List<Event> events;
    /** [change] whether some lever grows from then to the next. */
    private final boolean[] grows;
    /** [nation][group] membership at the start. */
    private final boolean[] members;

    /** Works out the boards of a scenario for the nations and firms of its first world. */
    public PoliciesInForce(World first) {
        Setup setup = first.frame.setup();
        Clock clock = setup.clock();
        events = first.on().events() ? List.copyOf(setup.events().values()) : List.of();
        TreeSet<Integer> dates = new TreeSet<>(List.of(0));
        for (Event event : events) {
            dates.add(Math.max(0, clock.tickOf(event.date())));
            for (String later : List.of(event.full(), event.ends())) {
                if (!later.isEmpty()) {
                    dates.add(Math.max(0, clock.tickOf(later)));
                }
            }
        }
        changes = dates.stream().mapToInt(Integer::intValue).toArray();
        boards = new DialBoard[changes.length];
        grows = new boolean[changes.length];
        members = first.all.member.clone();
        for (int i = 0; i < changes.length; i++) {
            boards[i] = board(first, changes[i]);
            int tick = changes[i];
            grows[i] = events.stream().anyMatch(event -> inForce(clock, event, tick) && effect(clock, event, tick) < 1);
        }
    }

    private static boolean inForce(Clock clock, Event event, int tick) {
        return clock.tickOf(event.date()) <= tick && (event.ends().isEmpty() || clock.tickOf(event.ends()) > tick);
    }

    /** Share of its size that a lever in force has, 0 at its date if it grows. */
    private static double effect(Clock clock, Event event, int tick) {
        if (event.full().isEmpty() || clock.tickOf(event.full()) <= tick) {
            return 1;
        }
        int date = clock.tickOf(event.date());
        return (double) (tick - date) / (clock.tickOf(event.full()) - date);
    }

    private DialBoard board(World world, int tick) {
        Clock clock = world.frame.setup().clock();
        DialBoard board = new DialBoard(world.frame, world.nations, world.firms);
        for (Event event : events) {
            if (inForce(clock, event, tick)) {
                event.lever().move(board, effect(clock, event, tick));
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
        if (grows[i] && changes[i] < world.tick) {
            world.dials = board(world, world.tick);
            join(world);
        } else if (changes[i] == world.tick || world.dials != boards[i]) {
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

package lockstep.process;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import lockstep.agent.DialBoard;
import lockstep.agent.World;
import lockstep.policy.Event;
import lockstep.setup.Clock;

/** Where the dials stand by the events of a scenario: one board for each date at which something starts or ends. Worlds share them. */
final class Boards {
    private final World first;
    private final Clock clock;
    private final List<Event> events;
    private final int[] changes;
    private final DialBoard[] boards;

    /** Of the events up to a quarter; of all if it is "". */
    Boards(World first, String until) {
        this.first = first;
        clock = first.frame.setup().clock();
        events = first.on().events() ? first.frame.setup().events().values().stream()
                .filter(event -> until.isEmpty() || event.date().compareTo(until) <= 0).toList() : List.of();
        TreeSet<Integer> dates = new TreeSet<>(List.of(0));
        for (Event event : events) {
            dates.add(Math.max(0, clock.tickOf(event.date())));
            if (!event.ends().isEmpty()) {
                dates.add(Math.max(0, clock.tickOf(event.ends())));
            }
        }
        changes = dates.stream().mapToInt(Integer::intValue).toArray();
        boards = Arrays.stream(changes).mapToObj(this::board).toArray(DialBoard[]::new);
    }

    private DialBoard board(int tick) {
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

    /** The board of a tick. */
    DialBoard at(int tick) {
        int i = 0;
        while (i + 1 < changes.length && changes[i + 1] <= tick) {
            i++;
        }
        return boards[i];
    }

    /** Ticks from which another board holds. */
    int[] changes() {
        return changes.clone();
    }
}

package lockstep.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lockstep.agent.Act;
import lockstep.agent.DialBoard;
import lockstep.agent.Happening;
import lockstep.agent.Veto;
import lockstep.agent.World;
import lockstep.policy.Event;
import lockstep.setup.Clock;

/**
 * Where the dials stand by the events of a scenario: one board for each date at which something starts, is complete or ends. Worlds share
 * them. While a lever grows each tick has a board of its own, made when it is asked for.
 */
final class Boards {
    private final World first;
    private final Clock clock;
    /** In force at some time, by id. */
    private final Map<String, Event> events;
    private final int[] changes;
    private final DialBoard[] boards;
    /** [change] levers that grow from then to the next change; the board of the others, null where none grows. */
    private final List<List<Event>> growing;
    private final DialBoard[] steady;

    /** Of the events up to a quarter, of all if it is "", but for those that a veto bars, if it is not null. */
    Boards(World first, String until, Veto veto) {
        this.first = first;
        clock = first.frame.setup().clock();
        events = new TreeMap<>(first.on().events() ? first.frame.setup().events() : Map.of());
        events.values().removeIf(event -> !until.isEmpty() && event.date().compareTo(until) > 0);
        events.keySet().removeIf(id -> veto != null && veto.bars(begins(events.get(id)), Act.event(true, id)));
        events.replaceAll((id, event) -> veto != null && !event.ends().isEmpty() && veto.bars(ends(event), Act.event(false, id))
                ? event.lasting() : event);
        TreeSet<Integer> dates = new TreeSet<>(List.of(0));
        for (Event event : events.values()) {
            dates.add(Math.max(0, clock.tickOf(event.date())));
            for (String later : List.of(event.full(), event.ends())) {
                if (!later.isEmpty()) {
                    dates.add(Math.max(0, clock.tickOf(later)));
                }
            }
        }
        changes = dates.stream().mapToInt(Integer::intValue).toArray();
        boards = Arrays.stream(changes).mapToObj(tick -> board(tick, inForce(tick))).toArray(DialBoard[]::new);
        growing = Arrays.stream(changes).mapToObj(tick -> inForce(tick).filter(event -> grows(event, tick)).toList()).toList();
        steady = new DialBoard[changes.length];
        for (int i = 0; i < changes.length; i++) {
            int tick = changes[i];
            steady[i] = growing.get(i).isEmpty() ? null : board(tick, inForce(tick).filter(event -> !grows(event, tick)));
        }
    }

    private Stream<Event> inForce(int tick) {
        return events.values().stream().filter(event -> clock.tickOf(event.date()) <= tick
                && (event.ends().isEmpty() || clock.tickOf(event.ends()) > tick));
    }

    private boolean grows(Event event, int tick) {
        return !event.full().isEmpty() && clock.tickOf(event.full()) > tick;
    }

    private DialBoard board(int tick, Stream<Event> inForce) {
        DialBoard board = new DialBoard(first.frame, first.nations, first.firms);
        inForce.forEach(event -> event.lever().move(board, effect(event, tick)));
        board.close();
        return board;
    }

    /** Share of its size that a lever in force has: from nothing at its date, evenly, if it grows. */
    private double effect(Event event, int tick) {
        if (!grows(event, tick)) {
            return 1;
        }
        int date = clock.tickOf(event.date());
        return (double) (tick - date) / (clock.tickOf(event.full()) - date);
    }

    /** The board of a tick. */
    DialBoard at(int tick) {
        int i = 0;
        while (i + 1 < changes.length && changes[i + 1] <= tick) {
            i++;
        }
        if (steady[i] == null || tick <= changes[i]) {
            return boards[i];
        }
        DialBoard board = steady[i].copy();
        for (Event event : growing.get(i)) {
            event.lever().move(board, effect(event, tick));
        }
        board.close();
        return board;
    }

    private int begins(Event event) {
        return Math.max(0, clock.tickOf(event.date()));
    }

    private int ends(Event event) {
        return Math.max(0, clock.tickOf(event.ends()));
    }

    /** Tells of what begins and ends in the world's tick. */
    void tell(World world) {
        events.forEach((id, event) -> {
            if (begins(event) == world.tick) {
                world.ledger.tell(new Happening.Lever(world.tick, Act.event(true, id), id, event.name(), false, 1));
            }
            if (!event.ends().isEmpty() && ends(event) == world.tick) {
                world.ledger.tell(new Happening.Lever(world.tick, Act.event(false, id), id, event.name(), false, 0));
            }
        });
    }

    /** Ticks from which another board holds. */
    int[] changes() {
        int ticks = clock.ticks();
        return IntStream.range(0, changes.length).flatMap(i -> steady[i] == null ? IntStream.of(changes[i])
                : IntStream.range(changes[i], i + 1 < changes.length ? changes[i + 1] : Math.max(ticks, changes[i] + 1))).toArray();
    }
}

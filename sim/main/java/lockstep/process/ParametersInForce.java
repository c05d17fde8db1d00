package lockstep.process;

import lockstep.agent.World;
import lockstep.setup.Change;
import lockstep.setup.Clock;

/**
 * 4.1 Which parameters hold, where some change at a date. The first world is made with those before, so whatever is worked out of them on the
 * first day stays as it is.
 */
public final class ParametersInForce implements Phase {
    private final Change change;
    private final int from;

    /** A change in a run of some calendar. */
    public ParametersInForce(Change change, Clock clock) {
        this.change = change;
        from = clock.tickOf(change.at());
    }

    @Override public void step(World world) {
        if (world.tick >= from) {
            world.change(change.parameters());
        }
    }

    /** First tick in which they hold. */
    public int from() {
        return from;
    }
}

package lockstep.metric;

import lockstep.agent.World;

/** Looks at a world at the end of each tick and changes nothing in it. */
@FunctionalInterface
public interface Observer {

    /** Called once per tick, after the last phase; {@link World#flows} hold what happened in the tick. */
    void observe(World world);
}

package lockstep.process;

import lockstep.agent.World;

/** A submodel: what happens in one phase of a tick. Stateless, so that one instance serves every run; all state is in the world. */
public interface Phase {

    /** Sets up the part of a new world that this submodel owns, before the first tick and before any luck. */
    default void start(World world) {
    }

    /** Runs the phase for the world's current tick. */
    void step(World world);
}

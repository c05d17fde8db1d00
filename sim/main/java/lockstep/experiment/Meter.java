package lockstep.experiment;

import lockstep.agent.World;
import lockstep.metric.Observer;

/** Reads one quantity from one run. */
interface Meter extends Observer {

    /** Looks at the world before the first tick. */
    default void begin(World world) {
    }

    /** Whether further ticks would not change the value. */
    boolean enough();

    /** The value; NaN if the run did not show it. */
    double value();
}

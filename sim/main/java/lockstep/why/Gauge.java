package lockstep.why;

import java.util.List;
import java.util.function.ToDoubleFunction;
import lockstep.agent.World;
import lockstep.engine.Run;
import lockstep.metric.Column;
import lockstep.metric.Probe;
import lockstep.metric.Reading;

/** Reads one number off one run. */
interface Gauge {

    /** Begins to look at a run; a year before the tick at the latest. */
    void watch(Run run);

    /** The number once the tick is done; NaN if it does not exist. */
    double value(World end);

    /** What is read of the state at the end. */
    static Gauge ofEnd(ToDoubleFunction<World> rule) {
        return new Gauge() {
            @Override public void watch(Run run) {
                // The end says it all.
            }

            @Override public double value(World end) {
                return rule.applyAsDouble(end);
            }
        };
    }

    /** A series at a tick; a flow summed over the year up to it, as far as there is one. */
    static Gauge of(Column column, int tick, World shape) {
        int before = tick - shape.frame.setup().clock().ticksPerYear();
        int[] ticks = before < 0 ? new int[] {tick} : new int[] {before, tick};
        boolean[] whole = before < 0 ? new boolean[] {true} : new boolean[] {false, true};
        Probe probe = new Probe(new Reading(shape), List.of(column), ticks, whole);
        return new Gauge() {
            @Override public void watch(Run run) {
                run.observe(probe);
            }

            @Override public double value(World end) {
                return probe.values()[0][ticks.length - 1];
            }
        };
    }
}

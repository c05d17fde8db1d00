package lockstep.policy;

import java.util.List;
import java.util.Map;

/**
 * A policy as a run takes it: who does what from when, and how sure that is. Two plans of one id, such as one that starts later, share
 * their luck.
 *
 * @param id          of the policy; its luck is keyed by it
 * @param actors      nations or groups who act
 * @param start       quarter in which it starts
 * @param ends        quarter in which it ends, "" for never
 * @param delivery    what is delivered of what is announced
 * @param reversal    chance that a change of government ends the part of the nation
 * @param measures    by a short name
 * @param factor      of all measures and their cost
 * @param eventsUntil last quarter whose events happen, "" for all
 */
public record Plan(String id, List<String> actors, String start, String ends, Triangle delivery, double reversal,
        Map<String, Measure> measures, double factor, String eventsUntil) {

    /** A number known by its range: triangular, {@code mode} the most likely; fixed if both ends are equal. */
    public record Triangle(double low, double mode, double high) {
        public Triangle {
            if (!(low <= mode && mode <= high)) {
                throw new IllegalArgumentException("Expected a value within its range, given " + low + ", " + mode + ", " + high);
            }
        }

        /** The value below which a share of draws lies. */
        public double at(double share) {
            if (low == high) {
                return mode;
            }
            double below = (mode - low) / (high - low);
            return share < below ? low + Math.sqrt(share * (high - low) * (mode - low))
                    : high - Math.sqrt((1 - share) * (high - low) * (high - mode));
        }
    }

    /** The same, done more or less. */
    public Plan scaled(double more) {
        return new Plan(id, actors, start, ends, delivery, reversal, measures, factor * more, eventsUntil);
    }

    /** The same, but for its end. */
    public Plan ending(String quarter) {
        return new Plan(id, actors, start, quarter, delivery, reversal, measures, factor, eventsUntil);
    }

    /** The same without an end and without reversal. */
    public Plan lasting() {
        return new Plan(id, actors, start, "", delivery, 0, measures, factor, eventsUntil);
    }

    /** The same from another quarter on. */
    public Plan starting(String quarter) {
        return new Plan(id, actors, quarter, ends, delivery, reversal, measures, factor, eventsUntil);
    }
}

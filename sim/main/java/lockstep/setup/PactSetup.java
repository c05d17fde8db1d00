package lockstep.setup;

import lockstep.Param;

/** A bilateral pact. */
public record PactSetup(
        @Param("defence or non-aggression") Kind kind) {

    /** What the pact promises. */
    public enum Kind { DEFENCE, NON_AGGRESSION }
}

package lockstep.setup;

import lockstep.Param;

/** A bilateral pact, or the lasting dispute that stands in its place. */
public record PactSetup(
        @Param("defence, non-aggression or dispute") Kind kind) {

    /** What the pact promises; a dispute is a claim on territory or a conflict that was open in the first year. */
    public enum Kind { DEFENCE, NON_AGGRESSION, DISPUTE }
}

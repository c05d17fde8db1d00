package lockstep.agent;

import lockstep.setup.StandardSetup;

/** A specification in a domain; {@code sponsors} is a bit set of homes, 0 for an open standard. */
public record Standard(int index, String id, int domain, long sponsors, int availableTick, StandardSetup facts) {

    /** Whether no home sponsors it. */
    public boolean open() {
        return sponsors == 0;
    }
}

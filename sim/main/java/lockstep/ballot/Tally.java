package lockstep.ballot;

/**
 * A counted ballot. Weighted votes are counted by weight.
 *
 * @param yes              votes in favour
 * @param no               votes against
 * @param abstain          votes returned that are neither
 * @param absent           votes not returned
 * @param participatingYes votes in favour by participating (P-) members, for bodies that tell them apart
 * @param participatingNo  votes against by participating members
 */
public record Tally(long yes, long no, long abstain, long absent, long participatingYes, long participatingNo) {

    public Tally {
        if (!(yes >= 0 && no >= 0 && abstain >= 0 && absent >= 0 && participatingYes >= 0 && participatingYes <= yes
                && participatingNo >= 0 && participatingNo <= no)) {
            throw new IllegalArgumentException("Expected votes of 0 or more, and no more participating than all, given " + yes + ", " + no
                    + ", " + abstain + ", " + absent + ", " + participatingYes + ", " + participatingNo);
        }
    }

    /** A ballot among participating members only. */
    public Tally(long yes, long no, long abstain, long absent) {
        this(yes, no, abstain, absent, yes, no);
    }

    /** Votes cast: abstentions are not votes cast in any of the rules here. */
    long cast() {
        return Math.addExact(yes, no);
    }

    /** Replies: votes cast and abstentions. */
    long replies() {
        return Math.addExact(cast(), abstain);
    }

    /** All who could have voted. */
    long eligible() {
        return Math.addExact(replies(), absent);
    }
}

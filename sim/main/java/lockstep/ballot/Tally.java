package lockstep.ballot;

import java.util.List;

/**
 * A counted ballot. Weighted votes are counted by weight. Where a rule counts more than one thing (votes and heads, say), each is a column
 * of {@link Rule#columns}: the first is this tally, the others follow in {@code further}.
 *
 * @param yes     votes in favour
 * @param no      votes against
 * @param abstain votes returned that are neither
 * @param absent  votes not returned
 * @param further the same ballot by the rule's other columns, in their order; empty if every column would read as this one
 */
public record Tally(long yes, long no, long abstain, long absent, List<Tally> further) {

    public Tally {
        if (!(yes >= 0 && no >= 0 && abstain >= 0 && absent >= 0)) {
            throw new IllegalArgumentException("Expected votes of 0 or more, given " + yes + ", " + no + ", " + abstain + ", " + absent);
        }
    }

    /** A ballot that reads the same in every column. */
    public Tally(long yes, long no, long abstain, long absent) {
        this(yes, no, abstain, absent, List.of());
    }

    Tally in(int column) {
        return column == 0 || further.isEmpty() ? this : further.get(column - 1);
    }

    /** Votes cast: abstentions are no votes cast in any of the rules here. */
    long cast() {
        return Math.addExact(yes, no);
    }

    /** Replies: votes cast and abstentions. */
    long replies() {
        return Math.addExact(cast(), abstain);
    }

    /** All who could have voted. */
    long all() {
        return Math.addExact(replies(), absent);
    }

    /** Whether anybody is in favour. */
    boolean wanted() {
        boolean wanted = yes > 0;
        for (int c = 0; c < further.size() && !wanted; c++) {
            wanted = further.get(c).yes > 0;
        }
        return wanted;
    }
}

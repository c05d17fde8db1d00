package lockstep.ballot;

import java.util.List;

/**
 * What a condition counts: a weight of members by its name (votes, heads, people), or the heads of some members alone.
 *
 * @param name    name of the weight; "veto" for the heads of those named
 * @param members who counts, one each; empty for a weight that every member may have
 */
public record Column(String name, List<String> members) {
    /** The votes themselves. */
    public static final String VOTES = "votes";
    /** Votes of participating (P-) members, for bodies that tell them apart from observers. */
    public static final String PARTICIPATING = "participating";

    static Column weight(String name) {
        return new Column(name, List.of());
    }

    /** Whether the weights are given by name rather than by who the member is. */
    public boolean named() {
        return members.isEmpty();
    }
}

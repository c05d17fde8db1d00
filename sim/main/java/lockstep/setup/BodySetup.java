package lockstep.setup;

import lockstep.Param;
import lockstep.ballot.Column;
import lockstep.ballot.Rule;

import java.util.List;
import java.util.Map;

/** A standards development organization. */
public record BodySetup(
        @Param("Name for people") String name,
        @Param("Who votes: nations (one each), firms (seats by home) or experts (seats by effort)") Franchise franchise,
        @Param("Decision rule: a name of the rule catalogue, or conditions by any names that must all hold; they may count votes, "
                + "participating (votes of participating members: all of them), members (one each) and people (millions)") Rule rule,
        @Param(value = "Groups whose members are members of a body of nations; empty for those with a row in seats", absent = "[]") List<String> groups,
        @Param(value = "Authority by domain: weight of its standards there", unit = "share", min = 0, max = 1) Map<String, Double> authority,
        @Param(value = "Items a meeting can handle", unit = "items", min = 0, max = 10000) int docketSize,
        @Param(value = "Time between meetings", unit = "quarters", min = 1, max = 40) int periodQuarters,
        @Param(value = "Term of posts", unit = "years", min = 0.25, max = 20) double termYears,
        @Param(value = "Chance that a holder keeps a post at the end of a term", unit = "probability", min = 0, max = 1) double incumbency,
        @Param(value = "Exponent of experts in the election to posts", unit = "exponent", min = 0, max = 5) double expertExponent,
        @Param(value = "Weight of political support in the election to posts", unit = "utility", min = -5, max = 5) double supportWeight,
        @Param(value = "Chair effect: pull of chairs on the agenda", unit = "factor", min = 0, max = 10) double agendaPower,
        @Param(value = "Recognition of its standards by nations that are not members", unit = "share", min = 0, max = 1) double recognitionOutside,
        @Param(value = "Cost to a member of attending, against the mean body", unit = "factor", min = 0.1, max = 10) double attendanceCost,
        @Param(value = "Quarter in which it opens; from the start if left out", absent = "''") String opens,
        @Param(value = "Whether terms of its posts end in different years rather than all at once", absent = "true") boolean staggered,
        @Param(value = "Whether it stays closed until a lever opens it", absent = "false") boolean dormant,
        @Param(value = "Posts filled when a lever opens it", unit = "posts", min = 0, max = 1000, absent = "0") int firstPosts,
        @Param(value = "Nations without whose membership it has no authority once opened", absent = "[]") List<String> needs) {

    /** Weights of members that a rule may count: votes, votes of those who participate, heads, and people in millions. */
    public static final List<String> WEIGHTS = List.of(Column.VOTES, Column.PARTICIPATING, "members", "people");

    /** Who holds the votes. */
    public enum Franchise { NATIONS, FIRMS, EXPERTS }
}

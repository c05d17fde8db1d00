package lockstep.ballot;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import lockstep.ballot.Condition.Any;
import lockstep.ballot.Condition.Majority;
import lockstep.ballot.Condition.Opposition;
import lockstep.ballot.Condition.Quota;
import lockstep.ballot.Condition.Turnout;

/** Rules that several bodies share, by the name that files give them: the same data as a rule written out in a file. */
final class Catalogue {
    static final Map<String, Rule> RULES;

    static {
        Map<String, Rule> rules = new TreeMap<>();
        // More votes for than against.
        add(rules, "majority", Map.of("approval", new Majority(share(1, 2), Base.CAST, Column.VOTES)));
        // At least two thirds of the votes cast.
        add(rules, "two-thirds", Map.of("approval", cast(2, 3)));
        // Draft International Standard: at least two thirds of the votes cast by P-members in favour, and at most a quarter of all votes
        // cast negative; abstentions count in neither (ISO/IEC Directives part 1, 2.6.3 and 2.7.3).
        add(rules, "iso-draft", Map.of("approval", new Quota(share(2, 3), Base.CAST, Column.PARTICIPATING),
                "opposition", new Opposition(share(1, 4), Base.CAST, Column.VOTES)));
        // Consensus, failing which a vote with at least 71 percent of the votes cast (3GPP Working Procedures, articles 25 to 27).
        add(rules, "consensus-then-71", Map.of("agreement", new Any(new TreeMap<>(Map.of(
                "consensus", new Opposition(share(0, 1), Base.NUMBER, Column.VOTES), "vote", cast(71, 100))))));
        // No sustained opposition: at most one vote in fifty against. The share is assumed; ISO/IEC Guide 2 gives none.
        add(rules, "consensus", Map.of("opposition", new Opposition(share(1, 50), Base.CAST, Column.VOTES)));
        // Rough consensus: at least four fifths of those who speak. RFC 7282 asks that objections be answered, not counted; the share stands
        // for what chairs commonly call rough, assumed because a simulated room can only be counted.
        add(rules, "rough-consensus", Map.of("approval", cast(4, 5)));
        // Traditional approval procedure: at least 70 percent of the replies in favour, abstentions being replies (WTSA Resolution 1).
        add(rules, "itu-traditional", Map.of("approval", new Quota(share(7, 10), Base.REPLIES, Column.VOTES)));
        // Standards ballot: at least 75 percent of ballots returned, and of these at least 75 percent of yes and no in favour (IEEE SASB).
        add(rules, "ieee-ballot", Map.of("approval", cast(3, 4), "turnout", new Turnout(share(3, 4), Base.ALL, Column.VOTES)));
        // At least 71 percent of the weighted votes cast, without an attempt at consensus.
        add(rules, "weighted-71", Map.of("approval", cast(71, 100)));
        RULES = Collections.unmodifiableMap(rules);
    }

    private Catalogue() {
    }

    private static void add(Map<String, Rule> rules, String name, Map<String, Condition> conditions) {
        rules.put(name, Rule.known(name, conditions));
    }

    private static Quota cast(long numerator, long denominator) {
        return new Quota(share(numerator, denominator), Base.CAST, Column.VOTES);
    }

    private static Threshold share(long numerator, long denominator) {
        return new Threshold(numerator, denominator);
    }
}

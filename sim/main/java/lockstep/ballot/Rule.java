package lockstep.ballot;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Decision rules of bodies. A rule's name in files is its constant in kebab case. Nothing carries without a vote in favour, and one more
 * vote in favour never defeats what carried.
 */
public enum Rule {
    /** More votes for than against. */
    MAJORITY(t -> t.yes() > t.no()),

    /** At least two thirds of the votes cast. */
    TWO_THIRDS(t -> atLeast(t.yes(), t.cast(), 2, 3)),

    /**
     * Draft International Standard: at least two thirds of the votes cast by P-members in favour, and at most a quarter of all votes cast
     * negative; abstentions count in neither (ISO/IEC Directives part 1, 2.6.3 and 2.7.3).
     */
    ISO_DRAFT(t -> atLeast(t.participatingYes(), Math.addExact(t.participatingYes(), t.participatingNo()), 2, 3)
            && !above(t.no(), t.cast(), 1, 4)),

    /**
     * Consensus, failing which a vote with at least 71 percent of the votes cast (3GPP Working Procedures, articles 25 to 27). Consensus
     * implies the vote, so the vote decides.
     */
    CONSENSUS_THEN_71(t -> atLeast(t.yes(), t.cast(), 71, 100)),

    /** No sustained opposition: at most one vote in fifty against. The share is assumed; ISO/IEC Guide 2 gives none. */
    CONSENSUS(t -> !above(t.no(), t.cast(), 1, 50)),

    /**
     * Rough consensus: at least four fifths of those who speak. RFC 7282 asks that objections be answered, not counted; the share stands
     * for what chairs commonly call rough, assumed because a simulated room can only be counted.
     */
    ROUGH_CONSENSUS(t -> atLeast(t.yes(), t.cast(), 4, 5)),

    /** Traditional approval procedure: at least 70 percent of the replies in favour, abstentions being replies (WTSA Resolution 1). */
    ITU_TRADITIONAL(t -> atLeast(t.yes(), t.replies(), 7, 10)),

    /** Standards ballot: at least 75 percent of ballots returned, and of these at least 75 percent of yes and no in favour (IEEE SASB). */
    IEEE_BALLOT(t -> atLeast(t.replies(), t.eligible(), 3, 4) && atLeast(t.yes(), t.cast(), 3, 4)),

    /** At least 71 percent of the weighted votes cast, without an attempt at consensus. */
    WEIGHTED_71(t -> atLeast(t.yes(), t.cast(), 71, 100));

    private final Predicate<Tally> test;

    Rule(Predicate<Tally> test) {
        this.test = test;
    }

    /** Whether the tally carries a proposal. */
    public boolean carries(Tally tally) {
        return tally.yes() > 0 && test.test(tally);
    }

    /** The rule of a name in files. */
    public static Optional<Rule> named(String name) {
        return Arrays.stream(values()).filter(rule -> rule.fileName().equals(name)).findFirst();
    }

    /** Names in files, in order of the alphabet. */
    public static Set<String> names() {
        return Arrays.stream(values()).map(Rule::fileName).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rule's name in files. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether part / whole is at least a fraction, without rounding. */
    private static boolean atLeast(long part, long whole, long numerator, long denominator) {
        return Math.multiplyExact(part, denominator) >= Math.multiplyExact(whole, numerator);
    }

    private static boolean above(long part, long whole, long numerator, long denominator) {
        return Math.multiplyExact(part, denominator) > Math.multiplyExact(whole, numerator);
    }
}

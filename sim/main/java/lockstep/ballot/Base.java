package lockstep.ballot;

import java.util.Locale;

/** What a threshold is a share of; so it is said, rule by rule, what becomes of abstentions and of those who do not vote. */
public enum Base {
    /** Votes for and against: abstentions and those who do not vote count for neither side. */
    CAST,
    /** Votes and abstentions: to abstain is not to be in favour; those who do not reply count for neither side. */
    REPLIES,
    /** All members: to abstain or to stay away is not to be in favour. */
    ALL,
    /** Nothing: the threshold is a number of votes. */
    NUMBER;

    long of(Tally tally) {
        return switch (this) {
            case CAST -> tally.cast();
            case REPLIES -> tally.replies();
            case ALL -> tally.all();
            case NUMBER -> 1;
        };
    }

    String words(Threshold threshold) {
        return this == NUMBER ? threshold.toString() : threshold + " of " + name().toLowerCase(Locale.ROOT);
    }
}

package lockstep.why;

import lockstep.agent.Veto;

/**
 * Something that happened, and what the number would have been without it under the same luck.
 *
 * @param words      a sentence
 * @param kind       of what happened, by {@link lockstep.agent.Act.Kind#word}
 * @param tick       when; of several, the first
 * @param happenings how many were left out together
 * @param with       the number as it was
 * @param without    the number without; NaN if it does not exist then
 * @param effect     with less without; 0 if it changes nothing
 * @param unit       of all three
 * @param veto       what was left out
 */
public record Cause(String words, String kind, int tick, int happenings, double with, double without, double effect, String unit,
        Veto veto) {
    /** An effect of at most this share of the number may as well be none. */
    private static final double NEGLIGIBLE = 1e-3;

    /** Whether there can be something like it in another run: all but single votes, deals, tenders and posts. */
    public boolean recurs() {
        return veto.patterns().stream().allMatch(pattern -> pattern.item() == 0 || switch (pattern.kind()) {
            case LEVER, END, GENERATION -> true;
            case APPROVAL, REJECTION, DEAL, PURCHASE, RESTRICTION, LIFTING, RETALIATION, INCIDENT, MOVE, POST -> false;
        });
    }

    /** Whether leaving it out changes next to nothing: at most a thousandth of the number. */
    public boolean negligible() {
        return Math.abs(effect) <= NEGLIGIBLE * Math.max(Math.abs(with), Math.abs(without));
    }
}

package lockstep.analysis;

/** What may be said of an effect. */
public enum Verdict {
    /** Every pair of runs gave exactly the same number: what was changed does not reach this metric. */
    IDENTICAL("identical"),
    /** The whole interval lies within the smallest effect that matters, whether or not it holds zero (Schuirmann 1987). */
    NEGLIGIBLE("negligible"),
    /** Above zero beyond luck, after allowing for the number of comparisons. */
    UP("clear up"),
    /** Below zero beyond luck, after allowing for the number of comparisons. */
    DOWN("clear down"),
    /** These runs cannot tell it from nothing, nor rule out that it matters. */
    NOT_DISTINGUISHABLE("not distinguishable");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /**
     * In the order in which the constants stand.
     *
     * @param adjustedP p-value after {@link FalseDiscovery}; NaN if there is none, which is never clear
     * @param smallest  smallest effect that matters, in the metric's unit; 0 if any does
     */
    static Verdict of(Paired paired, double adjustedP, double smallest, double level) {
        if (!(smallest >= 0)) {
            throw new IllegalArgumentException("Expected the smallest effect that matters to be at least 0, given " + smallest);
        }
        if (paired.identical()) {
            return IDENTICAL;
        }
        if (smallest > 0 && paired.interval(level).within(smallest)) {
            return NEGLIGIBLE;
        }
        if (adjustedP <= 1 - level && paired.mean() != 0) {
            return paired.mean() > 0 ? UP : DOWN;
        }
        return NOT_DISTINGUISHABLE;
    }

    /** 1 for clear up, -1 for clear down, otherwise 0. */
    public int sign() {
        return this == UP ? 1 : this == DOWN ? -1 : 0;
    }

    @Override public String toString() {
        return words;
    }
}

package lockstep.analysis;

/**
 * A box and how it does on some cases.
 *
 * @param inside cases in it
 * @param found  cases of interest in it
 * @param cases  all cases
 * @param hits   all cases of interest
 */
public record Peel(Box box, int inside, int found, int cases, int hits) {

    /** Share of the cases of interest that lie in the box; NaN if there are none. */
    public double coverage() {
        return (double) found / hits;
    }

    /** Share of the cases in the box that are of interest; NaN if it is empty. */
    public double density() {
        return (double) found / inside;
    }

    /** Share of all cases that lie in the box. */
    public double support() {
        return (double) inside / cases;
    }

    /**
     * Coverage less the share of the other cases that lie in the box as well (Youden 1950): 1 for a perfect box, 0 for the whole space and
     * for a box drawn blindly, however frequent cases of interest are. 0 if all cases are alike.
     */
    public double gain() {
        return hits == 0 || hits == cases ? 0 : coverage() - (double) (inside - found) / (cases - hits);
    }
}

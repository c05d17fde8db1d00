package lockstep.analysis;

/** From low to high, ends included; both NaN if nothing can be said. */
public record Interval(double low, double high) {
    static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    public Interval {
        if (low > high || Double.isNaN(low) != Double.isNaN(high)) {
            throw new IllegalArgumentException("Expected an interval from low to high, given " + low + " and " + high);
        }
    }

    /** Whether there is one. */
    public boolean known() {
        return !Double.isNaN(low);
    }

    /** Whether a value lies in it; false if it is unknown. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Whether it lies between -size and size, ends included; false if it is unknown. */
    public boolean within(double size) {
        return -size <= low && high <= size;
    }

    /** Whether all of it is at least size away from zero, on one side. */
    public boolean beyond(double size) {
        return low >= size && low > 0 || high <= -size && high < 0;
    }

    /** Its length. */
    public double width() {
        return high - low;
    }
}

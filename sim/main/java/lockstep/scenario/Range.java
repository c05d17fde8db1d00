package lockstep.scenario;

/** Plausible values of a number, both ends included. */
public record Range(double low, double high) {
    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("Expected a range from low to high, given " + low + " and " + high);
        }
    }

    boolean contains(double value) {
        return value >= low && value <= high;
    }
}

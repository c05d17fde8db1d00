package lockstep.analysis;

import lockstep.metric.Metric;

/** Where a number should go, for a reader or for the author of a document. */
public enum Direction {
    UP(1), DOWN(-1), NEITHER(0);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** As the catalogue of metrics says; what depends on the viewpoint goes neither way. */
    public static Direction of(Metric.Better better) {
        return switch (better) {
            case HIGHER -> UP;
            case LOWER -> DOWN;
            case VIEWPOINT -> NEITHER;
        };
    }

    /** 1, -1 or 0. */
    public int sign() {
        return sign;
    }

    /** A value turned so that more is better. Refused for {@link #NEITHER}: then no value is better. */
    double oriented(double value) {
        if (this == NEITHER) {
            throw new IllegalArgumentException("Expected a direction in which values get better, given NEITHER");
        }
        return sign * value;
    }
}

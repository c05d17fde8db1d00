package lockstep.live;

/** Which line of a view: the scenario as it is, the one with other parameters, or an arm by its position. */
public record Which(Kind kind, int arm) {

    /** What a line is. */
    public enum Kind { BASELINE, CHANGED, ARM }

    Line of(Lines lines) throws Refused {
        if (kind == Kind.CHANGED && lines.changed() == null) {
            throw new Refused("arm: given changed, expected a view that changes parameters");
        }
        if (kind == Kind.ARM && !(arm >= 0 && arm < lines.arms().size())) {
            throw new Refused("arm: given " + arm + ", expected " + (lines.arms().isEmpty() ? "a view with arms" : "from 0 to "
                    + (lines.arms().size() - 1)) + ", or -1 for the scenario as it is");
        }
        return switch (kind) {
            case BASELINE -> lines.baseline();
            case CHANGED -> lines.changed();
            case ARM -> lines.arms().get(arm);
        };
    }
}

package lockstep.scenario;

import lockstep.metric.ColumnName;

/** Checks that keys name series of metrics. */
final class Series {
    private final ColumnName names;
    private final Problems problems;

    Series(lockstep.metric.Names names, Problems problems) {
        this.names = new ColumnName(names);
        this.problems = problems;
    }

    /** The keys of a mapping of the tree. */
    void check(Node.Mapping tree, String section) {
        for (Walk.Found key : Walk.find(tree, section + ".@")) {
            try {
                names.of(key.text());
            } catch (ColumnName.Unknown unknown) {
                problems.add(key.place(), section, unknown.getMessage() + hint(unknown));
            }
        }
    }

    /** What was probably meant, or what there is; "" if the message says it all. */
    static String hint(ColumnName.Unknown unknown) {
        return unknown.kinds().isEmpty() ? "" : Nearest.hint(unknown.given(), unknown.valid(), unknown.kinds());
    }
}

package lockstep.study;

/**
 * A number that every run, or pair of runs, has.
 *
 * @param arm     whose
 * @param against the arm whose value under the same luck is taken off; "" for the value as it is
 */
record Quantity(String series, String arm, String against) {

    boolean difference() {
        return !against.isEmpty();
    }

    /** In words, such as "lock-in-depth: aspi-3a-grants less baseline". */
    String name() {
        return series + ": " + who();
    }

    String who() {
        return difference() ? arm + " less " + against : arm;
    }

    /** Part of the names of files. */
    String file() {
        return (series + "-" + (difference() ? arm : "level-" + arm)).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "")
                .toLowerCase(java.util.Locale.ROOT);
    }
}

package lockstep.experiment;

/**
 * What is known of a quantity, or was found.
 *
 * @param number NaN if there is none
 * @param text   where it is exact and no number of some digits: a fraction, a long whole number, a verdict; else empty
 */
public record Answer(double number, String text) {
    /** A number. */
    static Answer of(double number) {
        return new Answer(number, "");
    }

    /** An exact answer. */
    static Answer exact(String text) {
        return new Answer(Double.NaN, text);
    }

    /** For a table that is read by programs. */
    Object cell() {
        return text.isEmpty() ? (Object) number : text;
    }
}

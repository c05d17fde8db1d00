package lockstep.metric;

/**
 * Something that happened, and what in the model corresponds to it.
 *
 * @param id       short name
 * @param text     for people
 * @param value    as documented, in the unit
 * @param unit     "percent" (the operator's fraction times 100) or the operator's own unit
 * @param date     quarter at the end of which it is read
 * @param source   where it is documented
 * @param note     how fact and operator differ, if they do
 * @param operator what the model is asked
 */
public record Fact(String id, String text, double value, String unit, String date, String source, String note, Operator operator) {

    public Fact {
        note = note == null ? "" : note;
        if (!(Double.isFinite(value)) || operator == null || id == null || text == null || unit == null || source == null) {
            throw new IllegalArgumentException("Expected fact " + id + " to have id, text, value, unit, source and operator");
        }
    }

    /** What the operator's value is multiplied by. */
    public double scale() {
        return unit.equals("percent") ? 100 : 1;
    }
}

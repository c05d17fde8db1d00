package lockstep.batch;

/**
 * One number that runs are asked for.
 *
 * @param metric name in the catalogue of metrics; {@code y} for a function
 * @param cell   where it is read, such as {@code domain=telecom,sponsor=china}; "" for the whole world
 */
public record Series(String metric, String cell, String unit, String meaning, String formula) {

    /** As experiment files and tables call it: {@code metric[cell]}. */
    public String name() {
        return metric + (cell.isEmpty() ? "" : "[" + cell + "]");
    }
}

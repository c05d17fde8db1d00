package lockstep.chart;

/**
 * What is written on a picture.
 *
 * @param title   what is seen
 * @param heading which scenario
 * @param values  label of the axis of values, with the unit
 * @param caption number of runs, seeds, source
 */
public record Words(String title, String heading, String values, String caption) {
}

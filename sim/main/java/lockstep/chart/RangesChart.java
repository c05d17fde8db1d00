package lockstep.chart;

import java.awt.Graphics2D;
import java.util.List;

/** Numbers with a range each, below one another, in one or more columns. */
public final class RangesChart implements Drawing {
    private final ForestChart forest;

    /** A name and its ranges, one a column. */
    public record Row(String name, List<Range> ranges) {
    }

    /** A number and its range; {@code best} if it is the best of its column. */
    public record Range(double value, double low, double high, boolean best) {
    }

    public RangesChart(Words words, List<String> columns, List<Row> rows) {
        forest = new ForestChart(words, columns, rows.stream().map(r -> new ForestChart.Row(r.name(), r.ranges().stream()
                .map(e -> new ForestChart.Effect(e.value(), e.low(), e.high(), e.best() ? Mark.CLEAR : Mark.UNSURE)).toList())).toList());
    }

    @Override public Words words() {
        return forest.words();
    }

    @Override public int height(int width) {
        return forest.height(width);
    }

    @Override public void draw(Graphics2D pen, int width, int height) {
        forest.draw(pen, width, height);
    }
}

package lockstep.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** Effects of many policies below one another, each with its interval; one column for each thing they are held against. */
final class ForestChart implements Drawing {
    private static final int LINE = 31;
    private static final double NAMES_PART = 0.42;
    private static final double EDGE = 0.07;
    private static final int GAP = 14;
    private static final int STEPS = 6;

    private final Words words;
    private final List<String> columns;
    private final List<Row> rows;

    /** A policy and its effects, one a column. */
    record Row(String name, List<Effect> effects) {
    }

    /** An effect with its interval, as it is to be shown. */
    record Effect(double value, double low, double high, Mark mark) {
    }

    ForestChart(Words words, List<String> columns, List<Row> rows) {
        this.words = words;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
    }

    @Override public Words words() {
        return words;
    }

    @Override public int height(int width) {
        return 240 + LINE * rows.size();
    }

    @Override public void draw(Graphics2D pen, int width, int height) {
        Rectangle2D room = Sheet.room(pen, words, width, height);
        double names = NAMES_PART * room.getWidth();
        double wide = (room.getWidth() - names) / columns.size();
        for (int c = 0; c < columns.size(); c++) {
            Axes axes = axes(pen, c, new Rectangle2D.Double(room.getX() + names + c * wide, room.getY(), wide - GAP, room.getHeight()));
            for (int r = 0; r < rows.size(); r++) {
                double y = axes.y(rows.size() - r - 0.5);
                Effect e = rows.get(r).effects().get(c);
                if (c == 0) {
                    Sheet.name(pen, rows.get(r).name(), Sheet.INK, room.getX() + names - 4, y, names - 8);
                }
                if (Double.isFinite(e.value())) {
                    double low = Double.isFinite(e.low()) ? e.low() : e.value();
                    double high = Double.isFinite(e.high()) ? e.high() : e.value();
                    e.mark().draw(pen, axes.x(e.value()), y, axes.x(low), axes.x(high));
                }
            }
        }
    }

    private Axes axes(Graphics2D pen, int column, Rectangle2D where) {
        double low = rows.stream().map(r -> r.effects().get(column)).mapToDouble(e -> Math.min(e.value(), e.low())).filter(Double::isFinite)
                .min().orElse(0);
        double high = rows.stream().map(r -> r.effects().get(column)).mapToDouble(e -> Math.max(e.value(), e.high()))
                .filter(Double::isFinite).max().orElse(0);
        NumberAxis across = Scale.values(columns.get(column), Math.min(0, low), Math.max(0, high), STEPS / Math.min(2, columns.size()));
        if (low < 0) {
            // Room for half of the label of the first tick.
            across.setLowerBound(across.getLowerBound() - EDGE * across.getRange().getLength());
        }
        NumberAxis down = new NumberAxis();
        down.setRange(0, rows.size());
        down.setVisible(false);
        XYPlot plot = Axes.empty(across, down);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(Sheet.GRID);
        plot.setDomainGridlineStroke(new BasicStroke(1));
        Axes axes = Axes.draw(pen, plot, where);
        pen.setColor(Sheet.INK);
        pen.setStroke(new BasicStroke(1));
        pen.draw(new Line2D.Double(axes.x(0), axes.area().getMinY(), axes.x(0), axes.area().getMaxY()));
        return axes;
    }
}

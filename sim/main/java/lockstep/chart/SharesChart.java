package lockstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import lockstep.analysis.Estimate;
import lockstep.analysis.Interval;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** Shares of variance as bars below one another, each with its interval: of a factor alone, and with all it does together with others. */
public final class SharesChart implements Drawing {
    private static final int LINE = 42;
    private static final double NAMES_PART = 0.38;
    private static final double BAR = 0.32;
    private static final double EDGE = 0.04;
    private static final int STEPS = 10;

    private final Words words;
    private final List<Row> rows;

    /** One or two shares; {@code total} null where there is one. */
    public record Row(String name, Estimate first, Estimate total) {
    }

    /** Rows from the top down. */
    public SharesChart(Words words, List<Row> rows) {
        this.words = words;
        this.rows = List.copyOf(rows);
    }

    @Override public Words words() {
        return words;
    }

    @Override public int height(int width) {
        return 230 + LINE * rows.size();
    }

    @Override public void draw(Graphics2D pen, int width, int height) {
        Rectangle2D room = Sheet.room(pen, words, width, height);
        double names = NAMES_PART * room.getWidth();
        double low = Math.min(0, rows.stream().mapToDouble(r -> Math.min(low(r.first()), r.total() == null ? 0 : low(r.total()))).min().orElse(0));
        double high = Math.max(0.2, rows.stream().mapToDouble(r -> Math.max(high(r.first()), r.total() == null ? 0 : high(r.total()))).max()
                .orElse(1));
        NumberAxis across = Scale.values(words.values(), 100 * Math.max(-0.5, low), 100 * Math.min(1.5, high), STEPS);
        // Room for half of the label of the first tick.
        across.setLowerBound(across.getLowerBound() - EDGE * across.getRange().getLength());
        NumberAxis down = new NumberAxis();
        down.setRange(0, rows.size());
        down.setVisible(false);
        XYPlot plot = Axes.empty(across, down);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(Sheet.GRID);
        plot.setDomainGridlineStroke(new BasicStroke(1));
        Axes axes = Axes.draw(pen, plot, new Rectangle2D.Double(room.getX() + names, room.getY(), room.getWidth() - names, room.getHeight()));
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            double y = axes.y(rows.size() - r - 0.5);
            double tall = axes.y(0) - axes.y(1);
            Sheet.write(pen, Sheet.cut(pen, row.name(), Sheet.NAME, names - 12), Sheet.NAME, Sheet.INK, room.getX() + names - 6, 1, y);
            bar(pen, axes, row.first(), new Rectangle2D.Double(0, row.total() == null ? y - BAR * tall / 2 : y - BAR * tall, 0, BAR * tall),
                    row.total() == null ? Pen.of(0).colour() : Pen.of(1).colour(), true);
            if (row.total() != null) {
                bar(pen, axes, row.total(), new Rectangle2D.Double(0, y, 0, BAR * tall), Pen.of(1).colour(), false);
            }
        }
        pen.setColor(Sheet.INK);
        pen.setStroke(new BasicStroke(1));
        pen.draw(new Line2D.Double(axes.x(0), axes.area().getMinY(), axes.x(0), axes.area().getMaxY()));
    }

    private static void bar(Graphics2D pen, Axes axes, Estimate share, Rectangle2D place, Color colour, boolean filled) {
        if (!Double.isFinite(share.value())) {
            return;
        }
        double from = axes.x(0);
        double to = axes.x(100 * share.value());
        Rectangle2D bar = new Rectangle2D.Double(Math.min(from, to), place.getY(), Math.abs(to - from), place.getHeight());
        pen.setColor(filled ? colour : Color.WHITE);
        pen.fill(bar);
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(1.6f));
        pen.draw(bar);
        Interval i = share.interval();
        if (i.known()) {
            double y = place.getCenterY();
            pen.setColor(Sheet.INK);
            pen.draw(new Line2D.Double(clip(axes, i.low()), y, clip(axes, i.high()), y));
        }
    }

    private static double clip(Axes axes, double share) {
        return Math.max(axes.area().getMinX(), Math.min(axes.area().getMaxX(), axes.x(100 * share)));
    }

    private static double low(Estimate e) {
        return e.interval().known() ? e.interval().low() : Double.isFinite(e.value()) ? e.value() : 0;
    }

    private static double high(Estimate e) {
        return e.interval().known() ? e.interval().high() : Double.isFinite(e.value()) ? e.value() : 0;
    }
}

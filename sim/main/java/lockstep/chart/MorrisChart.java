package lockstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import lockstep.analysis.Estimate;
import org.jfree.chart.plot.XYPlot;

/** How much each factor matters against how far its effect hangs on others. Numbers stand for names, listed beside in order of weight. */
public final class MorrisChart implements Drawing {
    private static final int LINE = 40;
    private static final int MOST_LISTED = 16;
    private static final double LIST_PART = 0.45;
    private static final int STEPS = 6;
    private static final BasicStroke DOTS = new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 4}, 0);

    private final Words words;
    private final List<Point> points;
    private final double luck;

    /** A factor. */
    public record Point(String name, Estimate muStar, Estimate sigma) {
    }

    /** {@code luck}: size of mu* that seeds alone give to a factor without effect; NaN if that is not known. */
    public MorrisChart(Words words, List<Point> points, double luck) {
        this.words = words;
        this.points = points.stream().filter(p -> Double.isFinite(p.muStar().value()))
                .sorted(Comparator.comparingDouble((Point p) -> -p.muStar().value())).toList();
        this.luck = luck;
    }

    @Override public Words words() {
        return words;
    }

    @Override public int height(int width) {
        return Math.max(640, 220 + LINE * Math.min(MOST_LISTED, points.size()));
    }

    @Override public void draw(Graphics2D pen, int width, int height) {
        Rectangle2D room = Sheet.room(pen, words, width, height);
        double list = LIST_PART * room.getWidth();
        double most = points.stream().mapToDouble(p -> Math.max(high(p.muStar()), high(p.sigma()))).max().orElse(1);
        XYPlot plot = Axes.empty(Scale.values("mu*: mean size of the effect" + (words.values().isEmpty() ? "" : ", " + words.values()), 0, most, STEPS),
                Scale.values("sigma: spread of the effect", 0, most, STEPS));
        Axes axes = Axes.draw(pen, plot, new Rectangle2D.Double(room.getX() - Sheet.MARGIN / 2.0, room.getY(), room.getWidth() - list,
                room.getHeight()));
        guides(pen, axes);
        for (int i = points.size() - 1; i >= 0; i--) {
            point(pen, axes, i);
        }
        list(pen, room, list);
    }

    private static double high(Estimate e) {
        return e.interval().known() ? e.interval().high() : e.value();
    }

    private void guides(Graphics2D pen, Axes axes) {
        double end = Math.min(axes.plot().getDomainAxis().getUpperBound(), axes.plot().getRangeAxis().getUpperBound());
        pen.setColor(Sheet.GREY);
        pen.setStroke(DOTS);
        pen.draw(new Line2D.Double(axes.x(0), axes.y(0), axes.x(end), axes.y(end)));
        if (luck > 0) {
            pen.setColor(Pen.of(0).band(40));
            pen.fill(new Rectangle2D.Double(axes.x(0), axes.area().getMinY(), axes.x(luck) - axes.x(0), axes.area().getHeight()));
        }
    }

    private void point(Graphics2D pen, Axes axes, int i) {
        Point p = points.get(i);
        double x = axes.x(p.muStar().value());
        double y = axes.y(p.sigma().value());
        pen.setColor(Sheet.GREY);
        pen.setStroke(new BasicStroke(1f));
        if (p.muStar().interval().known()) {
            pen.draw(new Line2D.Double(axes.x(p.muStar().interval().low()), y, axes.x(p.muStar().interval().high()), y));
        }
        if (p.sigma().interval().known()) {
            pen.draw(new Line2D.Double(x, axes.y(p.sigma().interval().low()), x, axes.y(p.sigma().interval().high())));
        }
        boolean listed = i < MOST_LISTED;
        double size = listed ? 11 : 4;
        pen.setColor(listed ? Pen.of(1).colour() : Sheet.GREY);
        pen.fill(new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size));
        if (listed) {
            Sheet.write(pen, String.valueOf(i + 1), Sheet.SMALL, Color.WHITE, x, 0.5, y);
        }
    }

    private void list(Graphics2D pen, Rectangle2D room, double wide) {
        double x = room.getMaxX() - wide + 20;
        double y = room.getY() + 12;
        for (int i = 0; i < Math.min(MOST_LISTED, points.size()); i++, y += LINE) {
            Point p = points.get(i);
            Sheet.write(pen, Sheet.cut(pen, i + 1 + "  " + p.name(), Sheet.NAME, wide - 20), Sheet.NAME, Sheet.INK, x, 0, y);
            Sheet.write(pen, "mu* " + told(p.muStar()) + ", sigma " + Rounded.digits(p.sigma().value()), Sheet.SMALL, Sheet.GREY, x + 22, 0, y + 18);
        }
        if (points.size() > MOST_LISTED) {
            Sheet.write(pen, "and " + (points.size() - MOST_LISTED) + " more, small dots", Sheet.SMALL, Sheet.GREY, x, 0, y);
        }
    }

    private static String told(Estimate e) {
        return Rounded.digits(e.value()) + (e.interval().known() ? " (" + Rounded.digits(e.interval().low()) + " to "
                + Rounded.digits(e.interval().high()) + ")" : "");
    }
}

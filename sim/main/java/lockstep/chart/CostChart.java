package lockstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** What policies cost against what they do, with the line of those that no other beats on both. Numbers stand for names, listed beside. */
final class CostChart implements Drawing {
    private static final int LINE = 21;
    private static final double LIST_PART = 0.46;
    private static final int STEPS = 6;

    private final Words words;
    private final String costs;
    private final List<Point> points;

    /** A policy; {@code front} if no other is at least as good on both and better on one. */
    record Point(String name, double cost, ForestChart.Effect effect, boolean front) {
    }

    /** {@code costs} names the axis of costs. */
    CostChart(Words words, String costs, List<Point> points) {
        this.words = words;
        this.costs = costs;
        this.points = List.copyOf(points);
    }

    @Override public Words words() {
        return words;
    }

    @Override public int height(int width) {
        return Math.max(700, 240 + LINE * points.size());
    }

    @Override public void draw(Graphics2D pen, int width, int height) {
        Rectangle2D room = Sheet.room(pen, words, width, height);
        double list = LIST_PART * room.getWidth();
        Axes axes = axes(pen, new Rectangle2D.Double(room.getX() - Sheet.MARGIN / 2.0, room.getY(), room.getWidth() - list, room.getHeight()));
        front(pen, axes);
        for (Point p : points) {
            pen.setColor(p.effect().mark().colour());
            pen.setStroke(new BasicStroke(0.7f));
            if (Double.isFinite(p.effect().low())) {
                pen.draw(new Line2D.Double(axes.x(p.cost()), axes.y(p.effect().low()), axes.x(p.cost()), axes.y(p.effect().high())));
            }
            p.effect().mark().draw(pen, axes.x(p.cost()), axes.y(p.effect().value()));
        }
        numbers(pen, axes);
        list(pen, room.getMaxX() - list + 16, room.getY(), list - 16);
    }

    private Axes axes(Graphics2D pen, Rectangle2D where) {
        double most = points.stream().mapToDouble(Point::cost).max().orElse(1);
        double least = Math.min(0, points.stream().mapToDouble(Point::cost).min().orElse(0));
        double low = points.stream().mapToDouble(p -> Math.min(p.effect().value(), p.effect().low())).filter(Double::isFinite).min().orElse(0);
        double high = points.stream().mapToDouble(p -> Math.max(p.effect().value(), p.effect().high())).filter(Double::isFinite).max().orElse(1);
        NumberAxis across = Scale.values(costs, least, most, STEPS);
        XYPlot plot = Axes.empty(across, Scale.values(words.values(), Math.min(0, low), Math.max(0, high), STEPS));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselinePaint(Sheet.INK);
        return Axes.draw(pen, plot, where);
    }

    /** The line is a step: what lies between two policies can be had by neither. */
    private void front(Graphics2D pen, Axes axes) {
        List<Point> front = points.stream().filter(Point::front).sorted(Comparator.comparingDouble(Point::cost)).toList();
        pen.setColor(new Color(0x009E73));
        pen.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {9, 4}, 0));
        for (int i = 1; i < front.size(); i++) {
            double y = axes.y(front.get(i - 1).effect().value());
            double x = axes.x(front.get(i).cost());
            pen.draw(new Line2D.Double(axes.x(front.get(i - 1).cost()), y, x, y));
            pen.draw(new Line2D.Double(x, y, x, axes.y(front.get(i).effect().value())));
        }
    }

    /** Numbers beside the points, those of the front first, where they hide no other. */
    private void numbers(Graphics2D pen, Axes axes) {
        List<Rectangle2D> taken = new ArrayList<>();
        for (boolean front : new boolean[] {true, false}) {
            for (int i = 0; i < points.size(); i++) {
                Point p = points.get(i);
                double x = axes.x(p.cost()) + 9;
                double y = axes.y(p.effect().value()) - 9;
                Rectangle2D room = new Rectangle2D.Double(x, y - 8, 20, 16);
                if (p.front() == front && taken.stream().noneMatch(room::intersects)) {
                    taken.add(room);
                    Sheet.write(pen, String.valueOf(i + 1), front ? Sheet.NAME : Sheet.SMALL, Sheet.INK, x, 0, y);
                }
            }
        }
    }

    private void list(Graphics2D pen, double x, double y, double width) {
        for (int i = 0; i < points.size(); i++) {
            Point p = points.get(i);
            double line = y + 10 + i * LINE;
            double half = (p.effect().high() - p.effect().low()) / 2;
            String figures = Rounded.digits(p.cost()) + " | " + Rounded.change(p.effect().value(), half);
            Sheet.write(pen, figures, Sheet.SMALL, Sheet.GREY, x + width, 1, line);
            Sheet.write(pen, String.valueOf(i + 1), p.front() ? Sheet.NAME : Sheet.SMALL, Sheet.INK, x + 22, 1, line);
            java.awt.Font font = p.front() ? Sheet.SMALL.deriveFont(java.awt.Font.BOLD) : Sheet.SMALL;
            Sheet.write(pen, Sheet.cut(pen, p.name(), font, width - 40 - Sheet.width(pen, figures, Sheet.SMALL)), font, Sheet.INK, x + 28, 0, line);
        }
    }
}

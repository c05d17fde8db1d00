package lockstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;

/** Shares stacked to a whole over time, in one panel for each of several worlds; a pale strip at each edge is where most runs lie. */
final class AreaChart implements Drawing {
    private static final int STEPS = 5;
    private static final int LABELS = 222;
    private static final int WHOLE = 100;
    /** From dark to pale and back, so that neighbours differ in grey as well. */
    private static final int[] COLOURS = {0x0072B2, 0xF0B84A, 0xA9440A, 0x8FCBEE, 0x2E6F58, 0xE3B3CD};

    private final Words words;
    private final List<Panel> panels;

    /** A world and its shares in percent, from the bottom up; what is missing to 100 is the rest. */
    record Panel(String name, List<Fan> shares) {
    }

    AreaChart(Words words, List<Panel> panels) {
        this.words = words;
        this.panels = List.copyOf(panels);
    }

    @Override public Words words() {
        return words;
    }

    @Override public void draw(Graphics2D pen, int width, int height) {
        Rectangle2D room = Sheet.room(pen, words, width, height);
        double wide = room.getWidth() / panels.size();
        for (int p = 0; p < panels.size(); p++) {
            double x = room.getX() + p * wide;
            new Paragraph(pen, panels.get(p).name(), Sheet.NAME, (int) wide - 30).draw(x + 12, room.getY(), Sheet.INK);
            Rectangle2D where = new Rectangle2D.Double(x - 8, room.getY() + 44, wide - LABELS, room.getHeight() - 44);
            NumberAxis up = Scale.values(p == 0 ? words.values() : null, 0, WHOLE, STEPS);
            // A little above the last tick, whose label would be cut off.
            up.setRange(0, 1.04 * WHOLE);
            NumberAxis years = Scale.years();
            double[] at = panels.get(p).shares().get(0).years();
            years.setRange(at[0], at[at.length - 1]);
            draw(pen, panels.get(p), Axes.draw(pen, Axes.empty(years, up), where));
        }
    }

    private static void draw(Graphics2D pen, Panel panel, Axes axes) {
        double[] years = panel.shares().get(0).years();
        double[] below = new double[years.length];
        double[] heights = new double[panel.shares().size() + 1];
        String[] names = new String[heights.length];
        for (int s = 0; s < heights.length; s++) {
            boolean rest = s == panel.shares().size();
            double[] above = new double[years.length];
            for (int t = 0; t < years.length; t++) {
                above[t] = rest ? WHOLE : below[t] + panel.shares().get(s).bands()[t][Fan.MEDIAN];
            }
            pen.setColor(rest ? new Color(0xE2E2E2) : new Color(COLOURS[s % COLOURS.length]));
            pen.fill(between(axes, years, below, above));
            int end = years.length - 1;
            heights[s] = axes.y((below[end] + above[end]) / 2);
            names[s] = rest ? "rest " + Math.round(WHOLE - below[end]) : label(panel.shares().get(s));
            below = above;
        }
        strips(pen, panel, axes);
        double[] places = Spacing.apart(heights, 20, axes.area().getMinY() + 8, axes.area().getMaxY() - 8);
        for (int s = 0; s < names.length; s++) {
            Sheet.write(pen, names[s], Sheet.SMALL, Sheet.INK, axes.area().getMaxX() + 6, 0, places[s]);
        }
    }

    /** Where the middle 90 % of runs have each share, laid over the medians of those below it. */
    private static void strips(Graphics2D pen, Panel panel, Axes axes) {
        double[] years = panel.shares().get(0).years();
        double[] below = new double[years.length];
        for (Fan share : panel.shares()) {
            double[] low = new double[years.length];
            double[] high = new double[years.length];
            for (int t = 0; t < years.length; t++) {
                low[t] = below[t] + share.bands()[t][Fan.LOW];
                high[t] = below[t] + share.bands()[t][Fan.HIGH];
                below[t] += share.bands()[t][Fan.MEDIAN];
            }
            pen.setColor(new Color(255, 255, 255, 150));
            pen.fill(between(axes, years, low, high));
            pen.setColor(Color.WHITE);
            pen.setStroke(new BasicStroke(1.2f));
            pen.draw(between(axes, years, below, below));
        }
    }

    private static String label(Fan share) {
        double[] end = share.bands()[share.years().length - 1];
        double half = (end[Fan.HIGH] - end[Fan.LOW]) / 2;
        return share.name() + " " + Rounded.known(end[Fan.MEDIAN], half) + " (" + Rounded.known(end[Fan.LOW], half) + " to "
                + Rounded.known(end[Fan.HIGH], half) + ")";
    }

    private static Path2D between(Axes axes, double[] years, double[] low, double[] high) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(axes.x(years[0]), axes.y(high[0]));
        for (int t = 1; t < years.length; t++) {
            path.lineTo(axes.x(years[t]), axes.y(high[t]));
        }
        for (int t = years.length - 1; t >= 0; t--) {
            path.lineTo(axes.x(years[t]), axes.y(low[t]));
        }
        path.closePath();
        return path;
    }
}

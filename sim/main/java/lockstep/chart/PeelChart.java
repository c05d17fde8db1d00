package lockstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import lockstep.analysis.Discovery;
import lockstep.analysis.Peel;
import org.jfree.chart.plot.XYPlot;

/** Boxes of a peeling trajectory by coverage and density, the one chosen, and what it says. */
public final class PeelChart implements Drawing {
    private static final double LIST_PART = 0.45;
    private static final int STEPS = 5;
    private static final double PERCENT = 100;

    private final Words words;
    private final Discovery discovery;
    private final List<String> told;

    /** {@code told}: the box in words, a paragraph each. */
    public PeelChart(Words words, Discovery discovery, List<String> told) {
        this.words = words;
        this.discovery = discovery;
        this.told = List.copyOf(told);
    }

    @Override public Words words() {
        return words;
    }

    @Override public void draw(Graphics2D pen, int width, int height) {
        Rectangle2D room = Sheet.room(pen, words, width, height);
        double list = LIST_PART * room.getWidth();
        XYPlot plot = Axes.empty(Scale.values("coverage: share of all such cases in the box, %", 0, PERCENT, STEPS),
                Scale.values("density: share of the box that is such cases, %", 0, PERCENT, STEPS));
        Axes axes = Axes.draw(pen, plot, new Rectangle2D.Double(room.getX() - Sheet.MARGIN / 2.0, room.getY(), room.getWidth() - list,
                room.getHeight()));
        Peel before = null;
        for (Peel peel : discovery.trajectory()) {
            if (before != null) {
                pen.setColor(Pen.of(1).colour());
                pen.setStroke(new BasicStroke(1.2f));
                pen.draw(new Line2D.Double(x(axes, before), y(axes, before), x(axes, peel), y(axes, peel)));
            }
            before = peel;
        }
        for (Peel peel : discovery.trajectory()) {
            dot(pen, x(axes, peel), y(axes, peel), 4, Pen.of(1).colour());
        }
        Peel all = discovery.trajectory().get(0);
        Sheet.write(pen, "all cases", Sheet.SMALL, Sheet.GREY, x(axes, all) - 10, 1, y(axes, all) + 14);
        dot(pen, x(axes, discovery.box()), y(axes, discovery.box()), 9, discovery.found() ? Pen.of(0).colour() : Sheet.GREY);
        double y = room.getY() + 4;
        for (String text : told) {
            y += new Paragraph(pen, text, Sheet.TEXT, (int) (list - 24)).draw(room.getMaxX() - list + 20, y, Sheet.INK) + 10;
        }
    }

    private static void dot(Graphics2D pen, double x, double y, double size, Color colour) {
        pen.setColor(colour);
        pen.fill(new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size));
    }

    private static double x(Axes axes, Peel peel) {
        return axes.x(PERCENT * peel.coverage());
    }

    private static double y(Axes axes, Peel peel) {
        return axes.y(PERCENT * peel.density());
    }
}

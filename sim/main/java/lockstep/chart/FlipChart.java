package lockstep.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import lockstep.analysis.Estimate;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;

/** A difference between two arms along one factor: points, line with its band, and where the sign changes. */
public final class FlipChart implements Drawing {
    private static final int STEPS = 6;
    private static final double DOT = 3;

    private final Words words;
    private final Curve curve;

    /**
     * What is drawn.
     *
     * @param factor label of the factor
     * @param place  [place] values of the factor at which the line is known
     * @param line   [place]
     * @param x      [point] values of the factor
     * @param y      [point] mean differences; NaN for none
     * @param at     where the sign changes; NaN for nowhere
     * @param low    end of its interval, infinite beyond the range
     * @param high   the other end
     */
    public record Curve(String factor, double[] place, List<Estimate> line, double[] x, double[] y, double at, double low, double high) {
    }

    public FlipChart(Words words, Curve curve) {
        this.words = words;
        this.curve = curve;
    }

    @Override public Words words() {
        return words;
    }

    @Override public void draw(Graphics2D pen, int width, int height) {
        Rectangle2D room = Sheet.room(pen, words, width, height);
        double low = Math.min(0, all().min().orElse(0));
        double high = Math.max(0, all().max().orElse(1));
        NumberAxis across = Scale.values(curve.factor(), curve.place()[0], curve.place()[curve.place().length - 1], STEPS);
        XYPlot plot = Axes.empty(across, Scale.values(words.values(), low, high, STEPS));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselineStroke(new BasicStroke(1.4f));
        plot.setRangeZeroBaselinePaint(Sheet.INK);
        Axes axes = Axes.draw(pen, plot, room);
        flip(pen, axes);
        pen.setColor(Sheet.GREY);
        for (int p = 0; p < curve.x().length; p++) {
            if (Double.isFinite(curve.y()[p])) {
                pen.fill(new Ellipse2D.Double(axes.x(curve.x()[p]) - DOT, axes.y(curve.y()[p]) - DOT, 2 * DOT, 2 * DOT));
            }
        }
        line(pen, axes);
    }

    private DoubleStream all() {
        return DoubleStream.concat(DoubleStream.of(curve.y()), curve.line().stream().flatMapToDouble(e -> DoubleStream.of(e.value(),
                e.interval().low(), e.interval().high()))).filter(Double::isFinite);
    }

    private void flip(Graphics2D pen, Axes axes) {
        if (Double.isNaN(curve.at())) {
            return;
        }
        ValueAxis across = axes.plot().getDomainAxis();
        double from = Double.isNaN(curve.low()) ? curve.at() : Math.max(across.getLowerBound(), curve.low());
        double to = Double.isNaN(curve.high()) ? curve.at() : Math.min(across.getUpperBound(), curve.high());
        pen.setColor(Pen.of(0).band(50));
        pen.fill(new Rectangle2D.Double(axes.x(from), axes.area().getMinY(), axes.x(to) - axes.x(from), axes.area().getHeight()));
        pen.setColor(Pen.of(0).colour());
        pen.setStroke(new BasicStroke(1.6f));
        pen.draw(new Line2D.Double(axes.x(curve.at()), axes.area().getMinY(), axes.x(curve.at()), axes.area().getMaxY()));
    }

    private void line(Graphics2D pen, Axes axes) {
        List<Estimate> known = curve.line();
        if (known.stream().allMatch(e -> e.interval().known())) {
            Path2D band = new Path2D.Double();
            band.moveTo(axes.x(curve.place()[0]), axes.y(known.get(0).interval().low()));
            IntStream.range(1, known.size()).forEach(i -> band.lineTo(axes.x(curve.place()[i]), axes.y(known.get(i).interval().low())));
            IntStream.iterate(known.size() - 1, i -> i >= 0, i -> i - 1)
                    .forEach(i -> band.lineTo(axes.x(curve.place()[i]), axes.y(known.get(i).interval().high())));
            pen.setColor(Pen.of(1).band(70));
            pen.fill(band);
        }
        pen.setColor(Pen.of(1).colour());
        pen.setStroke(new BasicStroke(2.6f));
        for (int i = 1; i < known.size(); i++) {
            pen.draw(new Line2D.Double(axes.x(curve.place()[i - 1]), axes.y(known.get(i - 1).value()), axes.x(curve.place()[i]),
                    axes.y(known.get(i).value())));
        }
    }
}

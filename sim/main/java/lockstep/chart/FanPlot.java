package lockstep.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Curves with bands in one plot.
 *
 * @param fans   those drawn first lie behind
 * @param behind whether the first is what the others are held against: grey
 */
record FanPlot(List<Fan> fans, boolean behind) {
    private static final int ALPHA_HALF = 95;
    private static final int ALPHA_MOST = 45;

    /** Draws it, with the axis of values over a range that holds zero. */
    Axes draw(Graphics2D pen, Rectangle2D where, String values, double low, double high, int steps) {
        XYPlot plot = Axes.empty(Scale.years(), Scale.values(values, low, high, steps));
        plot.setDataset(bands(Fan.LOWER, Fan.UPPER));
        plot.setRenderer(renderer(ALPHA_HALF, true));
        // Drawn before the first, so that its bands lie below.
        plot.setDataset(1, bands(Fan.LOW, Fan.HIGH));
        plot.setRenderer(1, renderer(ALPHA_MOST, false));
        // The first is drawn first: the baseline lies behind, and dashes show on a line below them.
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        if (low < 0) {
            plot.setRangeZeroBaselineVisible(true);
            plot.setRangeZeroBaselinePaint(Sheet.INK);
            plot.setRangeZeroBaselineStroke(new BasicStroke(1));
        }
        return Axes.draw(pen, plot, where);
    }

    double low() {
        return Math.min(0, fans.stream().mapToDouble(Fan::lowest).min().orElse(0));
    }

    double high() {
        return fans.stream().mapToDouble(Fan::highest).max().orElse(1);
    }

    /** How a fan is drawn, by position. */
    Pen pen(int fan) {
        return !behind ? Pen.of(fan) : fan == 0 ? Pen.BEHIND : Pen.of(fan - 1);
    }

    private YIntervalSeriesCollection bands(int low, int high) {
        YIntervalSeriesCollection all = new YIntervalSeriesCollection();
        for (int f = 0; f < fans.size(); f++) {
            // Keys are numbers: two lines may bear the same name.
            YIntervalSeries series = new YIntervalSeries(f);
            Fan fan = fans.get(f);
            for (int t = 0; t < fan.years().length; t++) {
                double[] band = fan.bands()[t];
                if (!Double.isNaN(band[Fan.MEDIAN])) {
                    series.add(fan.years()[t], band[Fan.MEDIAN], band[low], band[high]);
                }
            }
            all.addSeries(series);
        }
        return all;
    }

    private DeviationRenderer renderer(int alpha, boolean lines) {
        DeviationRenderer renderer = new DeviationRenderer(lines, false);
        renderer.setAlpha(1);
        for (int f = 0; f < fans.size(); f++) {
            renderer.setSeriesPaint(f, pen(f).colour());
            renderer.setSeriesStroke(f, pen(f).stroke());
            renderer.setSeriesFillPaint(f, pen(f).band(alpha));
        }
        return renderer;
    }
}

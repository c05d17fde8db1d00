package lockstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Curves over time of many runs: a line for the median of each series, a dark band for the middle half of runs and a pale one for the middle
 * 90 %. Names stand at the ends of the lines, so no legend is needed. JFreeChart draws axes and curves; headings, names and caption are laid
 * out here, which also keeps clear of the classes that moved between JFreeChart 1.0 and 1.5.
 */
public final class FanChart {
    /** More lines than this cannot be told apart. */
    public static final int MOST_SERIES = Pen.COUNT;

    private static final int MARGIN = 28;
    private static final int MOST_STEPS = 8;
    private static final int ALPHA_HALF = 95;
    private static final int ALPHA_MOST = 45;
    private static final Color INK = new Color(0x222222);
    private static final Color GREY = new Color(0x555555);
    private static final Color GRID = new Color(0xDDDDDD);
    private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 23);
    private static final Font NAME = new Font(Font.SANS_SERIF, Font.BOLD, 16);
    private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 16);
    private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 14);

    private final Words words;
    private final List<Fan> fans;

    /**
     * What is written on a chart.
     *
     * @param title   what is seen
     * @param heading which scenario
     * @param values  label of the vertical axis, with the unit
     * @param caption number of runs, seeds, source
     */
    public record Words(String title, String heading, String values, String caption) {
    }

    /** A chart of one or more series. */
    public FanChart(Words words, List<Fan> fans) {
        if (fans.isEmpty() || fans.size() > MOST_SERIES) {
            throw new IllegalArgumentException("Expected 1 to " + MOST_SERIES + " series, given " + fans.size());
        }
        this.words = words;
        this.fans = List.copyOf(fans);
    }

    /** Draws it into the given size, in pixels or points. */
    public void draw(Graphics2D pen, int width, int height) {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        Paragraph title = new Paragraph(pen, words.title(), TITLE, width - 2 * MARGIN);
        Paragraph heading = new Paragraph(pen, words.heading(), TEXT, width - 2 * MARGIN);
        Paragraph caption = new Paragraph(pen, words.caption(), SMALL, width - 2 * MARGIN);
        int right = MARGIN + fans.stream().mapToInt(fan -> pen.getFontMetrics(NAME).stringWidth(fan.name())).max().orElse(0);
        double top = MARGIN / 2.0 + title.draw(MARGIN, MARGIN / 2.0, INK);
        top += heading.draw(MARGIN, top, GREY) + MARGIN / 2.0;
        double bottom = height - MARGIN / 2.0 - caption.height();
        caption.draw(MARGIN, bottom, GREY);
        JFreeChart chart = chart();
        ChartRenderingInfo drawn = new ChartRenderingInfo();
        chart.draw(pen, new Rectangle2D.Double(MARGIN / 2.0, top, width - right - MARGIN, bottom - top - MARGIN / 4.0), drawn);
        name(pen, chart.getXYPlot(), drawn.getPlotInfo().getDataArea());
    }

    private JFreeChart chart() {
        NumberAxis years = new NumberAxis();
        years.setNumberFormatOverride(format("0"));
        years.setAutoRangeIncludesZero(false);
        years.setLowerMargin(0);
        years.setUpperMargin(0);
        years.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        NumberAxis values = new NumberAxis(words.values());
        values.setNumberFormatOverride(format("#,##0.###"));
        double low = Math.min(0, fans.stream().mapToDouble(Fan::lowest).min().orElse(0));
        double high = Math.max(fans.stream().mapToDouble(Fan::highest).max().orElse(1), low + 1e-9);
        double step = step((high - low) / MOST_STEPS);
        values.setTickUnit(new NumberTickUnit(step));
        // A little above the last tick, whose label would be cut off.
        values.setRange(step * Math.floor(low / step), step * (Math.ceil(high / step) + 0.2));
        for (NumberAxis axis : List.of(years, values)) {
            axis.setLabelFont(TEXT);
            axis.setTickLabelFont(TEXT);
            axis.setLabelPaint(INK);
            axis.setTickLabelPaint(INK);
        }
        XYPlot plot = new XYPlot(bands(Fan.LOWER, Fan.UPPER), years, values, renderer(ALPHA_HALF, true));
        // Drawn before the first, so that its bands lie below.
        plot.setDataset(1, bands(Fan.LOW, Fan.HIGH));
        plot.setRenderer(1, renderer(ALPHA_MOST, false));
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        return chart;
    }

    /** The least of 1, 2 and 5 times powers of ten that is not below a size. */
    private static double step(double size) {
        double power = Math.pow(10, Math.floor(Math.log10(size)));
        double mantissa = size / power;
        return power * (mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10);
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
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
            Pen pen = Pen.of(f);
            renderer.setSeriesPaint(f, pen.colour());
            renderer.setSeriesStroke(f, pen.stroke());
            renderer.setSeriesFillPaint(f, pen.band(alpha));
        }
        return renderer;
    }

    /** Writes names at the ends of lines, apart from one another. */
    private void name(Graphics2D pen, XYPlot plot, Rectangle2D area) {
        double low = plot.getRangeAxis().getLowerBound();
        double high = plot.getRangeAxis().getUpperBound();
        double[] wanted = fans.stream().mapToDouble(fan -> area.getMaxY() - (fan.end() - low) / (high - low) * area.getHeight()).toArray();
        int line = pen.getFontMetrics(NAME).getHeight();
        double[] places = Spacing.apart(wanted, line, area.getMinY(), area.getMaxY());
        pen.setFont(NAME);
        for (int f = 0; f < places.length; f++) {
            if (!Double.isNaN(places[f])) {
                pen.setColor(Pen.of(f).colour());
                pen.drawString(fans.get(f).name(), (float) area.getMaxX() + 8, (float) places[f] + line / 3f);
            }
        }
    }
}

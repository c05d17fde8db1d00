package lockstep.view;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JFrame;
import javax.swing.JSplitPane;
import lockstep.metric.Cell;
import lockstep.metric.Metric;
import lockstep.metric.Metrics;
import lockstep.metric.Recorder;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.xy.XYSeries;
import sim.util.media.chart.TimeSeriesAttributes;
import sim.util.media.chart.TimeSeriesChartGenerator;

/** MASON's charts of a run, which grow as it goes: adoption by sponsor, and lock-in depth, fragmentation and tension. */
final class Curves {
    private static final Metric ADOPTION = Metrics.named("adoption-share");
    private static final List<Metric> STATE = List.of(Metrics.named("lock-in-depth"), Metrics.named("fragmentation"), Metrics.named("tension"));
    private static final int SOON_MS = 500;
    private static final double PROPORTION = 1.4;

    private final Model model;
    private final TimeSeriesChartGenerator adoption = chart("Adoption by sponsor, share of the world's installed base");
    private final TimeSeriesChartGenerator state = chart("Lock-in depth, fragmentation, tension");
    private final List<Line> lines = new ArrayList<>();
    private Recorder recorder;

    /** A metric in a cell, and the series that it fills. */
    private record Line(Metric metric, Cell cell, XYSeries series) {
    }

    Curves(Model model) {
        this.model = model;
    }

    private static TimeSeriesChartGenerator chart(String title) {
        TimeSeriesChartGenerator chart = new TimeSeriesChartGenerator();
        chart.setTitle(title);
        chart.setXAxisLabel("Year");
        chart.setYAxisLabel("Share, 0 to 1");
        chart.setProportion(PROPORTION);
        NumberAxis years = (NumberAxis) chart.getChart().getXYPlot().getDomainAxis();
        years.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        years.setNumberFormatOverride(new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        return chart;
    }

    /** Windows of the charts, in their order. */
    List<JFrame> frames() {
        return List.of(frame(adoption, "Adoption"), frame(state, "Lock-in, fragmentation, tension"));
    }

    private static JFrame frame(TimeSeriesChartGenerator chart, String title) {
        JFrame frame = chart.createFrame();
        frame.setTitle(title);
        folded(chart);
        return frame;
    }

    /** MASON's settings of a chart take half of a small window; they open with the arrow on the divider. */
    private static void folded(Container parts) {
        for (Component part : parts.getComponents()) {
            if (part instanceof JSplitPane divided) {
                divided.setOneTouchExpandable(true);
                divided.getLeftComponent().setMinimumSize(new Dimension());
                divided.setDividerLocation(0);
            }
        }
    }

    /** Starts the lines of a run that begins anew. */
    void begin() {
        adoption.removeAllSeries();
        state.removeAllSeries();
        lines.clear();
        List<Metric> metrics = new ArrayList<>(STATE);
        metrics.add(ADOPTION);
        recorder = new Recorder(model.run().world(), metrics, 1);
        model.run().observe(recorder);
        List<String> sponsors = model.run().world().frame.sponsors();
        for (int s = 0; s < sponsors.size(); s++) {
            line(adoption, sponsors.get(s), ADOPTION, new Cell(-1, -1, s, -1), Colours.of(s));
        }
        for (int m = 0; m < STATE.size(); m++) {
            line(state, STATE.get(m).name(), STATE.get(m), Cell.WORLD, Colours.of(m));
        }
    }

    private void line(TimeSeriesChartGenerator chart, String name, Metric metric, Cell cell, Color colour) {
        XYSeries series = new XYSeries(name, false);
        TimeSeriesAttributes look = (TimeSeriesAttributes) chart.addSeries(series, null);
        look.setStrokeColor(colour);
        look.setThickness(2.5);
        look.rebuildGraphicsDefinitions();
        lines.add(new Line(metric, cell, series));
    }

    /** Adds what the last tick brought. */
    void update(long step) {
        int[] ticks = recorder.ticks();
        for (Line line : lines) {
            double[] values = recorder.series(line.metric(), line.cell());
            for (int t = line.series().getItemCount(); t < ticks.length; t++) {
                // NaN is a gap. The chart is told later, in the thread of the windows.
                line.series().add(model.scenario().setup().clock().yearOf(ticks[t]), Double.isNaN(values[t]) ? null : (Number) values[t], false);
            }
        }
        adoption.updateChartWithin(step, SOON_MS);
        state.updateChartWithin(step, SOON_MS);
    }

    /** Points drawn so far, by name of the line. */
    List<String> drawn() {
        return lines.stream().map(line -> line.series().getKey() + "=" + line.series().getItemCount()).toList();
    }
}

package lockstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.ui.RectangleEdge;

/** A plot as JFreeChart drew it, and where values lie in it. */
record Axes(XYPlot plot, Rectangle2D area) {

    /** A plot without data between two axes. */
    static XYPlot empty(NumberAxis across, NumberAxis up) {
        XYPlot plot = new XYPlot(null, across, up, new XYLineAndShapeRenderer());
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Sheet.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        return plot;
    }

    /** Draws a plot. */
    static Axes draw(Graphics2D pen, XYPlot plot, Rectangle2D where) {
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        ChartRenderingInfo drawn = new ChartRenderingInfo();
        chart.draw(pen, where, drawn);
        return new Axes(plot, drawn.getPlotInfo().getDataArea());
    }

    double x(double value) {
        return plot.getDomainAxis().valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    double y(double value) {
        return plot.getRangeAxis().valueToJava2D(value, area, RectangleEdge.LEFT);
    }
}

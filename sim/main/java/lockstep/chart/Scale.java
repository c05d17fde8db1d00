package lockstep.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** Axes with round ticks. */
final class Scale {
    private Scale() {
    }

    /** Years. */
    static NumberAxis years() {
        NumberAxis years = new NumberAxis();
        years.setNumberFormatOverride(format("0"));
        years.setAutoRangeIncludesZero(false);
        years.setLowerMargin(0);
        years.setUpperMargin(0);
        years.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        return styled(years);
    }

    /** Values from a low to a high, in about so many steps at most. */
    static NumberAxis values(String label, double low, double high, int steps) {
        NumberAxis values = new NumberAxis(label);
        double top = Math.max(high, low + 1e-9);
        double step = step((top - low) / steps);
        values.setNumberFormatOverride(format("#,##0." + "#".repeat(Math.max(1, (int) Math.ceil(-Math.log10(step))))));
        values.setTickUnit(new NumberTickUnit(step));
        // A little above the last tick, whose label would be cut off.
        values.setRange(step * Math.floor(low / step + 1e-9), step * (Math.ceil(top / step - 1e-9) + 0.2));
        return styled(values);
    }

    private static NumberAxis styled(NumberAxis axis) {
        axis.setLabelFont(Sheet.TEXT);
        axis.setTickLabelFont(Sheet.TEXT);
        axis.setLabelPaint(Sheet.INK);
        axis.setTickLabelPaint(Sheet.INK);
        return axis;
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
}

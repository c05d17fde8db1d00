package lockstep.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers for people, with no more digits than are known: the last one shown is the first in which the interval moves. */
public final class Rounded {
    private static final int MOST_DECIMALS = 6;
    private static final int DIGITS = 3;

    private Rounded() {
    }

    /** What a unit is shown in: shares in percent. */
    public static double scale(String unit) {
        return unit.equals("share") ? 100 : 1;
    }

    /** A unit in words, of a level or of a difference. */
    public static String unit(String unit, boolean difference) {
        return !unit.equals("share") ? unit : difference ? "percentage points" : "%";
    }

    /** A value that is known to half an interval. */
    static String known(double value, double half) {
        return sure(half) ? plain(value, places(half)) : digits(value);
    }

    /** A change that is known to half an interval, with its sign. */
    static String change(double value, double half) {
        String text = known(value, half);
        return text.startsWith("-") || text.matches("[0.,]+") ? text : "+" + text;
    }

    /** "+0.53 (0.45 to 0.61)". */
    static String interval(double value, double low, double high) {
        double half = (high - low) / 2;
        return change(value, half) + " (" + known(low, half) + " to " + known(high, half) + ")";
    }

    /** A value with three significant digits. */
    public static String digits(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return Double.isFinite(value) ? "0" : "-";
        }
        return plain(value, Math.min(MOST_DECIMALS, DIGITS - 1 - (int) Math.floor(Math.log10(Math.abs(value)))));
    }

    /** A share in whole percent; one decimal below one. Not 0 or 100 unless it is. */
    public static String percent(double share) {
        double p = 100 * share;
        String text = p > 0 && p < 1 || p > 99 && p < 100 ? plain(p, 1) : plain(p, 0);
        return (text.equals("0") && p > 0 ? "<0.1" : text.equals("100.0") ? ">99.9" : text) + " %";
    }

    private static boolean sure(double half) {
        return half > 0 && Double.isFinite(half);
    }

    private static int places(double half) {
        return Math.min(MOST_DECIMALS, -(int) Math.floor(Math.log10(half)));
    }

    private static String plain(double value, int places) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_EVEN);
        if (rounded.signum() == 0) {
            return "0";
        }
        return String.format(Locale.ROOT, "%,." + Math.max(0, places) + "f", rounded);
    }
}

package lockstep.app;

import java.util.Locale;

/** Numbers for people. What does not exist is a dash. */
final class Figures {
    private static final String NONE = "-";

    private Figures() {
    }

    /** A fraction in percent, without the sign. */
    static String percent(double share) {
        return Double.isNaN(share) ? NONE : format("%.1f", 100 * share);
    }

    /** An amount with three or more significant digits. */
    static String amount(double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        double size = Math.abs(value);
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        return format(size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    }

    /** A count. */
    static String count(double value) {
        return Double.isNaN(value) ? NONE : format("%,.0f", value);
    }

    /** A text broken into lines no longer than so many letters, each with its end; lines after the first are indented. */
    static String wrapped(String text, int most) {
        StringBuilder lines = new StringBuilder();
        int line = 0;
        for (String word : text.split(" ")) {
            boolean next = line > 0 && line + 1 + word.length() > most;
            lines.append(next ? "\n  " : line > 0 ? " " : "").append(word);
            line = next ? 2 + word.length() : line + (line > 0 ? 1 : 0) + word.length();
        }
        return lines.append('\n').toString();
    }

    /** A number of things by their name, "1 nation" or "2 nations". */
    static String counted(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    /** As {@link String#format}, but what rounds to nothing has no sign. */
    private static String format(String pattern, Object... numbers) {
        return String.format(Locale.ROOT, pattern, numbers).replaceAll("[-+](0(\\.0+)?)(?![0-9.])", "$1");
    }

    /** "start -> now (change)" in percent and points. */
    static String percentChange(double start, double now) {
        if (Double.isNaN(start) || Double.isNaN(now)) {
            return percent(start) + " -> " + percent(now);
        }
        return format("%.1f -> %.1f (%+.1f)", 100 * start, 100 * now, 100 * (now - start));
    }

    /** The same in whole percent, for tables with many columns. */
    static String wholePercentChange(double start, double now) {
        return Double.isNaN(start) || Double.isNaN(now) ? NONE
                : format("%.0f -> %.0f (%+.0f)", 100 * start, 100 * now, 100 * (now - start));
    }

    /** "start -> now". */
    static String amountChange(double start, double now) {
        return amount(start) + " -> " + amount(now);
    }

    /** "start -> now" of counts. */
    static String countChange(double start, double now) {
        return count(start) + " -> " + count(now);
    }
}

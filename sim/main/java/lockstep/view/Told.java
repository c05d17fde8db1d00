package lockstep.view;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers for people. */
final class Told {
    private Told() {
    }

    static String number(double value) {
        return format(Math.abs(value) >= 100 ? "#,##0" : Math.abs(value) >= 1 ? "0.0" : "0.00").format(value);
    }

    static String percent(double share) {
        return format("0 %").format(share);
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}

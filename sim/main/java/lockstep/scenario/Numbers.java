package lockstep.scenario;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as text. */
final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");

    /** Infinity, as YAML has it. */
    static final String INFINITE = ".inf";

    private Numbers() {
    }

    static boolean isNumber(String text) {
        return DECIMAL.matcher(text).matches();
    }

    /** The finite number a text stands for; minus zero is zero. */
    static OptionalDouble parse(String text) {
        if (text == null || !isNumber(text)) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(text) + 0.0;
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    static OptionalDouble parse(Node node) {
        return node instanceof Node.Scalar scalar ? parse(scalar.text()) : OptionalDouble.empty();
    }

    /** Shortest readable form, the same on every JDK for the bounds of parameters. */
    static String text(double number) {
        return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}

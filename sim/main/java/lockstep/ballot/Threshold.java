package lockstep.ballot;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many votes a condition asks for: an exact share of something, or a number of votes. Thirds stay thirds.
 *
 * @param numerator   0 or more
 * @param denominator 1 or more
 */
public record Threshold(long numerator, long denominator) {
    private static final long LARGEST = 1_000_000_000_000L;
    private static final Pattern RATIO = Pattern.compile("([0-9]{1,12}) ?/ ?([0-9]{1,12})");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,9})?)( ?%)?");

    public Threshold {
        if (!(numerator >= 0 && denominator >= 1 && numerator <= LARGEST && denominator <= LARGEST)) {
            throw new IllegalArgumentException("Expected a ratio of whole numbers, given " + numerator + "/" + denominator);
        }
    }

    /** Reads "2/3", "71 %", "0.71" or "39"; empty if it is none of them. */
    public static Optional<Threshold> of(String text) {
        Matcher ratio = RATIO.matcher(text);
        if (ratio.matches()) {
            long denominator = Long.parseLong(ratio.group(2));
            return denominator == 0 ? Optional.empty() : Optional.of(new Threshold(Long.parseLong(ratio.group(1)), denominator));
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (!decimal.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(decimal.group(1)).stripTrailingZeros();
        long scale = BigDecimal.TEN.pow(Math.max(0, value.scale())).longValueExact();
        BigDecimal whole = value.multiply(BigDecimal.valueOf(scale));
        boolean fits = whole.compareTo(BigDecimal.valueOf(LARGEST)) <= 0;
        return fits ? Optional.of(new Threshold(whole.longValueExact(), decimal.group(2) == null ? scale : 100 * scale)) : Optional.empty();
    }

    /** Sign of part / whole less this, without rounding. */
    int compare(long part, long whole) {
        return Long.compare(Math.multiplyExact(part, denominator), Math.multiplyExact(whole, numerator));
    }

    boolean share() {
        return numerator <= denominator;
    }

    boolean whole() {
        return denominator == 1;
    }

    @Override public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}

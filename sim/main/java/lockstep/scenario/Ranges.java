package lockstep.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plausible ranges: {@code [1, 5]}, or {@code +-50 %} of the value, as a range of its own or in the words of a source that may serve
 * many numbers. A relative range ends where the allowed values end.
 */
final class Ranges {
    private static final Pattern RELATIVE = Pattern.compile("(?:\\+-|\\+/-|±)\\s*([0-9]+(?:\\.[0-9]+)?)\\s*%");
    private static final Pattern ABSOLUTE = Pattern.compile("\\[\\s*([-+0-9.eE]+)\\s*,\\s*([-+0-9.eE]+)\\s*]");

    private final Problems problems;

    Ranges(Problems problems) {
        this.problems = problems;
    }

    Optional<Range> of(Slot slot, double value, Node.Mapping evidence, String source) {
        if (Double.isInfinite(value)) {
            return Optional.empty();
        }
        Node given = evidence.at("range");
        if (given == null) {
            return relative(slot, value, source).or(() -> quoted(slot, value, source));
        }
        String path = Names.path(slot.path(), "range");
        Optional<Range> range = given instanceof Node.Sequence pair ? absolute(pair.items())
                : given instanceof Node.Scalar text && !text.empty() ? relative(slot, value, text.text()) : Optional.empty();
        if (range.isEmpty()) {
            problems.add(given.place(), path, "given " + shown(given) + ", expected [low, high] or a share such as +-20 %");
        } else if (range.get().low() < slot.param().min() || range.get().high() > slot.param().max()) {
            problems.add(given.place(), path, "given " + shown(given) + ", expected to lie in what is allowed: " + slot.expected());
        } else if (!range.get().contains(value)) {
            problems.add(given.place(), path, "given " + shown(given) + ", expected to contain the value " + Numbers.text(value));
        }
        return range;
    }

    private static Optional<Range> absolute(List<Node> items) {
        if (items.size() != 2) {
            return Optional.empty();
        }
        OptionalDouble low = Numbers.parse(items.get(0));
        OptionalDouble high = Numbers.parse(items.get(1));
        boolean ordered = low.isPresent() && high.isPresent() && low.getAsDouble() <= high.getAsDouble();
        return ordered ? Optional.of(new Range(low.getAsDouble(), high.getAsDouble())) : Optional.empty();
    }

    private static Optional<Range> relative(Slot slot, double value, String text) {
        Matcher matcher = RELATIVE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        // Decimal arithmetic: 0.4 +-50 % ends at 0.6, not at 0.6000000000000001.
        BigDecimal middle = BigDecimal.valueOf(value);
        BigDecimal spread = middle.abs().multiply(new BigDecimal(matcher.group(1))).movePointLeft(2);
        double low = Math.max(middle.subtract(spread).doubleValue(), slot.param().min());
        return Optional.of(new Range(low, Math.min(middle.add(spread).doubleValue(), slot.param().max())));
    }

    /** The first pair of numbers in the words of a source that could be meant: within what is allowed and around the value. */
    private static Optional<Range> quoted(Slot slot, double value, String text) {
        Matcher matcher = ABSOLUTE.matcher(text);
        while (matcher.find()) {
            double low = Numbers.parse(matcher.group(1)).orElse(Double.NaN);
            double high = Numbers.parse(matcher.group(2)).orElse(Double.NaN);
            if (low >= slot.param().min() && high <= slot.param().max() && low <= value && value <= high) {
                return Optional.of(new Range(low, high));
            }
        }
        return Optional.empty();
    }

    private static String shown(Node given) {
        return given instanceof Node.Sequence pair ? Lists.items(pair).stream().map(Node.Scalar::given).toList().toString() : given.given();
    }
}

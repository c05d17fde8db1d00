package lockstep.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plausible ranges: {@code [1, 5]}, or {@code +-50 %} of the value, as a range of its own or in the words of a source that serves
 * many numbers. A relative range ends where the allowed values end.
 */
final class Ranges {
    private static final Pattern RELATIVE = Pattern.compile("(?:\\+-|\\+/-|±)\\s*([0-9]+(?:\\.[0-9]+)?)\\s*%");

    private final Problems problems;

    Ranges(Problems problems) {
        this.problems = problems;
    }

    Optional<Range> of(Slot slot, double value, Node.Mapping evidence, String source) {
        Node given = evidence.at("range");
        if (given == null) {
            return relative(slot, value, source);
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
        double spread = Math.abs(value) * Double.parseDouble(matcher.group(1)) / 100;
        return Optional.of(new Range(Math.max(value - spread, slot.param().min()), Math.min(value + spread, slot.param().max())));
    }

    private static String shown(Node given) {
        return given instanceof Node.Sequence pair
                ? "[" + String.join(", ", Lists.items(pair).stream().map(item -> String.valueOf(item.text())).toList()) + "]" : given.given();
    }
}

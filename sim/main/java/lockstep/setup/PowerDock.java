package lockstep.setup;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import lockstep.Param;

/** What is known of a body's voting power and of what its rule decides. */
public record PowerDock(
        @Param(value = "Where the values are published, or how they follow", absent = "''") String source,
        @Param(value = "Quantities to be found, by name", absent = "{}") Map<String, Known> quantities) {

    public PowerDock {
        if (source.isEmpty() && quantities.values().stream().anyMatch(known -> known.source().isEmpty())) {
            throw new IllegalArgumentException("missing a source, expected one of the section or of each quantity");
        }
    }

    /** A quantity whose value is known. */
    public sealed interface Known {
        /** Where the value is from, if not from where the others are; else empty. */
        String source();
    }

    /** A power of some players, the same for all of them. */
    public sealed interface Power extends Known {
        /** Members, all of those alike, or blocs if {@link #blocs}. */
        List<String> of();

        /** Whether blocs are players. */
        boolean blocs();
    }

    /** Coalitions of others that a player swings. */
    public record Swings(
            @Param("Members, or blocs, that have it") List<String> of,
            @Param(value = "Whether blocs are players, their members voting as one", absent = "false") boolean blocs,
            @Param("Whole number that is known, as text") String value,
            @Param(value = "The same for this value, if it has another source", absent = "''") String source) implements Power {

        public Swings {
            whole(value);
            somebody(of);
        }
    }

    /** Swings of all players together. */
    public record TotalSwings(
            @Param(value = "Whether blocs are players, their members voting as one", absent = "false") boolean blocs,
            @Param("Whole number that is known, as text") String value,
            @Param(value = "The same for this value, if it has another source", absent = "''") String source) implements Known {

        public TotalSwings {
            whole(value);
        }
    }

    /** Share of orders in which a player is decisive. */
    public record ShapleyShubik(
            @Param("Members, or blocs, that have it") List<String> of,
            @Param(value = "Whether blocs are players, their members voting as one", absent = "false") boolean blocs,
            @Param("Share that is known, as a fraction in lowest terms such as 421/2145, or 0 or 1") String value,
            @Param(value = "The same for this value, if it has another source", absent = "''") String source) implements Power {

        public ShapleyShubik {
            String[] parts = value.split("/");
            boolean fraction = value.matches("[1-9][0-9]*/[1-9][0-9]*")
                    && new BigInteger(parts[0]).gcd(new BigInteger(parts[1])).equals(BigInteger.ONE) && !parts[1].equals("1");
            if (!fraction && !value.matches("[01]")) {
                throw new IllegalArgumentException("value: given \"" + value + "\", expected a fraction in lowest terms such as 421/2145, "
                        + "or 0 or 1");
            }
            somebody(of);
        }
    }

    /** Chance to decide when every other player tosses a coin. */
    public record Absolute(
            @Param("Members, or blocs, that have it") List<String> of,
            @Param(value = "Whether blocs are players, their members voting as one", absent = "false") boolean blocs,
            @Param(value = "Chance that is known", unit = "probability", min = 0, max = 1) double value,
            @Param(value = "Largest difference that passes: half of the last digit published", unit = "probability", min = 0, max = 1)
            double tolerance,
            @Param(value = "The same for this value, if it has another source", absent = "''") String source) implements Power {

        public Absolute {
            somebody(of);
        }
    }

    /** What the rule makes of a ballot; members that are not counted stay away. */
    public record Verdict(
            @Param(value = "Members in favour: how many of those alike", unit = "members", min = 0, absent = "{}")
            Map<String, Integer> inFavour,
            @Param(value = "Members against: how many of those alike", unit = "members", min = 0, absent = "{}")
            Map<String, Integer> against,
            @Param(value = "Members that abstain: how many of those alike", unit = "members", min = 0, absent = "{}")
            Map<String, Integer> abstaining,
            @Param("Whether it carries") boolean carries,
            @Param(value = "The same for this value, if it has another source", absent = "''") String source) implements Known {
    }

    private static void whole(String value) {
        if (!value.matches("0|[1-9][0-9]*")) {
            throw new IllegalArgumentException("value: given \"" + value + "\", expected a whole number");
        }
    }

    private static void somebody(List<String> of) {
        if (of.isEmpty()) {
            throw new IllegalArgumentException("of: given nobody, expected members or blocs");
        }
    }
}

package lockstep.app;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whole numbers of options; what does not fit is answered by what would. */
class Whole implements ITypeConverter<Long> {
    private final long low;
    private final long high;

    private Whole(long low, long high) {
        this.low = low;
        this.high = high;
    }

    @Override public Long convert(String text) {
        try {
            long number = Long.parseLong(text.trim());
            if (number >= low && number <= high) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            // Told below like any other text that does not fit.
        }
        throw new TypeConversionException("given '" + text + "', expected a whole number from " + low + " to " + high);
    }

    /** Any number of 64 bits. */
    static final class Seed extends Whole {
        Seed() {
            super(Long.MIN_VALUE, Long.MAX_VALUE);
        }
    }

    /** Runs of one scenario. */
    static final class Runs implements ITypeConverter<Integer> {
        @Override public Integer convert(String text) {
            return new Whole(1, 10_000).convert(text).intValue();
        }
    }

    /** Runs besides one, perhaps none. */
    static final class Others implements ITypeConverter<Integer> {
        @Override public Integer convert(String text) {
            return new Whole(0, 10_000).convert(text).intValue();
        }
    }

    /** Runs from which a spread is worked out. */
    static final class Spread implements ITypeConverter<Integer> {
        @Override public Integer convert(String text) {
            return new Whole(2, 10_000).convert(text).intValue();
        }
    }

    /** Runs of each check; 0 for no checks. */
    static final class Checks implements ITypeConverter<Integer> {
        @Override public Integer convert(String text) {
            return new Whole(0, 1000).convert(text).intValue();
        }
    }

    /** Runs at a time. */
    static final class Threads implements ITypeConverter<Integer> {
        @Override public Integer convert(String text) {
            return new Whole(1, 1024).convert(text).intValue();
        }
    }

    /** A port of this machine. */
    static final class Port implements ITypeConverter<Integer> {
        @Override public Integer convert(String text) {
            return new Whole(0, 65_535).convert(text).intValue();
        }
    }

    /** Years from one date to another. */
    static final class Years implements ITypeConverter<Integer> {
        @Override public Integer convert(String text) {
            return new Whole(1, 50).convert(text).intValue();
        }
    }

    /** A calendar year. */
    static final class Year implements ITypeConverter<Integer> {
        @Override public Integer convert(String text) {
            return new Whole(1990, 2100).convert(text).intValue();
        }
    }
}

package lockstep.setup;

import lockstep.Param;

/** Calendar of a run. Tick 0 is the period that starts at {@code start}; the last tick is {@code end}, included. */
public record Clock(
        @Param("First quarter simulated, such as 2013Q1") String start,
        @Param("Last quarter simulated, such as 2035Q4") String end,
        @Param(value = "Ticks in a year", unit = "ticks/year", min = 1, max = 10000, absent = "4") int ticksPerYear) {

    /** Number of ticks from start to end, both included. */
    public int ticks() {
        return tickOf(end) + ticksPerYear / 4;
    }

    /** Length of a tick in years. */
    public double tickYears() {
        return 1.0 / ticksPerYear;
    }

    /** First tick of a quarter such as {@code 2022Q1}; negative before the start. */
    public int tickOf(String quarter) {
        return (quarterIndex(quarter) - quarterIndex(start)) * ticksPerYear / 4;
    }

    /** Date of a tick as a decimal year, at the start of the tick. */
    public double yearOf(int tick) {
        return quarterIndex(start) / 4.0 + tick * tickYears();
    }

    /** The quarter a tick lies in, such as {@code 2022Q1}. */
    public String quarterOf(int tick) {
        int quarter = quarterIndex(start) + tick * 4 / ticksPerYear;
        return quarter / 4 + "Q" + (quarter % 4 + 1);
    }

    /** Quarters from one to another; negative if the other is earlier. */
    public static int quarters(String from, String to) {
        return quarterIndex(to) - quarterIndex(from);
    }

    /** The quarter so many later. */
    public static String later(String quarter, int quarters) {
        int index = quarterIndex(quarter) + quarters;
        return index / 4 + "Q" + (index % 4 + 1);
    }

    /** Whether the text is a year and a quarter such as 2013Q1. */
    public static boolean isQuarter(String text) {
        return text.length() == 6 && in(text, 0, '1', '2') && in(text, 1, '0', '9') && in(text, 2, '0', '9') && in(text, 3, '0', '9')
                && in(text, 4, 'Q', 'Q') && in(text, 5, '1', '4');
    }

    // By hand, because runs ask for dates in every tick.
    private static boolean in(String text, int position, char least, char most) {
        return text.charAt(position) >= least && text.charAt(position) <= most;
    }

    private static int quarterIndex(String quarter) {
        if (!isQuarter(quarter)) {
            throw new IllegalArgumentException("Expected a quarter such as 2013Q1, given " + quarter);
        }
        int year = 0;
        for (int i = 0; i < 4; i++) {
            year = 10 * year + quarter.charAt(i) - '0';
        }
        return 4 * year + quarter.charAt(5) - '1';
    }
}

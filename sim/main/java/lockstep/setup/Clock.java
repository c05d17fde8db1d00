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

    /** Whether the text is a year and a quarter such as 2013Q1. */
    public static boolean isQuarter(String text) {
        return text.matches("[12][0-9]{3}Q[1-4]");
    }

    private static int quarterIndex(String quarter) {
        if (!isQuarter(quarter)) {
            throw new IllegalArgumentException("Expected a quarter such as 2013Q1, given " + quarter);
        }
        return Integer.parseInt(quarter.substring(0, 4)) * 4 + quarter.charAt(5) - '1';
    }
}

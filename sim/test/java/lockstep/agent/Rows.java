package lockstep.agent;

import java.util.Arrays;

/** One nation's row of a column of {@link Nations}, whole. */
public final class Rows {
    private Rows() {
    }

    private static int width(int length, Nation nation) {
        return length / nation.all.sizes.nations();
    }

    /** A copy of the row. */
    public static double[] of(double[] column, Nation nation) {
        int width = width(column.length, nation);
        return Arrays.copyOfRange(column, nation.index * width, (nation.index + 1) * width);
    }

    /** A copy of the row. */
    public static long[] of(long[] column, Nation nation) {
        int width = width(column.length, nation);
        return Arrays.copyOfRange(column, nation.index * width, (nation.index + 1) * width);
    }

    /** A copy of the row of base by home of a domain. */
    public static double[] homeBase(Nation nation, int domain) {
        int at = nation.homeBaseAt(domain);
        return Arrays.copyOfRange(nation.all.homeBase, at, at + nation.all.columns);
    }

    /** Fills the row with a value. */
    public static void fill(double[] column, Nation nation, double value) {
        int width = width(column.length, nation);
        Arrays.fill(column, nation.index * width, (nation.index + 1) * width, value);
    }

    /** Sets the first values of the row. */
    public static void set(double[] column, Nation nation, double... values) {
        System.arraycopy(values, 0, column, nation.index * width(column.length, nation), values.length);
    }
}

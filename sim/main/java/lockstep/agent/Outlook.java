package lockstep.agent;

/** Shares of standards as buyers expect them: today's, carried on by what they changed in a year. */
public final class Outlook {
    /** [nation][standard], flat as in {@link Nations}; [region][standard]; [standard] expected shares of base. */
    public final double[] nations;
    public final double[][] regions;
    public final double[] world;
    /** The same shapes: shares at the start of the year, and their change over the year before. */
    final double[][] before;
    final double[][] change;

    private Outlook(double[] nations, double[][] regions, double[] world, double[][] before, double[][] change) {
        this.nations = nations;
        this.regions = regions;
        this.world = world;
        this.before = before;
        this.change = change;
    }

    /** Expects that all stays as it is. */
    public static Outlook of(World world) {
        double[] nations = Nations.of(world.nations).standardShare.clone();
        double[][] regions = clone(world.regionShare);
        double[][] before = new double[regions.length + 2][];
        double[][] change = new double[before.length][];
        Outlook outlook = new Outlook(nations, regions, world.worldShare.clone(), before, change);
        for (int i = 0; i < before.length; i++) {
            before[i] = outlook.expected(i).clone();
            change[i] = new double[before[i].length];
        }
        return outlook;
    }

    /** Takes stock of the year that has passed. */
    public void turn(World world) {
        for (int i = 0; i < before.length; i++) {
            double[] now = now(world, i);
            for (int k = 0; k < now.length; k++) {
                change[i][k] = now[k] - before[i][k];
                before[i][k] = now[k];
            }
        }
    }

    /** Expects shares so many years ahead, within 0 and 1. */
    public void look(World world, double years) {
        for (int i = 0; i < before.length; i++) {
            double[] now = now(world, i);
            double[] expected = expected(i);
            for (int k = 0; k < now.length; k++) {
                expected[k] = Math.min(1, Math.max(0, now[k] + years * change[i][k]));
            }
        }
    }

    private double[] now(World world, int i) {
        return i == 0 ? Nations.of(world.nations).standardShare : i == 1 ? world.worldShare : world.regionShare[i - 2];
    }

    private double[] expected(int i) {
        return i == 0 ? nations : i == 1 ? world : regions[i - 2];
    }

    Outlook copy() {
        return new Outlook(nations.clone(), clone(regions), world.clone(), clone(before), clone(change));
    }

    private static double[][] clone(double[][] rows) {
        double[][] copy = rows.clone();
        for (int r = 0; r < copy.length; r++) {
            copy[r] = rows[r].clone();
        }
        return copy;
    }
}

package lockstep.process;

import java.util.Arrays;
import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.World;

/** Counts what is installed: sums by domain and home, shares by standard in each nation, in the regions and in the world. */
final class Installed {
    private final World world;
    private final Frame frame;
    /** [product] column of base by home, and standard. */
    private final int[] column;
    private final int[] standard;

    /** While sales are followed: [standard] base of the world; [region][domain] and [region][standard] base of a region. */
    private double[] standardBase;
    private double[][] regionBase;
    private double[][] regionStandard;

    Installed(World world) {
        this.world = world;
        frame = world.frame;
        column = frame.shelf().column();
        standard = frame.shelf().standard();
    }

    /** Counts everything, and from now on follows each sale. */
    void follow() {
        count();
        standardBase = new double[world.worldShare.length];
        regionBase = new double[world.regionShare.length][frame.domains().length];
        regionStandard = new double[world.regionShare.length][standardBase.length];
        for (Nation nation : world.nations) {
            for (int d = 0; d < frame.domains().length; d++) {
                regionBase[nation.region][d] += nation.installed(d);
            }
            for (int j = 0; j < standard.length; j++) {
                standardBase[standard[j]] += nation.base(j);
                regionStandard[nation.region][standard[j]] += nation.base(j);
            }
        }
    }

    /** A nation has so much more of a product, or less: its shares, its region's and the world's move. */
    void add(Nation nation, int d, int product, double volume) {
        double[] region = regionStandard[nation.region];
        standardBase[standard[product]] += volume;
        region[standard[product]] += volume;
        regionBase[nation.region][d] += volume;
        world.worldBase[d] += volume;
        int first = frame.firstStandard()[d];
        int end = frame.firstStandard()[d + 1];
        double[] own = nation.all.standardShare;
        int at = nation.atStandard;
        for (int s = first; s < end; s++) {
            own[at + s] = 0;
            world.worldShare[s] = share(standardBase[s], world.worldBase[d]);
            world.regionShare[nation.region][s] = share(region[s], regionBase[nation.region][d]);
        }
        for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
            own[at + standard[j]] += nation.base(j);
        }
        double installed = nation.installed(d);
        for (int s = first; s < end; s++) {
            own[at + s] = share(own[at + s], installed);
        }
    }

    private static double share(double part, double all) {
        return all > 0 ? part / all : 0;
    }

    /** Counts everything afresh, in the order of ids, so that rounding never depends on the order of events. */
    void count() {
        for (double[] row : world.regionShare) {
            Arrays.fill(row, 0);
        }
        double[][] regionBase = new double[world.regionShare.length][frame.domains().length];
        for (Nation nation : world.nations) {
            count(nation);
            double[] shares = world.regionShare[nation.region];
            for (int s = 0; s < shares.length; s++) {
                shares[s] += nation.standardShare(s) * nation.installed(frame.standards()[s].domain());
            }
            for (int d = 0; d < frame.domains().length; d++) {
                regionBase[nation.region][d] += nation.installed(d);
            }
        }
        share(regionBase);
    }

    private void share(double[][] regionBase) {
        double[] total = world.worldBase;
        Arrays.fill(total, 0);
        Arrays.fill(world.worldShare, 0);
        for (int r = 0; r < regionBase.length; r++) {
            for (int s = 0; s < world.worldShare.length; s++) {
                int d = frame.standards()[s].domain();
                world.worldShare[s] += world.regionShare[r][s];
                world.regionShare[r][s] = regionBase[r][d] > 0 ? world.regionShare[r][s] / regionBase[r][d] : 0;
            }
            for (int d = 0; d < total.length; d++) {
                total[d] += regionBase[r][d];
            }
        }
        for (int s = 0; s < world.worldShare.length; s++) {
            double all = total[frame.standards()[s].domain()];
            world.worldShare[s] = all > 0 ? world.worldShare[s] / all : 0;
        }
    }

    private void count(Nation nation) {
        double[] shares = nation.all.standardShare;
        double[] bases = nation.all.base;
        double[] byHome = nation.all.homeBase;
        int atProduct = nation.atProduct;
        int atStandard = nation.atStandard;
        Arrays.fill(shares, atStandard, atStandard + frame.standards().length, 0);
        for (int d = 0; d < frame.domains().length; d++) {
            int row = nation.homeBaseAt(d);
            for (int c : frame.vendorHomes()[d]) {
                byHome[row + c] = 0;
            }
            double sum = 0;
            for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
                double base = bases[atProduct + j];
                byHome[row + column[j]] += base;
                shares[atStandard + standard[j]] += base;
                sum += base;
            }
            nation.installed(d, sum);
            for (int s = atStandard + frame.firstStandard()[d]; s < atStandard + frame.firstStandard()[d + 1]; s++) {
                shares[s] = sum > 0 ? shares[s] / sum : 0;
            }
        }
    }
}

package lockstep.process;

import java.util.Arrays;
import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.World;

/** Counts what is installed: sums by domain and home, shares by standard in each nation, in the regions and in the world. */
final class Installed {
    private final World world;
    private final Frame frame;
    /** [product] column of base by home, and standard, side by side for the inner loop. */
    private final int[] column;
    private final int[] standard;

    Installed(World world) {
        this.world = world;
        frame = world.frame;
        column = new int[frame.products().length];
        standard = new int[column.length];
        for (lockstep.agent.Product product : frame.products()) {
            column[product.index()] = product.home() < 0 ? frame.homes().length : product.home();
            standard[product.index()] = product.standard();
        }
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
        double[] total = new double[frame.domains().length];
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

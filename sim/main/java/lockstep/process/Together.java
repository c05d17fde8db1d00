package lockstep.process;

import java.util.Arrays;
import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Exp;
import lockstep.chance.Log;

/**
 * What nations would buy if those of a region chose a standard together and leaving cost nothing: the standard for which the sum over the
 * region of potential x log-sum of choice weights is largest when all of the region use it (a coordinated move, Farrell &amp; Saloner 1985). With
 * a domain of one standard it is the choice each makes alone.
 *
 * @param share [nation][domain] expected share of the home that leads what is installed there; NaN where nothing is installed or no noise is
 *              left in choices, since weights then do not add up over a region
 * @param alone [nation][domain] the same when each chooses alone, leaving likewise free
 */
public record Together(double[][] share, double[][] alone) {

    /** Works out every region and domain of a world, without changing it. */
    public static Together read(World world) {
        int domains = world.frame.domains().length;
        Together result = new Together(new double[world.nations.length][domains], new double[world.nations.length][domains]);
        for (Nation nation : world.nations) {
            Arrays.fill(result.share[nation.index], Double.NaN);
            Arrays.fill(result.alone[nation.index], Double.NaN);
        }
        if (!Odds.sharp(world.parameters().procurement().noise())) {
            Reader reader = new Reader(world, result);
            for (int region = 0; region < world.frame.regions().size(); region++) {
                for (int d = 0; d < domains; d++) {
                    reader.read(region, d);
                }
            }
        }
        return result;
    }

    /** Works one region and domain after another on the same arrays. */
    private static final class Reader {
        private final World world;
        private final Frame frame;
        private final Together result;
        private final Offers offers;
        private final Admission admission;
        private final double mu;
        /** [standard] worth to the region, summed over its nations. */
        private final double[] worth;

        Reader(World world, Together result) {
            this.world = world;
            this.result = result;
            frame = world.frame;
            offers = new Offers(world);
            admission = new Admission(world);
            mu = world.parameters().procurement().noise();
            worth = new double[frame.standards().length];
        }

        void read(int region, int d) {
            int first = frame.firstStandard()[d];
            int end = frame.firstStandard()[d + 1];
            Arrays.fill(worth, first, end, 0);
            for (Nation nation : world.nations) {
                if (nation.region == region && nation.installed(d) > 0) {
                    look(nation, d);
                    result.alone[nation.index][d] = share(nation, d, offers.network);
                    for (int s = first; s < end; s++) {
                        worth[s] += nation.potential(d) * Log.of(Math.max(Double.MIN_NORMAL, sum(d, offers.ifRegionTook(nation, d, s), -2)));
                    }
                }
            }
            int best = first;
            for (int s = first + 1; s < end; s++) {
                best = worth[s] > worth[best] ? s : best;
            }
            for (Nation nation : world.nations) {
                if (nation.region == region && nation.installed(d) > 0) {
                    look(nation, d);
                    result.share[nation.index][d] = share(nation, d, offers.ifRegionTook(nation, d, best));
                }
            }
        }

        private void look(Nation nation, int d) {
            offers.weigh(nation, d);
            admission.look(nation, d);
        }

        private double share(Nation nation, int d, double[] network) {
            double all = sum(d, network, -2);
            return all > 0 ? sum(d, network, LockIn.leader(frame, nation, d)) / all : Double.NaN;
        }

        /** Sum of choice weights with the given network terms by product and free leaving, of one home's products or, for -2, of all. */
        private double sum(int d, double[] network, int home) {
            double sum = 0;
            for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
                if (offers.onSale[j] && (home == -2 || offers.home[j] == home)) {
                    double free = offers.utility[j] + offers.switching[j] - offers.network[j] + network[j];
                    sum += (1 - admission.closed(j)) * Exp.of(free / mu);
                }
            }
            return sum;
        }
    }
}

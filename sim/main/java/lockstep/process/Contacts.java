package lockstep.process;

import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.Outlook;
import lockstep.agent.Trade;
import lockstep.agent.World;
import lockstep.setup.Parameters.Procurement;

/** Users of standards whom a nation meets, among main partners, in its region and in the world; and what they make an offered standard worth. */
final class Contacts {
    private final World world;
    private final Frame frame;
    private final Procurement p;
    private final Trade trade;
    private final double weight;
    /** [standard] share of users among those met last. */
    final double[] met;

    Contacts(World world) {
        this.world = world;
        frame = world.frame;
        p = world.parameters().procurement();
        trade = world.trade;
        weight = world.on().network() ? p.networkWeight() : 0;
        met = new double[frame.standards().length];
    }

    /** Whether users count for nothing. */
    boolean idle() {
        return weight == 0;
    }

    /** Meets users of the standards of a domain, as buyers expect them. */
    void meet(Nation nation, int d) {
        Outlook outlook = world.outlook;
        double[] shares = outlook == null ? nation.all.standardShare : outlook.nations;
        double[] region = outlook == null ? world.regionShare[nation.region] : outlook.regions[nation.region];
        double[] all = outlook == null ? world.worldShare : outlook.world;
        double[] share = trade.share;
        int[] at = trade.atStandard;
        int from = trade.first[nation.index];
        int to = trade.first[nation.index + 1];
        double scale = scale(nation);
        int last = frame.firstStandard()[d + 1] - 1;
        // Three at a time, since loops over partners are short; past the last standard the last again.
        for (int t = frame.firstStandard()[d]; t <= last; t += 3) {
            int u = Math.min(t + 1, last);
            int v = Math.min(t + 2, last);
            double one = 0;
            double two = 0;
            double three = 0;
            for (int link = from; link < to; link++) {
                int row = at[link];
                double weight = share[link];
                one += weight * shares[row + t];
                two += weight * shares[row + u];
                three += weight * shares[row + v];
            }
            met[t] = scale * one;
            met[u] = scale * two;
            met[v] = scale * three;
        }
        double elsewhere = 1 - p.networkWorld() - p.networkPartners();
        for (int t = frame.firstStandard()[d]; t <= last; t++) {
            met[t] += p.networkWorld() * all[t];
            met[t] += elsewhere * region[t];
        }
    }

    /** The same if all nations of the region, this one included, used one standard. */
    void meetTogether(Nation nation, int d, int chosen) {
        double scale = scale(nation);
        for (int t = frame.firstStandard()[d]; t < frame.firstStandard()[d + 1]; t++) {
            double takes = t == chosen ? 1 : 0;
            double partners = 0;
            for (int link = trade.first[nation.index]; link < trade.first[nation.index + 1]; link++) {
                boolean inside = world.nations[trade.partner[link]].region == nation.region;
                partners += trade.share[link] * (inside ? takes : nation.all.standardShare[trade.atStandard[link] + t]);
            }
            met[t] = scale * partners + p.networkWorld() * world.worldShare[t] + (1 - p.networkWorld() - p.networkPartners()) * takes;
        }
    }

    private double scale(Nation nation) {
        double covered = trade.covered[nation.index];
        return covered > 0 ? p.networkPartners() / covered : 0;
    }

    /** Share of users met last who are compatible with an offered standard. */
    double reached(int d, int offered) {
        double sum = 0;
        for (int t = frame.firstStandard()[d]; t < frame.firstStandard()[d + 1]; t++) {
            sum += frame.kappa()[t][offered] * met[t];
        }
        return sum;
    }

    /** Utility that so many compatible users give an offer to a nation. */
    double worth(Nation nation, int d, double reached) {
        return weight * frame.adopters().networkFactor()[nation.area][d] * inForm(reached, d);
    }

    /** The share of users in the form the scenario asks for. */
    private double inForm(double share, int d) {
        return switch (p.networkForm()) {
            case SHARE -> share;
            case COUNT -> share * (world.worldBase[d] / p.contractUsdBn());
            case LOG_COUNT -> StrictMath.log1p(share * (world.worldBase[d] / p.contractUsdBn()));
        };
    }
}

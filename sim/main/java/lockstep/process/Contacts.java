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
    private final double[] met;

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
        for (int t = frame.firstStandard()[d]; t < frame.firstStandard()[d + 1]; t++) {
            double partners = 0;
            for (int link = from; link < to; link++) {
                partners += share[link] * shares[at[link] + t];
            }
            met[t] = scale * partners + p.networkWorld() * all[t] + (1 - p.networkWorld() - p.networkPartners()) * region[t];
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

    /** Utility that users met last, compatible with a standard, give an offer of it to this nation. */
    double worth(Nation nation, int d, int offered) {
        double value = 0;
        for (int t = frame.firstStandard()[d]; t < frame.firstStandard()[d + 1]; t++) {
            value += frame.kappa()[t][offered] * met[t];
        }
        return weight * frame.adopters().networkFactor()[nation.area][d] * inForm(value, d);
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

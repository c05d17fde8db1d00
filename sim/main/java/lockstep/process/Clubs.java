package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.Dial;

/**
 * A club of nations with common rules on trade. Members gain where they buy from other members' vendors, by nearness of norms of rights: gain x
 * (1 - |g - mean g of members|). A nation that is asked joins if that gain, by its trade with other members, exceeds what compliance costs it at
 * the weight of price, and the distance of its norm from the members' mean at the {@code club-distance} parameter. Trade is kit bought from them
 * and sold to them, over what the nation has installed, at most 1: who sells gains as who buys does.
 * Simultaneous: all decide on who is in at the start of the tick; whoever is asked for the first time counts as in.
 */
final class Clubs {
    private final World world;
    /** Bit set of members' homes, and their mean norm of rights. */
    private long homes;
    private double norm;

    /** As members stand now. Of no use where the dial rests. */
    Clubs(World world) {
        this.world = world;
        double sum = 0;
        int members = 0;
        for (Nation nation : world.nations) {
            if (asked(nation) && !nation.staysOut()) {
                homes |= nation.home < 0 ? 0 : 1L << nation.home;
                sum += nation.rights();
                members++;
            }
        }
        norm = members > 0 ? sum / members : 0;
    }

    /** Nations join and leave. */
    static void review(World world) {
        Clubs club = world.dials.rests(Dial.CLUB) ? null : new Clubs(world);
        for (Nation nation : world.nations) {
            // May write at once: the club is that of the start.
            nation.staysOut(club != null && club.asked(nation) && club.worth(nation) <= 0);
        }
    }

    private boolean asked(Nation nation) {
        return world.dials.row(Dial.CLUB, nation.index) != null;
    }

    private double nearness(Nation nation) {
        return 1 - Math.abs(nation.rights() - norm);
    }

    /** What membership is worth to a nation that is asked, utility per purchase, mean over the domains of the club. */
    double worth(Nation nation) {
        double sum = 0;
        int domains = 0;
        for (int d = 0; d < world.frame.domains().length; d++) {
            double gain = world.dials.at(Dial.CLUB, nation.index, d);
            if (gain > 0) {
                double cost = world.parameters().procurement().priceWeight() * world.dials.at(Dial.CLUB_COMPLIANCE, nation.index, d);
                sum += gain * nearness(nation) * trade(nation, d) - cost;
                domains++;
            }
        }
        return domains == 0 ? 0 : sum / domains - world.parameters().rules().clubDistance() * Math.abs(nation.rights() - norm);
    }

    /** Trade with other members over what is installed. */
    private double trade(Nation nation, int d) {
        double sum = 0;
        for (long left = homes; left != 0; left &= left - 1) {
            int home = Long.numberOfTrailingZeros(left);
            sum += home == nation.home ? 0 : nation.homeBase(d, home);
        }
        for (int n = 0; nation.home >= 0 && n < world.nations.length; n++) {
            Nation other = world.nations[n];
            sum += other != nation && asked(other) && !other.staysOut() ? other.homeBase(d, nation.home) : 0;
        }
        return nation.installed(d) > 0 ? Math.min(1, sum / nation.installed(d)) : 0;
    }

    /** Utility that a member gains by an offer from a home in a domain; 0 for who is no member, and at home. */
    double gain(Nation nation, int d, int home) {
        boolean trades = home >= 0 && home != nation.home && (homes >>> home & 1) != 0 && !nation.staysOut();
        return trades ? world.dials.at(Dial.CLUB, nation.index, d) * nearness(nation) : 0;
    }
}

package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.Dial;

/**
 * A club of nations with common rules on trade. Members gain where they buy from other members' vendors, by nearness of norms of rights: gain x
 * (1 - |g - mean g of members|). A nation that is asked joins if that gain, by the share of what it has installed from other members, exceeds what
 * compliance costs it at the weight of price, and the distance of its norm from the members' mean at the {@code club-distance} parameter.
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
                sum += gain * nearness(nation) * bought(nation, d) - cost;
                domains++;
            }
        }
        return domains == 0 ? 0 : sum / domains - world.parameters().rules().clubDistance() * Math.abs(nation.rights() - norm);
    }

    /** Share of what is installed that comes from other members. */
    private double bought(Nation nation, int d) {
        double sum = 0;
        for (long left = homes; left != 0; left &= left - 1) {
            int home = Long.numberOfTrailingZeros(left);
            sum += home == nation.home ? 0 : nation.homeBase(d, home);
        }
        return nation.installed(d) > 0 ? sum / nation.installed(d) : 0;
    }

    /** Utility that a member gains by an offer from a home in a domain; 0 for who is no member, and at home. */
    double gain(Nation nation, int d, int home) {
        boolean trades = home >= 0 && home != nation.home && (homes >>> home & 1) != 0 && !nation.staysOut();
        return trades ? world.dials.at(Dial.CLUB, nation.index, d) * nearness(nation) : 0;
    }
}

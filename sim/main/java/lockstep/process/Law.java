package lockstep.process;

import lockstep.agent.Firm;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.Dial;

/** What the law of a market asks of kit sold there, the rules of a club included where the nation has joined it. */
public final class Law {
    private Law() {
    }

    /** Whether no market has rules of its own on kit. */
    public static boolean silent(World world) {
        return rests(world) && world.dials.rests(Dial.FOREIGN_COMPLIANCE);
    }

    /** Nation to whose rule a sale is made: the market's own, else that to which the vendor builds its one design; -1 for none. */
    public static int ruler(World world, Nation nation, Firm firm, int d) {
        boolean abroad = firm.home >= 0 && firm.home != nation.home;
        boolean own = compliance(world, nation, d) > 0 || abroad && world.dials.at(Dial.FOREIGN_COMPLIANCE, nation.index, d) > 0;
        return own ? nation.index : firm.ruler[d];
    }

    /** Whether dials that ask something of kit are at rest everywhere. */
    static boolean rests(World world) {
        return world.dials.rests(Dial.COMPLIANCE) && world.dials.rests(Dial.CLUB_COMPLIANCE);
    }

    /** Whether a nation has joined the club that it is asked into. */
    public static boolean joined(World world, Nation nation) {
        return !nation.staysOut() && world.dials.row(Dial.CLUB, nation.index) != null;
    }

    /** Cost of compliance of every vendor, share of price. */
    static double compliance(World world, Nation nation, int d) {
        double own = world.dials.at(Dial.COMPLIANCE, nation.index, d);
        return joined(world, nation) ? own + world.dials.at(Dial.CLUB_COMPLIANCE, nation.index, d) : own;
    }

    /** Share of data that vendors may not gather. */
    static double dataCut(World world, Nation nation, int d) {
        double own = world.dials.at(Dial.DATA_CUT, nation.index, d);
        return joined(world, nation) ? Math.max(own, world.dials.at(Dial.CLUB_DATA_CUT, nation.index, d)) : own;
    }

    /** Share of the vulnerability of a firm's new kit that liability removes, here or wherever its one design is sold. */
    static double vulnerabilityCut(World world, Nation nation, Firm firm, int d) {
        return Math.max(world.dials.at(Dial.VULNERABILITY_CUT, nation.index, d), firm.designVulnerabilityCut[d]);
    }
}

package lockstep.process;

import lockstep.agent.Firm;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.Dial;

/** What the law of a market asks of kit sold there, the rules of a club included where the nation has joined it. */
final class Law {
    private Law() {
    }

    /** Whether dials that ask something of kit are at rest everywhere. */
    static boolean rests(World world) {
        return world.dials.rests(Dial.COMPLIANCE) && world.dials.rests(Dial.CLUB_COMPLIANCE);
    }

    /** Whether a nation has joined the club that it is asked into. */
    static boolean joined(World world, Nation nation) {
        return !nation.staysOut && !world.dials.rests(Dial.CLUB);
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

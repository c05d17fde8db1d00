package lockstep.process;

import lockstep.agent.Firm;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.Dial;

/**
 * What installed kit is like on average in a nation and domain, against kit at rest: how vulnerable, and how much of it serves to identify or
 * follow people. Both move only as new kit is bought, so the old base is what it was until it is replaced; wear and exit take all vintages alike.
 * New kit has (1 + added vulnerability)(1 - cut by liability) of the vulnerability. Where the share b of surveillance-enabling use, itself the
 * share s of the domain, is banned, new kit has (1 - b) / (1 - b s) of that use.
 */
final class Vintage {
    private final World world;
    private final boolean rests;

    Vintage(World world) {
        this.world = world;
        rests = world.dials.rests(Dial.VULNERABILITY) && world.dials.rests(Dial.VULNERABILITY_CUT) && world.dials.rests(Dial.USE_BAN);
    }

    /** Mixes kit of a firm that has just been installed into the average. */
    void add(Nation nation, int d, Firm firm, double volume) {
        if (!(volume > 0) || rests && nation.vulnerability(d) == 0 && nation.watching(d) == 0) {
            return;
        }
        double part = volume / nation.installed(d);
        nation.vulnerability(d, nation.vulnerability(d) + part * (vulnerability(nation, firm, d) - nation.vulnerability(d)));
        nation.watching(d, nation.watching(d) + part * (watching(nation, d) - nation.watching(d)));
    }

    private double vulnerability(Nation nation, Firm firm, int d) {
        double added = world.dials.at(Dial.VULNERABILITY, nation.index, d);
        return (1 + added) * (1 - Law.vulnerabilityCut(world, nation, firm, d)) - 1;
    }

    private double watching(Nation nation, int d) {
        double banned = Math.min(1, world.dials.at(Dial.USE_BAN, nation.index, d));
        double share = world.frame.domains()[d].surveillance();
        // Where all use is surveillance and banned, nothing new is wanted; what programmes still bring is for other uses.
        return banned == 0 ? 0 : banned * share >= 1 ? -1 : (1 - banned) / (1 - banned * share) - 1;
    }

    /** Share of a nation's installed kit in a domain whose use is banned. */
    static double bannedShare(World world, Nation nation, int d) {
        if (world.dials.rests(Dial.USE_BAN)) {
            return 0;
        }
        double banned = Math.min(1, world.dials.at(Dial.USE_BAN, nation.index, d));
        return banned * world.frame.domains()[d].surveillance() * (1 + nation.watching(d));
    }

    /** What a nation could still use in a domain beyond what it has and has ordered, banned uses left out; below 0 if that is too much. */
    static double room(World world, Nation nation, int d) {
        if (world.dials.rests(Dial.USE_BAN)) {
            return nation.potential(d) - nation.installed(d) - nation.pending(d);
        }
        double banned = Math.min(1, world.dials.at(Dial.USE_BAN, nation.index, d));
        double wanted = nation.potential(d) * (1 - banned * world.frame.domains()[d].surveillance());
        return wanted - nation.installed(d) * (1 - bannedShare(world, nation, d)) - nation.pending(d);
    }
}

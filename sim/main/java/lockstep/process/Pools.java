package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.policy.Dial;

/**
 * Buyers' pools: nations of a region that tender a share of their demand together. To vendors the pooled share is one large lot, so what few
 * bidders may add to the margin shrinks with the part of the pool that is the nation's own; and pools win more from programmes. Members sign
 * framework contracts that stand for a year: the same draws award their pooled contracts, so vendors win in all members or in none.
 */
final class Pools {
    private final World world;
    /** [nation] share of tenders pooled; null at rest. */
    private final double[] share;
    /** [region][domain] pooled potential. */
    private final double[][] pooled;
    private final long frameworks;

    Pools(World world) {
        this.world = world;
        share = world.dials.row(Dial.JOINT_PROCUREMENT);
        int year = world.tick / world.frame.setup().clock().ticksPerYear();
        frameworks = share == null ? 0 : world.chance.at(Purpose.FRAMEWORK, year);
        pooled = new double[share == null ? 0 : world.frame.regions().size()][world.frame.domains().length];
        for (Nation nation : world.nations) {
            for (int d = 0; share != null && d < world.frame.domains().length; d++) {
                pooled[nation.region][d] += share[nation.index] * nation.potential(d);
            }
        }
    }

    /** Share of a nation's tenders that are pooled. */
    double share(Nation nation) {
        return share == null ? 0 : share[nation.index];
    }

    /** How far a nation buys for itself alone, 0 to 1: 1 less the share pooled times the part of the pool that is others'. */
    double alone(Nation nation, int d) {
        if (share == null || !(pooled[nation.region][d] > 0)) {
            return 1;
        }
        double own = share[nation.index] * nation.potential(d) / pooled[nation.region][d];
        return 1 - share[nation.index] * (1 - own);
    }

    /** Mean of the above over some domains. */
    double alone(Nation nation, int[] domains) {
        if (share == null) {
            return 1;
        }
        double sum = 0;
        for (int d : domains) {
            sum += alone(nation, d) / domains.length;
        }
        return sum;
    }

    /** Address of the draws that award the framework contracts of the year. */
    long frameworks(Nation nation, long domainKey) {
        return Chance.of(frameworks, Chance.key(world.frame.regions().get(nation.region)) ^ domainKey);
    }
}

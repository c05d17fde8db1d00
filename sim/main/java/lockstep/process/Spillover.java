package lockstep.process;

import java.util.Arrays;
import lockstep.agent.Firm;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.policy.Dial;
import lockstep.setup.FirmSetup;
import lockstep.setup.Parameters;

/**
 * What firms learn from others in a domain, in USD bn of knowledge a year: licensed spillover from the leader, or, where its home screens
 * theirs, from whoever teaches them most; unlicensed transfer from the leader, a yearly choice; and research pooled among members. Leaders
 * are named firms, never the fringe.
 */
final class Spillover {
    private final World world;
    private final Parameters.Research p;
    private final boolean screened;
    private final boolean pooled;
    /** [home] most knowledge of a firm. */
    private final double[] best;
    private double leader;
    private double pool;
    private int domain;

    Spillover(World world) {
        this.world = world;
        p = world.parameters().research();
        screened = !world.dials.rests(Dial.SCREENING);
        pooled = !world.dials.rests(Dial.RESEARCH_POOL);
        best = new double[world.frame.homes().length];
    }

    /** Turns to a domain, as knowledge stands now. */
    void look(int d) {
        domain = d;
        leader = 0;
        Arrays.fill(best, 0);
        for (Firm firm : world.firms) {
            if (firm.home >= 0) {
                leader = Math.max(leader, firm.knowledge[d]);
                best[firm.home] = Math.max(best[firm.home], firm.knowledge[d]);
            }
        }
        pool = 0;
        for (int h = 0; pooled && h < best.length; h++) {
            pool = rate(h) > 0 ? Math.max(pool, best[h]) : pool;
        }
    }

    /** Spillover and transfer to a firm. */
    double from(Firm firm) {
        if (!(firm.revenue[domain] > 0)) {
            return 0;
        }
        double gap = Math.max(0, leader - firm.knowledge[domain]);
        double unlicensed = transfers(firm) ? p.unlicensed() : 0;
        if (screened && firm.home >= 0) {
            return p.spillover() * openGap(firm) + unlicensed * gap;
        }
        return (p.spillover() + unlicensed) * gap;
    }

    /** The largest lead, over all homes, of which so much is taught as the home's screening leaves open. */
    private double openGap(Firm firm) {
        double open = 0;
        for (int h = 0; h < best.length; h++) {
            double shut = h == firm.home ? 0 : Math.min(1, world.dials.at(Dial.SCREENING, h, firm.home));
            open = Math.max(open, (1 - shut) * (best[h] - firm.knowledge[domain]));
        }
        return open;
    }

    /** What a member of a research pool takes from the leader among its members. */
    double pooled(Firm firm) {
        boolean takes = pooled && firm.home >= 0 && firm.revenue[domain] > 0;
        return takes ? rate(firm.home) * Math.max(0, pool - firm.knowledge[domain]) : 0;
    }

    private double rate(int home) {
        return Math.min(1, world.dials.at(Dial.RESEARCH_POOL, home));
    }

    /** A firm's choice this year: more likely the smaller the penalty it expects. */
    private boolean transfers(Firm firm) {
        if (!world.on().unlicensedTransfer() || firm.facts.kind() == FirmSetup.Kind.FRINGE) {
            return false;
        }
        int year = world.tick / world.frame.setup().clock().ticksPerYear();
        double penalty = p.penalty() + world.dials.at(Dial.PENALTY, firm.home);
        return Chance.uniform(world.chance.at(Purpose.TRANSFER, year), firm.key, 0) < chance(p, penalty);
    }

    /** Chance that a firm chooses unlicensed transfer: 1 / (1 + penalty / halving), alike for all homes. */
    static double chance(Parameters.Research p, double penaltyUsdBn) {
        return 1 / (1 + penaltyUsdBn / p.penaltyHalving());
    }
}

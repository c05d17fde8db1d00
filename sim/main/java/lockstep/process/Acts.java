package lockstep.process;

import java.util.Arrays;
import lockstep.agent.Firm;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.Dial;

/** Which homes nations shut out, of their own accord or by a dated act in force. */
final class Acts {
    private Acts() {
    }

    /** [firm] share of tenders that dated acts close in a nation and domain, null if none. */
    static double[] closed(World world, Nation nation, int domain) {
        return world.dials.row(Dial.CLOSED, nation.index, domain);
    }

    /** Whether dated acts shut a firm out: they close at least half of the tenders to it. */
    static boolean shuts(double[] closed, int firm) {
        return closed[firm] >= Admission.SHUT;
    }

    /** Bit set of foreign homes that a nation restricts in a domain. */
    static long homes(World world, Nation nation, int domain) {
        long homes = nation.restricted(domain);
        double[] closed = closed(world, nation, domain);
        if (closed != null) {
            for (Firm firm : world.firms) {
                if (firm.home >= 0 && firm.home != nation.home && shuts(closed, firm.index)) {
                    homes |= 1L << firm.home;
                }
            }
        }
        return homes;
    }

    /** Writes, by home, the share of domains, weighted by criticality, in which the nation restricts it; returns homes restricted anywhere. */
    static long severity(World world, Nation nation, double[] byHome) {
        Arrays.fill(byHome, 0);
        long anywhere = 0;
        for (int d = 0; d < nation.all.sizes.domains(); d++) {
            long homes = homes(world, nation, d);
            anywhere |= homes;
            for (long left = homes; left != 0; left &= left - 1) {
                byHome[Long.numberOfTrailingZeros(left)] += world.frame.domains()[d].criticality();
            }
        }
        if (anywhere != 0) {
            double all = criticality(world);
            for (int h = 0; h < byHome.length; h++) {
                byHome[h] /= all;
            }
        }
        return anywhere;
    }

    /** Sum of criticality over domains; 1 if nothing is critical, so that it may divide. */
    static double criticality(World world) {
        double sum = 0;
        for (var domain : world.frame.domains()) {
            sum += domain.criticality();
        }
        return sum > 0 ? sum : 1;
    }
}

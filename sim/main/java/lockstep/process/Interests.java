package lockstep.process;

import lockstep.agent.Firm;
import lockstep.agent.IndustrialState;
import lockstep.agent.Standard;
import lockstep.agent.World;
import lockstep.policy.Dial;

/**
 * What a firm works for in bodies. A vendor works for the standards it builds, by sales in their domains. Operators and suppliers, who sell
 * nothing here, work in every domain, by the square root of its sales in 2013 (assumed), for standards that their home sponsors, else for
 * open ones. Both are scaled by their state's priorities.
 *
 * @param weights [standard] weight, 0 where it has no interest
 */
record Interests(double[] weights) {

    /** [firm] interests now; null for the fringe, which is at home nowhere. */
    static Interests[] of(World world) {
        double[][] priority = priorities(world);
        Interests[] interests = new Interests[world.firms.length];
        for (Firm firm : world.firms) {
            if (firm.home >= 0) {
                interests[firm.index] = new Interests(new double[world.frame.standards().length]);
            }
        }
        addVendors(world, interests);
        for (Firm firm : world.firms) {
            if (firm.home >= 0) {
                double[] weights = interests[firm.index].weights;
                if (sum(weights) == 0) {
                    addUser(world, firm, weights);
                }
                scale(world, weights, priority[world.frame.homes()[firm.home]]);
            }
        }
        return interests;
    }

    /** [nation] null, or [domain] factor by which it scales effort there. */
    static double[][] priorities(World world) {
        double[][] priority = new double[world.nations.length][];
        int domains = world.frame.domains().length;
        for (IndustrialState state : world.states) {
            priority[state.nation] = state.priority;
        }
        for (int n = 0; n < priority.length && !world.dials.rests(Dial.PRIORITY); n++) {
            double[] dial = world.dials.row(Dial.PRIORITY, n);
            if (dial == null) {
                continue;
            }
            double[] row = new double[domains];
            for (int d = 0; d < domains; d++) {
                row[d] = (priority[n] == null ? 1 : priority[n][d]) * Math.max(0, 1 + dial[d]);
            }
            priority[n] = row;
        }
        return priority;
    }

    private static void addVendors(World world, Interests[] interests) {
        int[] firms = world.frame.shelf().firm();
        int[] standards = world.frame.shelf().standard();
        for (int d = 0; d < world.frame.domains().length; d++) {
            int end = world.frame.firstProduct()[d + 1];
            for (int p = world.frame.firstProduct()[d]; p < end;) {
                Firm firm = world.firms[firms[p]];
                int next = p;
                // A firm's products stand side by side.
                while (next < end && firms[next] == firm.index) {
                    next++;
                }
                int built = next - p;
                for (; p < next; p++) {
                    if (firm.home >= 0) {
                        interests[firm.index].weights[standards[p]] += firm.revenue[d] / built;
                    }
                }
            }
        }
    }

    private static void addUser(World world, Firm firm, double[] weights) {
        for (int d = 0; d < world.frame.domains().length; d++) {
            int sponsored = count(world, d, firm.home);
            int all = sponsored > 0 ? sponsored : count(world, d, -1);
            for (int s = world.frame.firstStandard()[d]; s < world.frame.firstStandard()[d + 1]; s++) {
                if (all > 0 && backed(world.frame.standards()[s], sponsored > 0 ? firm.home : -1)) {
                    weights[s] = StrictMath.sqrt(world.frame.domains()[d].salesUsdBn()) / all;
                }
            }
        }
    }

    private static int count(World world, int domain, int home) {
        int count = 0;
        for (int s = world.frame.firstStandard()[domain]; s < world.frame.firstStandard()[domain + 1]; s++) {
            count += backed(world.frame.standards()[s], home) ? 1 : 0;
        }
        return count;
    }

    private static boolean backed(Standard standard, int home) {
        return home < 0 ? standard.open() : (standard.sponsors() >>> home & 1) != 0;
    }

    private static void scale(World world, double[] weights, double[] priority) {
        if (priority != null) {
            for (int s = 0; s < weights.length; s++) {
                weights[s] *= priority[world.frame.standards()[s].domain()];
            }
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}

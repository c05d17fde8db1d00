package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.World;

/** What allies do, as of the start of a phase: size of the nations of a circle (led bloc or protector's) that restrict a home in a domain. */
final class Example {
    private final World world;
    /** [circle] protectors' by home, then led blocs. */
    private final double[] size;
    /** [circle][home][domain] */
    private final double[][][] restricting;
    private final boolean[] restricted;

    Example(World world) {
        this.world = world;
        int homes = world.frame.homes().length;
        size = new double[homes + world.blocs.length];
        restricting = new double[size.length][homes][world.frame.domains().length];
        restricted = new boolean[homes];
        for (Nation nation : world.nations) {
            double own = Alliances.size(world, nation);
            for (int circle : circles(nation)) {
                size[circle] += own;
            }
            for (int d = 0; d < nation.restricted.length; d++) {
                add(nation, d, own);
            }
        }
    }

    private void add(Nation nation, int domain, double own) {
        for (long homes = Acts.homes(world, nation, domain); homes != 0; homes &= homes - 1) {
            int home = Long.numberOfTrailingZeros(homes);
            restricted[home] |= own > 0;
            for (int circle : circles(nation)) {
                restricting[circle][home][domain] += own;
            }
        }
    }

    private int[] circles(Nation nation) {
        int bloc = Alliances.ledBloc(world, nation);
        long protectors = Alliances.circles(nation);
        int[] circles = new int[Long.bitCount(protectors) + (bloc >= 0 ? 1 : 0)];
        int next = 0;
        for (long left = protectors; left != 0; left &= left - 1) {
            circles[next++] = Long.numberOfTrailingZeros(left);
        }
        if (bloc >= 0) {
            circles[next] = restricted.length + bloc;
        }
        return circles;
    }

    /** Whether anybody restricts a home at all. */
    boolean restricted(int home) {
        return restricted[home];
    }

    /** Share, by size, of its allies that restrict the home in the domain, itself left out, in the circle where that is largest. */
    double share(Nation nation, int home, int domain) {
        if (!restricted[home]) {
            return 0;
        }
        double own = Alliances.size(world, nation);
        double acts = (Acts.homes(world, nation, domain) >>> home & 1) != 0 ? own : 0;
        double largest = 0;
        for (int circle : circles(nation)) {
            double others = size[circle] - own;
            // What is left of a circle of one is rounding error.
            if (others > 1e-9 * size[circle]) {
                largest = Math.max(largest, (restricting[circle][home][domain] - acts) / others);
            }
        }
        return largest;
    }
}

package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.World;

/**
 * What allies do, as of the start of a phase: size of the nations of a circle (led bloc or protector's) that restrict a home in a domain.
 * One nation at a time: {@link #look} first.
 */
final class Example {
    private final World world;
    /** [circle] protectors' by home, then led blocs. */
    private final double[] size;
    /** [circle][home][domain] */
    private final double[][][] restricting;
    /** [circle][home] the largest of these. */
    private final double[][] largest;
    private final boolean[] restricted;
    private Nation nation;
    private double own;
    /** Circles it has joined. */
    private final int[] circles;
    private int joined;

    Example(World world) {
        this.world = world;
        int homes = world.frame.homes().length;
        size = new double[homes + world.blocs.length];
        restricting = new double[size.length][homes][world.frame.domains().length];
        largest = new double[size.length][homes];
        restricted = new boolean[homes];
        circles = new int[homes + 1];
        for (Nation each : world.nations) {
            look(each);
            for (int c = 0; c < joined; c++) {
                size[circles[c]] += own;
            }
            for (int d = 0; d < each.all.sizes.domains(); d++) {
                add(d);
            }
        }
    }

    private void add(int domain) {
        for (long homes = Acts.homes(world, nation, domain); homes != 0; homes &= homes - 1) {
            int home = Long.numberOfTrailingZeros(homes);
            restricted[home] |= own > 0;
            for (int c = 0; c < joined; c++) {
                int circle = circles[c];
                restricting[circle][home][domain] += own;
                largest[circle][home] = Math.max(largest[circle][home], restricting[circle][home][domain]);
            }
        }
    }

    private void join(Nation member) {
        joined = 0;
        for (long left = Alliances.circles(member); left != 0; left &= left - 1) {
            circles[joined++] = Long.numberOfTrailingZeros(left);
        }
        int bloc = Alliances.ledBloc(world, member);
        if (bloc >= 0) {
            circles[joined++] = restricted.length + bloc;
        }
    }

    /** Turns to a nation. */
    void look(Nation next) {
        nation = next;
        own = next.size();
        join(next);
    }

    /** The largest share over domains that its allies can have: as if the nation itself did not act. */
    double most(int home) {
        double most = 0;
        if (restricted[home]) {
            for (int c = 0; c < joined; c++) {
                int circle = circles[c];
                double others = size[circle] - own;
                // What is left of a circle of one is rounding error.
                if (others > 1e-9 * size[circle]) {
                    most = Math.max(most, largest[circle][home] / others);
                }
            }
        }
        return most;
    }

    /** Share, by size, of its allies that restrict the home in the domain, itself left out, in the circle where that is largest. */
    double share(int home, int domain) {
        double largest = 0;
        if (restricted[home]) {
            double acts = (Acts.homes(world, nation, domain) >>> home & 1) != 0 ? own : 0;
            for (int c = 0; c < joined; c++) {
                int circle = circles[c];
                double others = size[circle] - own;
                if (others > 1e-9 * size[circle]) {
                    largest = Math.max(largest, (restricting[circle][home][domain] - acts) / others);
                }
            }
        }
        return largest;
    }
}

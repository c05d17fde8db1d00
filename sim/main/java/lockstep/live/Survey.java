package lockstep.live;

import java.util.Arrays;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.metric.Observer;
import lockstep.process.LockIn;

/** Notes at some ticks of a run whose kit leads in each nation and domain, and how deep it is locked in. */
final class Survey implements Observer {
    /** Nothing is installed. */
    static final byte NOBODY = -1;

    private final int[] ticks;
    /** [date][domain][nation] sponsor of the leading home; the fringe counts as the last. */
    private final byte[][][] leader;
    /** [date][domain][nation] lock-in depth, NaN where there is none. */
    private final float[][][] depth;
    private int next;

    /** At ticks in increasing order. */
    Survey(int[] ticks) {
        this(ticks, new byte[ticks.length][][], new float[ticks.length][][], 0);
    }

    private Survey(int[] ticks, byte[][][] leader, float[][][] depth, int next) {
        this.ticks = ticks;
        this.leader = leader;
        this.depth = depth;
        this.next = next;
    }

    /** One that goes on from a tick on its own. */
    Survey fork(int tick) {
        int known = (int) Arrays.stream(ticks).filter(t -> t < tick).count();
        return new Survey(ticks, leader.clone(), depth.clone(), known);
    }

    @Override public void observe(World world) {
        if (next == ticks.length || ticks[next] != world.tick) {
            return;
        }
        LockIn lockIn = LockIn.read(world);
        int domains = world.frame.domains().length;
        leader[next] = new byte[domains][world.nations.length];
        depth[next] = new float[domains][world.nations.length];
        for (Nation nation : world.nations) {
            for (int d = 0; d < domains; d++) {
                leader[next][d][nation.index] = leader(world, nation, d, lockIn.leader()[nation.index][d]);
                depth[next][d][nation.index] = (float) lockIn.depth()[nation.index][d];
            }
        }
        next++;
    }

    private static byte leader(World world, Nation nation, int domain, int home) {
        if (!(nation.installed(domain) > 0)) {
            return NOBODY;
        }
        return (byte) (home < 0 ? world.frame.sponsors().size() - 1 : world.frame.sponsorOfHome()[home]);
    }

    byte leader(int date, int domain, int nation) {
        return leader[date][domain][nation];
    }

    float depth(int date, int domain, int nation) {
        return depth[date][domain][nation];
    }
}

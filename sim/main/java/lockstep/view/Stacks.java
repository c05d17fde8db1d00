package lockstep.view;

import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.process.LockIn;

/** Whose stack leads where in the run of a model, and how hard it is to leave; worked out at most once a tick. */
final class Stacks {
    private final Model model;
    private World world;
    private int tick = -1;
    private LockIn lockIn;

    Stacks(Model model) {
        this.model = model;
    }

    World world() {
        return model.run().world();
    }

    Frame frame() {
        return world().frame;
    }

    Nation nation(int index) {
        return world().nations[index];
    }

    /** Lock-in as it stands. */
    synchronized LockIn lockIn() {
        if (world != world() || tick != world().tick) {
            world = world();
            tick = world.tick;
            lockIn = LockIn.read(world);
        }
        return lockIn;
    }

    /** Whether anything is installed. */
    boolean any(int nation, int domain) {
        return nation(nation).installed(domain) > 0;
    }

    /** Observation group whose vendors' kit is the largest part of what is installed. */
    int sponsor(int nation, int domain) {
        int best = 0;
        for (int s = 1; s < frame().sponsors().size(); s++) {
            best = base(nation, domain, s) > base(nation, domain, best) ? s : best;
        }
        return best;
    }

    /** Its share of what is installed, 0 where nothing is. */
    double sponsorShare(int nation, int domain) {
        return any(nation, domain) ? base(nation, domain, sponsor(nation, domain)) / nation(nation).installed(domain) : 0;
    }

    private double base(int nation, int domain, int sponsor) {
        int[] groups = frame().sponsorOfHome();
        double sum = sponsor == frame().sponsors().size() - 1 ? nation(nation).homeBase(domain, groups.length) : 0;
        for (int h = 0; h < groups.length; h++) {
            sum += groups[h] == sponsor ? nation(nation).homeBase(domain, h) : 0;
        }
        return sum;
    }

    /** Name of the one home with the largest part, which lock-in is about. */
    String leader(int nation, int domain) {
        int home = LockIn.leader(frame(), nation(nation), domain);
        return !any(nation, domain) ? "nobody" : home < 0 ? "vendors not named" : home(home);
    }

    String home(int home) {
        return nation(frame().homes()[home]).facts.name();
    }

    /** That home's share of what is installed. */
    double share(int nation, int domain) {
        return lockIn().leaderShare()[nation][domain];
    }
}

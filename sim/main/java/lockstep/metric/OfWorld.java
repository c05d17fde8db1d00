package lockstep.metric;

import java.util.function.Predicate;
import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.World;

/** Plain questions about a world. */
final class OfWorld {
    private OfWorld() {
    }

    /** Base in a nation and domain of vendors of a home, USD bn. */
    static double baseOf(World w, Nation nation, int domain, int home) {
        return nation.homeBase(domain, home);
    }

    static Body body(World w, String id) {
        return w.bodies[w.frame.bodyIndex().get(id)];
    }

    static int count(World w, Predicate<Nation> condition) {
        int count = 0;
        for (Nation n : w.nations) {
            count += condition.test(n) ? 1 : 0;
        }
        return count;
    }
}

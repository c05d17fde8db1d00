package lockstep.process;

import lockstep.agent.Body;
import lockstep.agent.Firm;
import lockstep.agent.World;
import lockstep.policy.Dial;
import lockstep.setup.BlocSetup.Kind;

/**
 * Items that repeat one of the same camp: of what a firm files, the share duplicate-share x (1 - 1/n), n the firms of its camp at work in
 * the body. A camp is a led bloc, or a home outside all of them. Coordination keeps a part of the repeats from being filed. What is lost is
 * the better of two tries: the expected best of two normal draws is sd / sqrt(pi) above one draw, and a share of that (groupthink) falls
 * away with each repeat that is not filed.
 */
final class Repeats {
    private static final double BEST_OF_TWO = 1 / StrictMath.sqrt(StrictMath.PI);

    private final World world;
    /** [camp] firms at work: led blocs by index, then homes. */
    private final int[] atWork;

    Repeats(World world, Body body) {
        this.world = world;
        atWork = new int[world.blocs.length + world.frame.homes().length];
        for (Firm firm : world.firms) {
            if (firm.home >= 0 && firm.effort[body.index] > 0) {
                atWork[camp(firm)]++;
            }
        }
    }

    /** Share of a firm's items that repeat another of its camp, if all are filed. */
    double share(Firm firm) {
        int firms = Math.max(1, atWork[camp(firm)]);
        return world.parameters().meetings().duplicateShare() * (1 - 1.0 / firms);
    }

    /** Share of a firm's items that coordination keeps from being filed. */
    double notFiled(Firm firm) {
        double cut = cut(firm);
        return cut > 0 ? cut * share(firm) : 0;
    }

    /** Share of what a firm does file that repeats another. */
    double shareFiled(Firm firm) {
        double out = notFiled(firm);
        return (share(firm) - out) / (1 - out);
    }

    /** Merit that a firm's items lack on average because fewer tries were made. */
    double meritLost(Firm firm) {
        return world.parameters().meetings().groupthink() * world.parameters().meetings().meritSd() * BEST_OF_TWO * notFiled(firm);
    }

    private double cut(Firm firm) {
        return Math.min(1, world.dials.at(Dial.DUPLICATES_CUT, world.frame.homes()[firm.home]));
    }

    private int camp(Firm firm) {
        int bloc = world.nations[world.frame.homes()[firm.home]].bloc();
        boolean led = bloc >= 0 && world.blocs[bloc].facts().kind() == Kind.LED;
        return led ? bloc : world.blocs.length + firm.home;
    }
}

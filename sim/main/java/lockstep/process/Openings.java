package lockstep.process;

import java.util.Arrays;
import lockstep.agent.Body;
import lockstep.agent.Firm;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.Dial;

/**
 * 4.5 Bodies that a scenario holds ready. A dormant body has no members, meetings, posts or authority until a lever opens it, then the share
 * of its authority that the lever says, if all nations it cannot do without are members. It closes again with the lever.
 */
final class Openings {

    private Openings() {
    }

    static void step(World world) {
        for (Body body : world.bodies) {
            if (body.facts.dormant()) {
                double share = Math.min(1, world.dials.at(Dial.BODY_OPEN, body.index));
                set(world, body, share > 0 && complete(world, body) ? share : 0);
            }
        }
    }

    private static void set(World world, Body body, double share) {
        if (share > 0 && body.opensTick == Body.NEVER) {
            body.opensTick = world.tick;
        }
        if (share == 0 && body.strength > 0) {
            close(world, body);
        }
        body.strength = share;
    }

    private static void close(World world, Body body) {
        body.holders = new int[0];
        Arrays.fill(body.posts, 0);
        Arrays.fill(body.effort, 0);
        Arrays.fill(body.attendance, 0);
        body.waiting.clear();
        for (Firm firm : world.firms) {
            firm.effort[body.index] = 0;
        }
    }

    /** Whether every nation without which the body is nothing is a member; a body without groups is open to all. */
    private static boolean complete(World world, Body body) {
        for (String id : body.facts.needs()) {
            Nation nation = world.nations[world.frame.nationIndex().get(id)];
            if (!body.facts.groups().isEmpty() && !member(world, body, nation)) {
                return false;
            }
        }
        return true;
    }

    private static boolean member(World world, Body body, Nation nation) {
        for (String group : body.facts.groups()) {
            if (nation.member(world.frame.groups().indexOf(group))) {
                return true;
            }
        }
        return false;
    }
}

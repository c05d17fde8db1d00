package lockstep.process;

import java.util.Arrays;
import lockstep.agent.Body;
import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.Dial;

/**
 * De jure strength of standards as nations see it: J = min(1, sum over bodies of recognition x authority x share of items in force), authority as a
 * share of that of all bodies open in the domain, less what politicization takes. Members recognise a body fully, others in part, both
 * more or less under levers; a substantive agreement lifts a standard to 1. All 0 where the switch is off.
 */
final class DeJure {
    private final World world;
    private final Frame frame;
    private final boolean on;
    /** [body][standard] share of the domain's authority times share of approvals in force. */
    private final double[][] strength;
    /** [standard] sum of it as seen from outside every body. */
    private final double[] outside;
    /** [body][standard] what members see beyond that. */
    private final double[][] inside;
    /** [standard] what bodies give, as the nation asked for last sees it without levers; bodies stand still while this is in use. */
    private final double[] given;
    private Nation last;

    DeJure(World world) {
        this.world = world;
        frame = world.frame;
        on = world.on().deJure();
        strength = new double[world.bodies.length][frame.standards().length];
        outside = new double[frame.standards().length];
        inside = new double[world.bodies.length][frame.standards().length];
        given = new double[frame.standards().length];
        double[] all = authorities();
        for (int d = 0; d < all.length; d++) {
            for (Body body : world.bodies) {
                if (open(body, d)) {
                    rate(body, d, all[d]);
                }
            }
        }
    }

    /** Writes de jure strength of the standards of a domain in the eyes of a nation, 0 to 1, each at its index. */
    void see(Nation nation, int d, double[] seen) {
        int first = frame.firstStandard()[d];
        int end = frame.firstStandard()[d + 1];
        if (!on) {
            Arrays.fill(seen, first, end, 0);
            return;
        }
        if (nation != last) {
            look(nation);
        }
        double[] more = world.dials.row(Dial.RECOGNITION, nation.index);
        for (int s = first; s < end; s++) {
            double recognised = more == null ? given[s] : given[s] + added(nation, s, more);
            seen[s] = Math.min(1, recognised + nation.recognised(s));
        }
    }

    /** Turns to a nation: all standards at once, since one that tenders in one domain mostly does in others. */
    private void look(Nation nation) {
        last = nation;
        System.arraycopy(outside, 0, given, 0, given.length);
        for (Body body : world.bodies) {
            if (body.seats[nation.index] > 0 && body.facts.recognitionOutside() < 1) {
                double[] more = inside[body.index];
                for (int s = 0; s < more.length; s++) {
                    given[s] += more[s];
                }
            }
        }
    }

    /** Strength that levers on recognition add or take; recognition of a body stays between 0 and 1. */
    private double added(Nation nation, int s, double[] more) {
        double sum = 0;
        for (Body body : world.bodies) {
            if (more[body.index] != 0 && strength[body.index][s] > 0) {
                double before = body.seats[nation.index] > 0 ? 1 : body.facts.recognitionOutside();
                sum += (Math.max(0, Math.min(1, before + more[body.index])) - before) * strength[body.index][s];
            }
        }
        return sum;
    }

    private boolean open(Body body, int d) {
        return on && body.acts(d) && body.open(world.tick);
    }

    /** [domain] authority of all bodies that are open. */
    private double[] authorities() {
        double[] all = new double[frame.domains().length];
        for (Body body : world.bodies) {
            for (int d = 0; d < all.length; d++) {
                all[d] += open(body, d) ? body.fullAuthority(d) : 0;
            }
        }
        return all;
    }

    private void rate(Body body, int d, double all) {
        double sum = 0;
        for (int s = frame.firstStandard()[d]; s < frame.firstStandard()[d + 1]; s++) {
            sum += body.inForce[s];
        }
        if (sum <= 0) {
            return;
        }
        double authority = body.fullAuthority(d) / all * (1 - world.parameters().meetings().authorityLoss() * body.politicization);
        for (int s = frame.firstStandard()[d]; s < frame.firstStandard()[d + 1]; s++) {
            strength[body.index][s] = authority * body.inForce[s] / sum;
            outside[s] += body.facts.recognitionOutside() * strength[body.index][s];
            inside[body.index][s] = (1 - body.facts.recognitionOutside()) * strength[body.index][s];
        }
    }
}

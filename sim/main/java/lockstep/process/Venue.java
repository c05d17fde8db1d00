package lockstep.process;

import lockstep.agent.Body;
import lockstep.agent.Firm;
import lockstep.agent.Item;
import lockstep.agent.Standard;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Exp;
import lockstep.chance.Purpose;

/** Bodies as places to take an item to. */
final class Venue {

    private Venue() {
    }

    /** Whether a body holds a meeting in this tick: at the end of each of its periods. */
    static boolean meets(World world, Body body) {
        int since = world.tick - body.opensTick + 1;
        return body.strength > 0 && since > 0 && since % period(world, body) == 0;
    }

    /** Ticks between meetings. */
    static int period(World world, Body body) {
        return Math.max(1, Math.round(body.facts.periodQuarters() * world.frame.setup().clock().ticksPerYear() / 4f));
    }

    /** Quarters between meetings. */
    static double periodQuarters(World world, Body body) {
        return period(world, body) * 4 * world.dt();
    }

    /** Authority of a body in a domain now, 0 where it is not open. */
    static double authority(World world, Body body, int domain) {
        return !body.open(world.tick) ? 0 : body.authority(domain, world.parameters().meetings().authorityLoss());
    }

    /**
     * [body][standard] authority x expected passing^exponent x share of firms that stay; by authority alone if sponsors do not choose the
     * venue. Firms leave at a hazard that grows with politicization; exp(-weight x politicization) is the share that has not left.
     */
    static double[][] pull(World world) {
        double exponent = world.parameters().participation().venuePull();
        double exit = world.parameters().participation().exitWeight();
        Standard[] standards = world.frame.standards();
        double[][] pull = new double[world.bodies.length][standards.length];
        for (Body body : world.bodies) {
            double stay = Exp.of(-exit * body.politicization);
            for (Standard standard : standards) {
                double authority = Venue.authority(world, body, standard.domain());
                if (authority > 0 && world.on().venueChoice()) {
                    authority *= stay * StrictMath.pow(body.expectedPass[standard.index()], exponent);
                }
                pull[body.index][standard.index()] = authority;
            }
        }
        return pull;
    }

    /**
     * Takes a rejected item to a second body: the one with the best authority x expected passing, as the author sees it (Gumbel noise),
     * among those where it has delegates. Only once.
     */
    static void refile(World world, Item item, Body rejecter) {
        Firm author = world.firms[item.firm()];
        int domain = world.frame.standards()[item.standard()].domain();
        long stream = world.chance.at(Purpose.REFILE, world.tick);
        double noise = world.parameters().meetings().venueNoise();
        Body best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Body body : world.bodies) {
            double authority = authority(world, body, domain);
            if (body != rejecter && authority > 0 && author.effort[body.index] > 0 && body.facts.docketSize() > 0) {
                double score = authority * body.expectedPass[item.standard()] + noise * Chance.gumbel(stream, item.key(), body.key);
                if (score > bestScore) {
                    best = body;
                    bestScore = score;
                }
            }
        }
        if (best != null) {
            best.waiting.add(item.refile());
        }
    }
}

package lockstep.process;

import lockstep.agent.Act;
import lockstep.agent.Happening;
import lockstep.agent.Nation;
import lockstep.agent.World;

/**
 * A home whose vendors are restricted, by a nation's own act or a dated one, closes a share of its tenders to the restrictor's vendors,
 * the larger the tension, less what it lifts in restraint. The share is in force at once, and fades over the exit years when the
 * restriction ends.
 */
final class Retaliation {
    private Retaliation() {
    }

    static void step(World world) {
        double share = share(world);
        double fade = world.hazard(1 / world.parameters().security().exitYears());
        int[] homes = world.frame.homes();
        for (int restrictor = 0; restrictor < homes.length; restrictor++) {
            Nation actor = world.nations[homes[restrictor]];
            long restricted = 0;
            for (int d = 0; d < actor.all.sizes.domains(); d++) {
                restricted |= Acts.homes(world, actor, d);
            }
            for (int h = 0; h < homes.length; h++) {
                Nation target = world.nations[homes[h]];
                boolean barred = world.ledger != null && world.ledger.bars(world.tick, Act.retaliation(h, actor));
                if ((restricted >>> h & 1) != 0 && !barred) {
                    double before = target.retaliation(restrictor);
                    target.retaliation(restrictor, share * world.dials.firmness(target.index));
                    // It rises and falls with tension; only a new one is told of.
                    if (world.ledger != null && target.retaliation(restrictor) > 2 * before) {
                        world.ledger.tell(new Happening.Retaliation(world.tick, Act.retaliation(h, actor), target.retaliation(restrictor)));
                    }
                } else {
                    target.retaliation(restrictor, target.retaliation(restrictor) - fade * target.retaliation(restrictor));
                }
            }
        }
    }

    /** Share of tenders closed: retaliation at a tension of one half, of which a part rises and falls with tension. */
    private static double share(World world) {
        double follows = world.parameters().security().retaliationTension();
        return Math.min(1, world.parameters().security().retaliation() * (1 - follows + 2 * follows * world.tension));
    }
}

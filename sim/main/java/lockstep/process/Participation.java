package lockstep.process;

import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.World;

/** 4.4 Participation: experts, effort in bodies, seats and attendance. */
public final class Participation implements Phase {

    @Override public void start(World world) {
        Seats.read(world);
        for (Nation nation : world.nations) {
            nation.experts = pool(world, nation);
        }
        for (Body body : world.bodies) {
            Seats.count(world, body);
        }
        new Effort(world).apply();
        for (Body body : world.bodies) {
            Seats.count(world, body);
            Seats.attend(world, body);
        }
    }

    @Override public void step(World world) {
        boolean moves = world.on().participation();
        if (moves) {
            double move = world.hazard(world.parameters().participation().poolRate());
            for (Nation nation : world.nations) {
                nation.experts += move * (pool(world, nation) - nation.experts);
            }
        }
        if (moves && anyMeets(world)) {
            new Effort(world).apply();
        }
        for (Body body : world.bodies) {
            Seats.count(world, body);
            if (moves && Venue.meets(world, body)) {
                Seats.attend(world, body);
            }
        }
    }

    /** Delegates are sent for meetings; between them effort stands. */
    private static boolean anyMeets(World world) {
        for (Body body : world.bodies) {
            if (Venue.meets(world, body)) {
                return true;
            }
        }
        return false;
    }

    private static double pool(World world, Nation nation) {
        return world.parameters().participation().expertPool() * researchUsdBn(nation);
    }

    /** Research spending of a nation, USD bn a year. */
    static double researchUsdBn(Nation nation) {
        return nation.gdpUsdBn * nation.facts.researchPctGdp() / 100;
    }
}

package lockstep.process;

import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.World;

/** 4.4 Participation: experts, effort in bodies, seats and attendance. */
public final class Participation implements Phase {

    @Override public void start(World world) {
        Seats.read(world);
        Experts.start(world);
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
        Openings.step(world);
        if (moves) {
            Experts.step(world);
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

    /** Research spending of a nation, USD bn a year. */
    static double researchUsdBn(Nation nation) {
        return nation.gdpUsdBn() * nation.facts.researchPctGdp() / 100;
    }
}

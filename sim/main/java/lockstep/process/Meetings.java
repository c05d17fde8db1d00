package lockstep.process;

import java.util.ArrayList;
import java.util.List;
import lockstep.agent.Body;
import lockstep.agent.Firm;
import lockstep.agent.Item;
import lockstep.agent.Nation;
import lockstep.agent.World;

/** 4.5 Meetings: bodies that meet in this tick take up items and vote on them; what they approve stays in force for a generation. */
public final class Meetings implements Phase {

    /** An item rejected in this tick by a body, which its author may take elsewhere. */
    record Rejection(Item item, Body body) {
    }

    /** What all meetings of a tick decided: items rejected, and [firm] items decided and rejected. */
    record Verdicts(List<Rejection> rejections, int[] decided, int[] rejected) {
    }

    @Override public void start(World world) {
        for (lockstep.agent.Standard standard : world.frame.standards()) {
            for (Body body : world.bodies) {
                body.inForce[standard.index()] = standard.facts().inForce().getOrDefault(body.id, 0.0);
            }
        }
        Interests[] interests = Interests.of(world);
        for (Body body : world.bodies) {
            body.politicization = world.parameters().meetings().politicizationStart();
            credit(world, body, interests);
        }
        for (Nation nation : world.nations) {
            for (int h = 0; h < world.frame.homes().length; h++) {
                nation.trust(h, 1);
            }
        }
    }

    /** Credits what is in force at the start to the firms at work on it there, by effort and interest. */
    private static void credit(World world, Body body, Interests[] interests) {
        for (int s = 0; s < body.inForce.length; s++) {
            double all = 0;
            for (Firm firm : world.firms) {
                all += firm.home < 0 ? 0 : firm.effort[body.index] * interests[firm.index].weights()[s];
            }
            for (Firm firm : world.firms) {
                if (firm.home >= 0 && all > 0) {
                    firm.contributions[s] += body.inForce[s] * firm.effort[body.index] * interests[firm.index].weights()[s] / all;
                }
            }
        }
    }

    @Override public void step(World world) {
        if (!world.on().meetings()) {
            return;
        }
        age(world);
        Session session = null;
        List<Meeting> held = new ArrayList<>();
        Verdicts verdicts = new Verdicts(new ArrayList<>(), new int[world.firms.length], new int[world.firms.length]);
        for (Body body : world.bodies) {
            if (body.facts.docketSize() > 0 && Venue.meets(world, body)) {
                session = session == null ? new Session(world) : session;
                Meeting meeting = new Meeting(world, body, session);
                meeting.hold(verdicts);
                held.add(meeting);
            }
        }
        for (Firm firm : world.firms) {
            firm.rejectionRate = learn(world, firm.rejectionRate, verdicts.rejected[firm.index], verdicts.decided[firm.index]);
        }
        // Only now, so that the order of bodies within a tick does not matter.
        refile(world, verdicts.rejections);
        Monitor.publish(world, held);
        Trust.update(world, held);
        Discipline.update(world, held);
        Bonds.settle(world, held);
    }

    private static void refile(World world, List<Rejection> rejections) {
        for (Rejection rejection : rejections) {
            if (!rejection.item.refiled()) {
                Venue.refile(world, rejection.item, rejection.body);
            }
        }
        for (Body body : world.bodies) {
            body.backlog = body.waiting.size();
        }
    }

    private static void age(World world) {
        double kept = StrictMath.exp(-world.dt() / world.parameters().meetings().approvalLifeYears());
        for (Body body : world.bodies) {
            scale(body.inForce, kept);
        }
        for (Firm firm : world.firms) {
            scale(firm.contributions, kept);
        }
    }

    private static void scale(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }

    /** Moves an expected rate towards the share of cases seen, half way when as many as {@code memoryItems} were seen. */
    static double learn(World world, double expected, double cases, int of) {
        return of == 0 ? expected : expected + (cases / of - expected) * of / (of + world.parameters().meetings().memoryItems());
    }
}

package lockstep.process;

import lockstep.agent.Bloc;
import lockstep.agent.Firm;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.setup.BlocSetup;
import lockstep.setup.Parameters;

/**
 * Tension among the leaders of led blocs. True hostility is 1 - exp(-x), x the mean over ordered pairs of leaders of what one does to the
 * other: restrictions, denial of inputs, incidents. Each leader takes the other for worse than it is, the more so the less they are aligned:
 * perceived = true + misperception (1 - true) (1 - alignment) / 2, of which {@link Dialogue} takes a share. Tension moves to perceived hostility. States review their hostility to
 * nations once a year. With the submodel off both stay as at the start.
 */
public final class Tension implements Phase {

    @Override
    public void start(World world) {
        world.trueHostility = trueHostility(world);
        world.tension = perceived(world);
        Hostility.review(world);
    }

    @Override
    public void step(World world) {
        if (!world.on().tension()) {
            return;
        }
        world.trueHostility = trueHostility(world);
        world.tension += world.hazard(world.parameters().security().tensionRate()) * (perceived(world) - world.tension);
        if (world.newYear()) {
            Hostility.review(world);
        }
    }

    private static double trueHostility(World world) {
        double sum = 0;
        int pairs = 0;
        double[] severity = new double[world.frame.homes().length];
        for (Bloc one : world.blocs) {
            if (one.facts().kind() != BlocSetup.Kind.LED) {
                continue;
            }
            Nation actor = world.nations[one.leader()];
            Acts.severity(world, actor, severity);
            for (Bloc other : world.blocs) {
                if (other.facts().kind() == BlocSetup.Kind.LED && other != one) {
                    sum += deeds(world, actor, world.nations[other.leader()], severity);
                    pairs++;
                }
            }
        }
        return pairs == 0 ? 0 : -StrictMath.expm1(-sum / pairs);
    }

    private static double deeds(World world, Nation actor, Nation other, double[] severity) {
        Parameters.Hostility weights = world.parameters().hostility();
        double x = other.home >= 0 ? weights.restriction() * severity[other.home] : 0;
        if (actor.home >= 0) {
            x += weights.control() * control(world, actor.home, other.home);
            x += weights.incident() * (world.flows.struck[other.index] >>> actor.home & 1) / world.dt();
        }
        return x;
    }

    /** Mean strength over stages of the denials that an actor imposes where firms of the other are denied anything. */
    static double control(World world, int actor, int other) {
        int stages = world.frame.stageIds().size();
        double sum = 0;
        for (int s = 0; s < stages; s++) {
            double strength = world.dials.controls(s, actor);
            if (strength > 0 && denied(world, s, other)) {
                sum += strength;
            }
        }
        return stages == 0 ? 0 : sum / stages;
    }

    private static boolean denied(World world, int stage, int home) {
        for (Firm firm : world.firms) {
            if (home >= 0 && firm.home == home && world.dials.denied(stage, firm.index) > 0) {
                return true;
            }
        }
        return false;
    }

    private static double perceived(World world) {
        double distance = 0;
        int pairs = 0;
        for (Bloc one : world.blocs) {
            for (Bloc other : world.blocs) {
                boolean led = one.facts().kind() == BlocSetup.Kind.LED && other.facts().kind() == BlocSetup.Kind.LED;
                if (led && one != other) {
                    int home = world.nations[other.leader()].home;
                    Nation leader = world.nations[one.leader()];
                    distance += home < 0 ? 0.5 : Dialogue.left(world, leader, home) * (1 - leader.alignment(home)) / 2;
                    pairs++;
                }
            }
        }
        double misperception = pairs == 0 ? 0 : world.parameters().security().misperception() * distance / pairs;
        return world.trueHostility + misperception * (1 - world.trueHostility);
    }
}

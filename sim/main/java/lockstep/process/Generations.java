package lockstep.process;

import java.util.Arrays;
import java.util.Map;
import lockstep.agent.Act;
import lockstep.agent.Body;
import lockstep.agent.Firm;
import lockstep.agent.Happening;
import lockstep.agent.Product;
import lockstep.agent.Standard;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.setup.DomainSetup;

/**
 * New generations of technology loosen what held buyers to the old. In the tick in which one arrives, only its carry-over share is left of
 * the domain's switching cost, of approvals in force and contributions to them, and of cost experience since the first year. Switching cost
 * comes back at 1 / lifetime, as kit of the new generation replaces the old; the rest must be earned anew.
 */
public final class Generations implements Phase {
    /** Box and Muller's normal from 53-bit uniforms is below this. */
    private static final double LARGEST_NORMAL = 8.7;

    @Override
    public void start(World world) {
        Arrays.fill(world.carryOver, 1);
    }

    @Override
    public void step(World world) {
        if (!world.on().generations()) {
            return;
        }
        for (int d = 0; d < world.carryOver.length; d++) {
            DomainSetup domain = world.frame.domains()[d];
            world.carryOver[d] += world.hazard(1 / domain.lifetimeYears()) * (1 - world.carryOver[d]);
            for (Map.Entry<String, DomainSetup.Generation> entry : domain.generations().entrySet()) {
                if (arrives(world, d, entry) && (world.ledger == null || happens(world, d, entry))) {
                    arrive(world, d, entry.getValue().carryOver());
                }
            }
        }
    }

    private static boolean arrives(World world, int domain, Map.Entry<String, DomainSetup.Generation> entry) {
        DomainSetup.Generation generation = entry.getValue();
        int expected = world.frame.setup().clock().tickOf(generation.date());
        double sdTicks = generation.dateSdYears() / world.dt();
        if (Math.abs(world.tick - expected) > LARGEST_NORMAL * sdTicks + 1) {
            return false;
        }
        long stream = world.chance.at(Purpose.GENERATION_DATE, 0);
        double error = Chance.normal(stream, Chance.key(world.frame.domainIds().get(domain)), Chance.key(entry.getKey()));
        return world.tick == expected + (int) StrictMath.rint(error * sdTicks);
    }

    private static boolean happens(World world, int domain, Map.Entry<String, DomainSetup.Generation> entry) {
        Act act = Act.generation(domain, entry.getKey());
        boolean happens = !world.ledger.bars(world.tick, act);
        if (happens) {
            world.ledger.tell(new Happening.Generation(world.tick, act, entry.getKey(), entry.getValue().carryOver()));
        }
        return happens;
    }

    private static void arrive(World world, int domain, double carryOver) {
        world.carryOver[domain] *= carryOver;
        for (Standard standard : world.frame.standards()) {
            if (standard.domain() == domain) {
                for (Body body : world.bodies) {
                    body.inForce[standard.index()] *= carryOver;
                }
                for (Firm firm : world.firms) {
                    firm.contributions[standard.index()] *= carryOver;
                }
            }
        }
        forget(world, domain, carryOver);
    }

    /** Cumulative output falls towards that of the first year: sales of that year times the years of experience behind it. */
    private static void forget(World world, int domain, double carryOver) {
        double industry = world.frame.domains()[domain].salesUsdBn() * world.parameters().markets().experienceYears();
        double[] first = new double[world.firms.length];
        for (int p = world.frame.firstProduct()[domain]; p < world.frame.firstProduct()[domain + 1]; p++) {
            Product product = world.frame.products()[p];
            first[product.firm()] += product.share2013() * industry;
        }
        world.industryOutput[domain] = fall(world.industryOutput[domain], industry, carryOver);
        for (Firm firm : world.firms) {
            firm.output[domain] = fall(firm.output[domain], first[firm.index], carryOver);
        }
    }

    private static double fall(double output, double first, double carryOver) {
        return output > first ? first + carryOver * (output - first) : output;
    }
}

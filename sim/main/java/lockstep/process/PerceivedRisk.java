package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.policy.Dial;
import lockstep.setup.Parameters;

/**
 * Perceived risk of homes' vendors. It decays to what a nation believes at rest: baseline + mean access risk of the home's products x
 * hostility + bias (1 - alignment) / 2 + an error of the year, and never below 0. Disclosure of a home's access adds to it, more where the
 * nation is less aligned. Beliefs are reviewed once a year; the decay smooths the steps.
 */
public final class PerceivedRisk implements Phase {

    /** The largest error there is. */
    static final double ERROR_MAX = 3;

    @Override
    public void start(World world) {
        believe(world, 0);
        System.arraycopy(world.all.believedRisk, 0, world.all.risk, 0, world.all.risk.length);
    }

    @Override
    public void step(World world) {
        if (world.newYear()) {
            believe(world, world.parameters().security().riskNoise());
        }
        double decay = world.hazard(world.parameters().security().riskDecay());
        double[] exposure = world.dials.row(Dial.EXPOSURE);
        int homes = world.frame.homes().length;
        for (Nation nation : world.nations) {
            for (int h = 0; h < homes; h++) {
                nation.addRisk(h, decay * (nation.believedRisk(h) - nation.risk(h)));
                if (exposure != null && exposure[h] != 0 && h != nation.home) {
                    nation.risk(h, Math.max(0, nation.risk(h) + exposure[h] * world.dt() * (1 - nation.alignment(h)) / 2));
                }
            }
        }
    }

    private static void believe(World world, double noise) {
        Parameters.Security security = world.parameters().security();
        double baseline = world.parameters().hostility().riskBaseline();
        double[] access = accessRisk(world);
        long stream = world.chance.at(Purpose.RISK_ERROR, world.tick);
        long[] keys = Incidents.keys(world);
        for (Nation nation : world.nations) {
            long address = Chance.of(stream, nation.key);
            for (int h = 0; h < access.length; h++) {
                double belief = baseline + access[h] * nation.hostility(h) + security.riskBias() * (1 - nation.alignment(h)) / 2;
                if (noise > 0) {
                    belief += noise * error(address, keys[h]);
                }
                nation.believedRisk(h, h == nation.home ? 0 : Math.max(0, belief));
            }
        }
    }

    /**
     * An error of mean 0, standard deviation 1 and size of at most 3: the sum of three uniforms, twice, less its mean. Near enough to normal,
     * ten times as fast, and its bound tells which restrictions are out of reach.
     */
    static double error(long address, long key) {
        long own = Chance.of(address, key);
        return 2 * (Chance.uniform(own, 0) + Chance.uniform(own, 1) + Chance.uniform(own, 2)) - ERROR_MAX;
    }

    /** [home] access risk of its products, weighted by their sales in the first year; the plain mean for a home without sales then. */
    private static double[] accessRisk(World world) {
        int homes = world.frame.homes().length;
        double[] risk = new double[homes];
        double[] sales = new double[homes];
        double[] sum = new double[homes];
        double[] count = new double[homes];
        for (Product product : world.frame.products()) {
            int h = product.home();
            if (h >= 0) {
                double sold = product.share2013() * world.frame.domains()[product.domain()].salesUsdBn();
                double access = world.frame.standards()[product.standard()].facts().accessRisk();
                risk[h] += sold * access;
                sales[h] += sold;
                sum[h] += access;
                count[h]++;
            }
        }
        for (int h = 0; h < homes; h++) {
            risk[h] = sales[h] > 0 ? risk[h] / sales[h] : count[h] > 0 ? sum[h] / count[h] : 0;
        }
        return risk;
    }
}

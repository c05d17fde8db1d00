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
 * hostility + bias (1 - alignment) / 2 + an error of the year, and never below 0. Transparency takes from the error, never from the bias,
 * of which dialogue takes a share. Disclosure of a home's access adds to it, more where the
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
        double[] risk = world.all.risk;
        double[] believed = world.all.believedRisk;
        for (int i = 0; i < risk.length; i++) {
            risk[i] += decay * (believed[i] - risk[i]);
        }
        if (exposure != null) {
            expose(world, exposure);
        }
    }

    /** Scandals or campaigns raise perceived risk of a home, the more so the less a nation is aligned with it. */
    private static void expose(World world, double[] exposure) {
        for (Nation nation : world.nations) {
            for (int h = 0; h < exposure.length; h++) {
                if (exposure[h] != 0 && h != nation.home) {
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
        double critical = Acts.criticality(world);
        for (Nation nation : world.nations) {
            long address = Chance.of(stream, nation.key);
            double blur = noise * (1 - transparency(world, nation, critical));
            for (int h = 0; h < access.length; h++) {
                double bias = security.riskBias() * Dialogue.left(world, nation, h) * (1 - nation.alignment(h)) / 2;
                double belief = baseline + access[h] * nation.hostility(h) + bias;
                if (noise > 0) {
                    belief += blur * error(address, keys[h]);
                }
                nation.believedRisk(h, h == nation.home ? 0 : Math.max(0, belief));
            }
        }
    }

    /** Share of the error that transparency takes away: over domains, by criticality. */
    private static double transparency(World world, Nation nation, double critical) {
        double[] clear = world.dials.row(Dial.TRANSPARENCY, nation.index);
        double sum = 0;
        for (int d = 0; clear != null && d < clear.length; d++) {
            sum += world.frame.domains()[d].criticality() / critical * Math.min(1, clear[d]);
        }
        return Math.min(1, sum);
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

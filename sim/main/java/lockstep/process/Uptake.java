package lockstep.process;

import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.setup.AdoptionSetup.Luck;

/**
 * 4.8 Demand: equipment wears out at 1 / lifetime and is wanted again; unserved potential turns to demand at the Bass hazard p + q F, with
 * exact hazards 1 - exp(-rate dt), the rate raised by {@link Unrest}; use that is banned is no longer wanted. Demand waits in
 * {@link Nation#pending} until procurement serves it. Expected: a nation's adopters are many, so that shares do as hazards say. By chance:
 * each adopter does, or does not ({@link Adopter}).
 */
public final class Uptake implements Phase {

    @Override public void start(World world) {
        grow(world);
    }

    @Override public void step(World world) {
        if (world.newYear()) {
            grow(world);
        }
        boolean chance = world.frame.setup().adoption().luck() == Luck.CHANCE;
        int domains = world.frame.domains().length;
        double[] worn = new double[domains];
        for (int d = 0; d < domains; d++) {
            worn[d] = world.hazard(1 / world.frame.domains()[d].lifetimeYears());
        }
        double[] due = new double[domains];
        for (Nation nation : world.nations) {
            for (int d = 0; d < domains; d++) {
                due[d] = chance ? Adopter.wear(world, nation, d, worn[d]) : nation.installed(d) * worn[d];
            }
            if (!chance) {
                wear(world.frame, nation, worn);
            }
            for (int d = 0; d < domains; d++) {
                want(world, nation, d, due[d], chance);
            }
        }
    }

    private static void want(World world, Nation nation, int d, double due, boolean chance) {
        // Where potential has shrunk below what is installed, worn kit is not replaced; nor is kit whose use is banned.
        double left = Vintage.room(world, nation, d);
        double replaced = Math.min(due * (1 - Vintage.bannedShare(world, nation, d)), Math.max(0, left));
        double room = left - replaced;
        double fresh = 0;
        if (room > 0) {
            double penetration = Math.min(1, nation.installed(d) / nation.potential(d));
            double rate = world.frame.domains()[d].bassP() + world.frame.domains()[d].bassQ() * penetration;
            double hazard = world.hazard(rate * Unrest.factor(world, nation, d));
            fresh = chance ? Adopter.want(world, nation, d, room, hazard) : room * hazard;
        }
        nation.addPending(d, replaced + fresh);
    }

    /** Takes out a share, by domain, of what is installed. */
    private static void wear(Frame frame, Nation nation, double[] worn) {
        double[] base = nation.all.base;
        double[] byHome = nation.all.homeBase;
        int at = nation.atProduct;
        for (int d = 0; d < worn.length; d++) {
            double kept = 1 - worn[d];
            for (int j = at + frame.firstProduct()[d]; j < at + frame.firstProduct()[d + 1]; j++) {
                base[j] *= kept;
            }
            int row = nation.homeBaseAt(d);
            for (int column : frame.vendorHomes()[d]) {
                byHome[row + column] *= kept;
            }
            nation.installed(d, nation.installed(d) * kept);
        }
    }

    /** Potential follows what a nation's GDP can afford and the domain's own growth; set once a year. */
    private static void grow(World world) {
        double years = world.year() - world.frame.setup().clock().yearOf(0);
        double[] intensity = new double[world.frame.domains().length];
        for (int d = 0; d < intensity.length; d++) {
            intensity[d] = world.frame.intensity()[d] * StrictMath.pow(1 + world.frame.domains()[d].growth(), years);
        }
        for (Nation nation : world.nations) {
            double affordable = affordable(world, nation);
            for (int d = 0; d < intensity.length; d++) {
                nation.potential(d, intensity[d] * affordable);
            }
        }
    }

    /** GDP, held back in poor nations: GDP x min(1, (GDP per head / affordable)^elasticity), USD bn. */
    static double affordable(World world, Nation nation) {
        var p = world.parameters().procurement();
        double relative = nation.gdpPerHeadUsd() / p.affordableGdpUsd();
        return relative >= 1 ? nation.gdpUsdBn() : nation.gdpUsdBn() * StrictMath.pow(relative, p.affordability());
    }
}

package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.setup.Parameters.Deployment;

/**
 * 4.7 Debt that a nation cannot bear: above the ceiling of service over GDP there is, once a year and by chance, a renegotiation. Its loans
 * run longer, and part of what exceeds the bearable debt is written off, alike for all programmes; their patrons bear that. Terms are
 * the old ones again once debt is bearable at these. The ceiling is the common one: a nation that lowers its own only borrows less.
 */
final class Renegotiation {
    private Renegotiation() {
    }

    static void step(World world) {
        Deployment p = world.parameters().deployment();
        if (!(p.renegotiation() > 0) || !world.newYear()) {
            return;
        }
        double chance = -StrictMath.expm1(-p.renegotiation() * world.dt() * world.frame.setup().clock().ticksPerYear());
        long stream = world.chance.at(Purpose.RENEGOTIATION, world.tick);
        for (Nation nation : world.nations) {
            double debt = nation.totalDebt();
            double most = p.debtCeiling() * nation.gdpUsdBn();
            if (!(service(p, debt, 0) > most)) {
                nation.stretchYears(0);
            } else if (service(p, debt, nation.stretchYears()) > most && Chance.uniform(stream, nation.key, 0) < chance) {
                ease(world, nation, debt, most / service(p, 1, 0));
            }
        }
    }

    /** Debt service a year, at loans that run so many years longer than agreed. */
    static double service(Deployment p, double debtUsdBn, double stretchYears) {
        return debtUsdBn * (1 / (p.loanYears() + stretchYears) + p.interest());
    }

    private static void ease(World world, Nation nation, double debt, double bearable) {
        Deployment p = world.parameters().deployment();
        nation.stretchYears(nation.stretchYears() + p.stretchYears());
        double share = p.writeOff() * (debt - bearable) / debt;
        for (int g = 0; g < world.programmes.length; g++) {
            world.flows.renegotiated[g] += nation.debt(g);
            world.flows.writtenOff[g] += share * nation.debt(g);
            nation.debt(g, nation.debt(g) * (1 - share));
        }
    }
}

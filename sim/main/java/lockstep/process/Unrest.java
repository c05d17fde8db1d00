package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.setup.UnrestRates;

/**
 * 4.10 Unrest comes from outside. Once a year it breaks out by chance, most often half-way between autocracy and democracy (Hegre et al.
 * 2001), 4 democracy (1 - democracy) of the rate there, and where GDP shrinks; else it fades. A regime under unrest takes up
 * surveillance-enabling kit faster, the less a norm of rights holds it back.
 */
public final class Unrest implements Phase {

    @Override
    public void step(World world) {
        UnrestRates rates = world.parameters().unrest();
        if (!world.on().unrest() || !(rates.demand() > 0) || !world.newYear()) {
            return;
        }
        double year = world.dt() * world.frame.setup().clock().ticksPerYear();
        double kept = StrictMath.exp(-year / rates.fadeYears());
        long stream = world.chance.at(Purpose.UNREST, world.tick);
        for (Nation nation : world.nations) {
            double rate = rates.onset() * 4 * nation.democracy() * (1 - nation.democracy()) + (nation.gdpGrowth() < 0 ? rates.slump() : 0);
            boolean onset = rate > 0 && Chance.uniform(stream, nation.key, 0) < -StrictMath.expm1(-rate * year);
            nation.unrest(onset ? 1 : kept * nation.unrest());
        }
    }

    /** Factor on the hazard of uptake in a domain. */
    static double factor(World world, Nation nation, int domain) {
        if (!(nation.unrest() > 0)) {
            return 1;
        }
        double wanted = world.parameters().unrest().demand() * nation.unrest() * world.frame.domains()[domain].surveillance();
        return 1 + wanted * (1 - nation.rights());
    }
}

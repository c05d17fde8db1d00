package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.setup.NationSetup;
import lockstep.setup.Parameters;

/**
 * What moves from outside the model: GDP and population (log-linear through 2013 and 2021), internet use and democracy (linear through the
 * same years), ideal point (linear through 2013 and 2019). After the last year with data, growth comes to a long-run rate, internet use to
 * saturation, and the other two stay. Internet use is linear because it is zero in places, where a log-linear path has no meaning.
 */
public final class Paths implements Phase {
    private static final double FIRST = 2013;
    private static final double LAST = 2021;
    private static final double LAST_IDEAL_POINT = 2019;
    /** Growth in a tick up to which four terms of the exponential series are exact to 3e-9. */
    private static final double SMALL = 0.05;

    @Override
    public void start(World world) {
        Parameters.Paths paths = world.parameters().paths();
        double year = world.year();
        for (Nation nation : world.nations) {
            NationSetup facts = nation.facts;
            nation.gdpGrowth(growth(facts.gdp2013(), facts.gdp2021()));
            nation.populationGrowth(growth(facts.population2013(), facts.population2021()));
            double known = Math.min(year, LAST) - FIRST;
            nation.gdpUsdBn(facts.gdp2013() * grow(nation.gdpGrowth() * known));
            nation.populationM(facts.population2013() * grow(nation.populationGrowth() * known));
            for (double y = LAST; y < year; y++) {
                slow(nation, paths);
                nation.gdpUsdBn(nation.gdpUsdBn() * (grow(nation.gdpGrowth() * Math.min(1, year - y))));
                nation.populationM(nation.populationM() * (grow(nation.populationGrowth() * Math.min(1, year - y))));
            }
            nation.internetShare(between(facts.internet2013(), facts.internet2021(), year, LAST) / 100);
            for (double y = LAST; y < year; y++) {
                double share = -StrictMath.expm1(-paths.internetRate() * Math.min(1, year - y));
                nation.internetShare(approach(nation.internetShare(), paths, share));
            }
            politics(nation, year);
        }
    }

    /** Grows over the tick before; nothing has passed before the first. */
    @Override
    public void step(World world) {
        if (world.tick == 0) {
            return;
        }
        Parameters.Paths paths = world.parameters().paths();
        double year = world.year();
        double dt = world.dt();
        boolean slowing = world.newYear() && year >= LAST;
        double toSaturation = world.hazard(paths.internetRate());
        for (Nation nation : world.nations) {
            nation.gdpUsdBn(nation.gdpUsdBn() * grow(nation.gdpGrowth() * dt));
            nation.populationM(nation.populationM() * grow(nation.populationGrowth() * dt));
            if (year <= LAST) {
                nation.internetShare(between(nation.facts.internet2013(), nation.facts.internet2021(), year, LAST) / 100);
                politics(nation, year);
            } else {
                nation.internetShare(approach(nation.internetShare(), paths, toSaturation));
            }
            if (slowing) {
                slow(nation, paths);
            }
        }
    }

    private static void politics(Nation nation, double year) {
        NationSetup facts = nation.facts;
        nation.democracy(between(facts.democracy2013(), facts.democracy2021(), year, LAST));
        nation.idealPoint(between(facts.idealPoint2013(), facts.idealPoint2019(), year, LAST_IDEAL_POINT));
    }

    /** Growth of the year to come: the gap to the long run closes by 1 - exp(-1 / convergence years). */
    private static void slow(Nation nation, Parameters.Paths paths) {
        double gap = StrictMath.exp(-1 / paths.convergenceYears());
        nation.gdpGrowth(paths.longRunGrowth() + (nation.gdpGrowth() - paths.longRunGrowth()) * gap);
        nation.populationGrowth(paths.populationGrowthLongRun() + (nation.populationGrowth() - paths.populationGrowthLongRun()) * gap);
    }

    /** Log growth a year; none where a value is missing (0), so that the other one holds throughout. */
    private static double growth(double first, double last) {
        return first > 0 && last > 0 ? StrictMath.log(last / first) / (LAST - FIRST) : 0;
    }

    private static double grow(double x) {
        return Math.abs(x) < SMALL ? 1 + x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4))) : StrictMath.exp(x);
    }

    private static double between(double first, double last, double year, double lastYear) {
        double share = Math.max(0, Math.min(1, (year - FIRST) / (lastYear - FIRST)));
        return first + (last - first) * share;
    }

    /** Nations beyond saturation stay where they are. */
    private static double approach(double internetShare, Parameters.Paths paths, double share) {
        return internetShare + share * Math.max(0, paths.internetSaturation() / 100 - internetShare);
    }
}

package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.Programme;
import lockstep.agent.World;
import lockstep.setup.BlocSetup.Kind;

/** What ties nations to homes: political alignment, dependence, and how much a nation weighs. */
final class Alignment {

    private Alignment() {
    }

    /**
     * Alignment of nation i with home h: (mean distance to h of all nations, by size, less the distance of i) / scale, plus or minus the
     * bloc term, within -1 and 1; 1 with the own home. Centring by home keeps the world from being all on one side: most nations' ideal
     * points lie near those of one leader.
     */
    static void update(World world) {
        double scale = world.parameters().blocs().idealScale();
        for (int h = 0; h < world.frame.homes().length; h++) {
            Nation home = world.nations[world.frame.homes()[h]];
            double sizes = 0;
            double distances = 0;
            for (Nation nation : world.nations) {
                sizes += nation.size;
                distances += nation.size * Math.abs(nation.idealPoint - home.idealPoint);
            }
            double mean = sizes > 0 ? distances / sizes : 0;
            for (Nation nation : world.nations) {
                double closeness = (mean - Math.abs(nation.idealPoint - home.idealPoint)) / scale;
                nation.alignment(h, nation == home ? 1 : Math.max(-1, Math.min(1, closeness + blocTerm(world, nation, home))));
            }
        }
    }

    private static double blocTerm(World world, Nation nation, Nation home) {
        if (!led(world, nation.bloc) || !led(world, home.bloc)) {
            return 0;
        }
        double term = world.parameters().blocs().blocAlignment();
        return nation.bloc == home.bloc ? term : -term;
    }

    /** Whether a bloc index is that of a led bloc. */
    static boolean led(World world, int bloc) {
        return bloc >= 0 && world.blocs[bloc].facts().kind() == Kind.LED;
    }


    /** Weighs all nations and looks up what they depend on; slow quantities, so once a year is enough. */
    static void weigh(World world) {
        double exponent = world.parameters().blocs().sizeExponent();
        for (Nation nation : world.nations) {
            nation.size = nation.gdpUsdBn > 0 ? StrictMath.pow(nation.gdpUsdBn, exponent) : 0;
            shareOfBase(nation);
            for (Programme programme : world.programmes) {
                double debt = burden(nation, programme);
                for (int patron : programme.patrons) {
                    nation.dependence(patron, nation.dependence(patron) + debt / programme.patrons.length);
                }
            }
            for (int h = 0; h < nation.all.sizes.homes(); h++) {
                nation.dependence(h, Math.min(1, nation.dependence(h)));
            }
        }
    }

    /** Debt to a programme over GDP, at most 1. */
    static double burden(Nation nation, Programme programme) {
        double debt = nation.debt(programme.index);
        return debt > 0 ? debt / Math.max(debt, nation.gdpUsdBn) : 0;
    }

    private static void shareOfBase(Nation nation) {
        int homes = nation.all.sizes.homes();
        double total = 0;
        for (int h = 0; h < homes; h++) {
            nation.dependence(h, 0);
        }
        for (int d = 0; d < nation.all.sizes.domains(); d++) {
            for (int h = 0; h < homes; h++) {
                nation.dependence(h, nation.dependence(h) + nation.homeBase(d, h));
            }
            for (int h = 0; h <= homes; h++) {
                total += nation.homeBase(d, h);
            }
        }
        for (int h = 0; h < homes; h++) {
            nation.dependence(h, total > 0 ? nation.dependence(h) / total : 0);
        }
    }
}

package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.Programme;
import lockstep.agent.World;

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
        double term = world.parameters().blocs().blocAlignment();
        int homes = world.frame.homes().length;
        double[] points = new double[homes];
        int[] blocs = new int[homes];
        for (int h = 0; h < homes; h++) {
            Nation home = world.nations[world.frame.homes()[h]];
            points[h] = home.idealPoint();
            blocs[h] = Alliances.ledBloc(world, home);
        }
        double[] mean = meanDistances(world, points);
        double[] alignment = world.all.alignment;
        for (Nation nation : world.nations) {
            int bloc = Alliances.ledBloc(world, nation);
            for (int h = 0; h < homes; h++) {
                double closeness = (mean[h] - Math.abs(nation.idealPoint() - points[h])) / scale;
                double tie = bloc < 0 || blocs[h] < 0 ? 0 : bloc == blocs[h] ? term : -term;
                alignment[nation.atHome + h] = nation.home == h ? 1 : Math.max(-1, Math.min(1, closeness + tie));
            }
        }
    }

    /** [home] mean distance of all nations, by size, to the ideal point of the home. */
    private static double[] meanDistances(World world, double[] points) {
        double sizes = 0;
        double[] mean = new double[points.length];
        for (Nation nation : world.nations) {
            sizes += nation.size();
            for (int h = 0; h < points.length; h++) {
                mean[h] += nation.size() * Math.abs(nation.idealPoint() - points[h]);
            }
        }
        for (int h = 0; h < points.length; h++) {
            mean[h] = sizes > 0 ? mean[h] / sizes : 0;
        }
        return mean;
    }

    /** Weighs all nations and looks up what they depend on; slow quantities, so once a year is enough. */
    static void weigh(World world) {
        double exponent = world.parameters().blocs().sizeExponent();
        for (Nation nation : world.nations) {
            nation.size(nation.gdpUsdBn() > 0 ? StrictMath.pow(nation.gdpUsdBn(), exponent) : 0);
            shareOfBase(nation, world.frame.vendorHomes());
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
        return debt > 0 ? debt / Math.max(debt, nation.gdpUsdBn()) : 0;
    }

    private static void shareOfBase(Nation nation, int[][] vendorHomes) {
        int homes = nation.all.sizes.homes();
        double total = 0;
        for (int h = 0; h < homes; h++) {
            nation.dependence(h, 0);
        }
        for (int d = 0; d < vendorHomes.length; d++) {
            for (int column : vendorHomes[d]) {
                double base = nation.homeBase(d, column);
                total += base;
                if (column < homes) {
                    nation.dependence(column, nation.dependence(column) + base);
                }
            }
        }
        for (int h = 0; h < homes; h++) {
            nation.dependence(h, total > 0 ? nation.dependence(h) / total : 0);
        }
    }
}

package lockstep.process;

import lockstep.agent.Act;
import lockstep.agent.Happening;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.Trade;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.setup.Parameters;

/**
 * Security incidents, from every home's state against every other nation: at least one in a tick with chance 1 - exp(-rate dt), rate =
 * incident rate x access through installed kit x hostility x internet users' share, since what is not online is hard to reach. An incident
 * raises perceived risk of that home at the victim; partners in trade hear of it by their share of trade with the victim, the circle of its
 * protectors by the victim's size in it. So what is heard does not grow with the number of nations.
 */
public final class Incidents implements Phase {

    @Override
    public void step(World world) {
        if (world.newYear()) {
            reviewAccess(world);
        }
        if (world.on().incidents() && strike(world)) {
            raise(world);
            tellCircles(world);
        }
    }

    /**
     * Access of homes to nations: mean over domains, weighted by criticality, of the share of base installed from the home times the access
     * risk of its standard and the vulnerability of the base. Reviewed once a year, since kit lasts for years.
     */
    private static void reviewAccess(World world) {
        Product[] products = world.frame.products();
        double[] weights = new double[products.length];
        double all = Acts.criticality(world);
        for (int p = 0; p < products.length; p++) {
            weights[p] = world.frame.domains()[products[p].domain()].criticality() / all
                    * world.frame.standards()[products[p].standard()].facts().accessRisk();
        }
        int[] homes = world.frame.shelf().home();
        int[] first = world.frame.firstProduct();
        for (Nation nation : world.nations) {
            for (int h = 0; h < world.frame.homes().length; h++) {
                nation.access(h, 0);
            }
            for (int d = 0; d < nation.all.sizes.domains(); d++) {
                add(nation, homes, weights, first[d], first[d + 1], 1 + nation.vulnerability(d));
            }
        }
    }

    private static void add(Nation nation, int[] homes, double[] weights, int from, int to, double vulnerability) {
        double[] base = nation.all.base;
        double[] access = nation.all.access;
        int at = nation.atProduct;
        double installed = 0;
        for (int p = from; p < to; p++) {
            installed += base[at + p];
        }
        if (installed > 0) {
            double each = vulnerability / installed;
            for (int p = from; p < to; p++) {
                if (homes[p] >= 0 && homes[p] != nation.home) {
                    access[nation.atHome + homes[p]] += weights[p] * base[at + p] * each;
                }
            }
        }
    }

    private static boolean strike(World world) {
        long stream = world.chance.at(Purpose.INCIDENT, world.tick);
        double rate = world.parameters().security().incidentRate() * world.dt();
        long[] keys = keys(world);
        double[] access = world.all.access;
        double[] hostility = world.all.hostility;
        boolean any = false;
        for (Nation nation : world.nations) {
            long address = Chance.of(stream, nation.key);
            int at = nation.atHome;
            double exposed = rate * nation.internetShare();
            long struck = 0;
            for (int h = 0; h < keys.length; h++) {
                double mean = exposed * access[at + h] * hostility[at + h];
                if (mean > 0) {
                    double u = Chance.uniform(address, keys[h]);
                    // The chance is below the mean, so most pairs need no exponential.
                    if (u < mean && u < -StrictMath.expm1(-mean) && (world.ledger == null || happens(world, h, nation))) {
                        struck |= 1L << h;
                    }
                }
            }
            world.flows.struck[nation.index] = struck;
            any |= struck != 0;
        }
        return any;
    }

    private static boolean happens(World world, int home, Nation victim) {
        Act act = Act.incident(home, victim);
        boolean happens = !world.ledger.bars(world.tick, act);
        if (happens) {
            world.ledger.tell(new Happening.Incident(world.tick, act));
        }
        return happens;
    }

    static long[] keys(World world) {
        int[] homes = world.frame.homes();
        long[] keys = new long[homes.length];
        for (int h = 0; h < homes.length; h++) {
            keys[h] = world.nations[homes[h]].key;
        }
        return keys;
    }

    /** Raises perceived risk at victims and at their partners in trade. */
    private static void raise(World world) {
        Parameters.Security security = world.parameters().security();
        double heard = security.incidentJump() * security.incidentSpread();
        long[] struck = world.flows.struck;
        Trade trade = world.trade;
        for (Nation nation : world.nations) {
            add(nation, struck[nation.index], security.incidentJump());
            for (long left = struck[nation.index]; left != 0; left &= left - 1) {
                world.flows.incidents[Long.numberOfTrailingZeros(left)]++;
            }
            for (int link = trade.first[nation.index]; link < trade.first[nation.index + 1]; link++) {
                long there = struck[trade.partner[link]];
                if (there != 0) {
                    add(nation, there, heard * trade.share[link]);
                }
            }
        }
    }

    private static void tellCircles(World world) {
        Parameters.Security security = world.parameters().security();
        double heard = security.incidentJump() * security.incidentSpread();
        int homes = world.frame.homes().length;
        double[] size = new double[homes];
        double[][] struck = new double[homes][homes];
        for (Nation nation : world.nations) {
            double own = nation.size();
            for (long left = Alliances.circles(nation); left != 0; left &= left - 1) {
                int circle = Long.numberOfTrailingZeros(left);
                size[circle] += own;
                for (long by = world.flows.struck[nation.index]; by != 0; by &= by - 1) {
                    struck[circle][Long.numberOfTrailingZeros(by)] += own;
                }
            }
        }
        for (Nation nation : world.nations) {
            for (long left = Alliances.circles(nation); left != 0; left &= left - 1) {
                int circle = Long.numberOfTrailingZeros(left);
                for (int h = 0; size[circle] > 0 && h < homes; h++) {
                    if (h != nation.home) {
                        nation.addRisk(h, heard * struck[circle][h] / size[circle]);
                    }
                }
            }
        }
    }

    private static void add(Nation nation, long homes, double risk) {
        for (long left = homes; left != 0; left &= left - 1) {
            int home = Long.numberOfTrailingZeros(left);
            if (home != nation.home) {
                nation.addRisk(home, risk);
            }
        }
    }
}

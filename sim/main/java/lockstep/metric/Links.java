package lockstep.metric;

import java.util.Arrays;
import lockstep.agent.Firm;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.World;

/** How well partners fit together: compatibility of what they run, weighted by trade, and of what research is spent on. */
final class Links extends Reading.Sums {
    /** [domain, last all] trade among nations that hold a base, and that part of it in which the two sides' kit works together, USD bn. */
    final double[] trade;
    final double[] compatible;
    /** [domain, last all] research, USD bn a year, and that part which two random dollars share: the sum of their shares times kappa. */
    final double[] research;
    final double[] shared;

    private final int standards;
    private final double[] fits;
    private final double[] partners;
    private final double[] spent;

    Links(World w) {
        int domains = w.frame.domains().length;
        standards = w.frame.standards().length;
        trade = new double[domains + 1];
        compatible = new double[domains + 1];
        research = new double[domains + 1];
        shared = new double[domains + 1];
        fits = new double[w.nations.length * standards];
        partners = new double[standards];
        spent = new double[standards];
    }

    @Override void sum(Reading reading) {
        World w = reading.world();
        Arrays.fill(trade, 0);
        Arrays.fill(compatible, 0);
        fit(w);
        for (Nation nation : w.nations) {
            if (nation.partners.length > 0) {
                addTrade(w, nation);
            }
        }
        addResearch(w);
        int all = trade.length - 1;
        for (int d = 0; d < all; d++) {
            trade[all] += trade[d];
            compatible[all] += compatible[d];
            research[all] += research[d];
            shared[all] += research[d] * shared[d];
        }
        shared[all] = research[all] > 0 ? shared[all] / research[all] : 0;
    }

    /** [nation * standards + offered] share of the nation's kit that a standard works with. */
    private void fit(World w) {
        Arrays.fill(fits, 0);
        int[] first = w.frame.firstStandard();
        double[] shares = w.all.standardShare;
        for (Nation nation : w.nations) {
            int row = nation.index * standards;
            for (int d = 0; d < first.length - 1; d++) {
                for (int s = first[d]; s < first[d + 1]; s++) {
                    double share = shares[row + s];
                    double[] kappa = w.frame.kappa()[s];
                    for (int t = first[d]; share > 0 && t < first[d + 1]; t++) {
                        fits[row + t] += share * kappa[t];
                    }
                }
            }
        }
    }

    private void addTrade(World w, Nation nation) {
        Arrays.fill(partners, 0);
        int domains = trade.length - 1;
        for (int k = 0; k < nation.partners.length; k++) {
            Nation partner = w.nations[nation.partners[k]];
            double weight = nation.gdpUsdBn() * nation.partnerShares[k];
            int row = partner.index * standards;
            for (int s = 0; s < standards; s++) {
                partners[s] += weight * fits[row + s];
            }
            for (int d = 0; d < domains; d++) {
                trade[d] += nation.installed(d) > 0 && partner.installed(d) > 0 ? weight : 0;
            }
        }
        for (int d = 0; d < domains; d++) {
            for (int s = w.frame.firstStandard()[d]; s < w.frame.firstStandard()[d + 1]; s++) {
                compatible[d] += nation.standardShare(s) * partners[s];
            }
        }
    }

    /** A firm's research in a domain goes to its standards by what it sells on each, alike if it sells nothing. */
    private void addResearch(World w) {
        Arrays.fill(spent, 0);
        Arrays.fill(research, 0);
        Arrays.fill(shared, 0);
        for (Product p : w.frame.products()) {
            Firm firm = w.firms[p.firm()];
            double budget = firm.facts.researchShare() * firm.revenue[p.domain()] + firm.researchSupport[p.domain()];
            spent[p.standard()] += budget > 0 ? budget * shareOfFirm(w, p) : 0;
        }
        for (int d = 0; d < w.frame.domains().length; d++) {
            int from = w.frame.firstStandard()[d];
            int to = w.frame.firstStandard()[d + 1];
            for (int s = from; s < to; s++) {
                research[d] += spent[s];
            }
            for (int s = from; research[d] > 0 && s < to; s++) {
                for (int t = from; t < to; t++) {
                    shared[d] += spent[s] / research[d] * spent[t] / research[d] * w.frame.kappa()[s][t];
                }
            }
        }
    }

    private static double shareOfFirm(World w, Product product) {
        double own = w.flows.sales[product.index()];
        double all = 0;
        int products = 0;
        for (int p = w.frame.firstProduct()[product.domain()]; p < w.frame.firstProduct()[product.domain() + 1]; p++) {
            if (w.frame.products()[p].firm() == product.firm()) {
                all += w.flows.sales[p];
                products++;
            }
        }
        return all > 0 ? own / all : 1.0 / products;
    }
}

package lockstep.metric;

import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.Transactions;
import lockstep.agent.World;
import lockstep.process.Law;

/** To whose rules kit was sold in the tick, USD bn. */
final class Rulings extends Reading.Sums {
    /** [domain, 1, sponsor of the rule's nation] sales made to a rule; [domain, 1, 1] all sales. */
    final Cube ruled;
    final Cube sales;

    Rulings(World w) {
        ruled = new Cube(w.frame.domains().length, 1, w.frame.sponsors().size());
        sales = new Cube(w.frame.domains().length, 1, 1);
    }

    @Override void sum(Reading reading) {
        World w = reading.world();
        ruled.clear();
        sales.clear();
        boolean silent = Law.silent(w);
        Transactions trade = w.flows.trade;
        int products = w.frame.products().length;
        for (int place = trade.next(0); place >= 0; place = trade.next(place + 1)) {
            if (trade.paid(place) > 0) {
                add(w, w.nations[place / products], w.frame.products()[place % products], trade.paid(place), silent);
            }
        }
        ruled.close();
        sales.close();
    }

    private void add(World w, Nation nation, Product product, double bought, boolean silent) {
        int d = product.domain();
        sales.add(d, 0, 0, bought);
        int ruler = silent ? -1 : Law.ruler(w, nation, w.firms[product.firm()], d);
        if (ruler >= 0) {
            ruled.add(d, 0, w.frame.sponsorOf(w.nations[ruler]), bought);
        }
    }
}

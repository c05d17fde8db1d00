package lockstep.metric;

import java.util.Arrays;
import lockstep.agent.Firm;
import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.Transactions;
import lockstep.agent.World;
import lockstep.policy.Dial;
import lockstep.process.Admission;
import lockstep.process.Law;

/** What rules of markets did to sales and kit. Flows are of the tick, USD bn. */
final class Rulings extends Reading.Sums {
    /** [domain, region, 1] sales withheld by sellers' states, what of them others made, and what came by detours. */
    final Cube denied;
    final Cube refilled;
    final Cube diverted;
    /** [1, region, 1] what buyers paid for rules and detours. */
    final Cube cost;
    /** [domain, region, sponsor] sales from abroad to nations of low democracy x surveillance share of the domain. */
    final Cube exports;
    /** [domain, 1, sponsor of the rule's nation] sales made to a rule; [domain, 1, 1] all sales. */
    final Cube ruled;
    final Cube sales;
    /** [domain, region, sponsor] nations x products from which the vendor withdraws. */
    final Cube withdrawn;
    /** [domain, region, 1] base x vulnerability against kit at rest. */
    final Cube vulnerability;
    private final Cube[] cubes;
    private final int[] homes;
    private final int[] sponsorOf;

    Rulings(World w) {
        int domains = w.frame.domains().length;
        int regions = w.frame.regions().size();
        int sponsors = w.frame.sponsors().size();
        denied = new Cube(domains, regions, 1);
        refilled = new Cube(domains, regions, 1);
        diverted = new Cube(domains, regions, 1);
        cost = new Cube(1, regions, 1);
        exports = new Cube(domains, regions, sponsors);
        ruled = new Cube(domains, 1, sponsors);
        sales = new Cube(domains, 1, 1);
        withdrawn = new Cube(domains, regions, sponsors);
        vulnerability = new Cube(domains, regions, 1);
        cubes = new Cube[] {denied, refilled, diverted, cost, exports, ruled, sales, withdrawn, vulnerability};
        homes = Arrays.stream(w.frame.products()).mapToInt(Product::home).toArray();
        sponsorOf = Arrays.stream(w.frame.products()).mapToInt(w.frame::sponsorOf).toArray();
    }

    @Override void sum(Reading reading) {
        World w = reading.world();
        for (Cube cube : cubes) {
            cube.clear();
        }
        for (int d = 0; d < w.frame.domains().length; d++) {
            for (int r = 0; r < w.frame.regions().size(); r++) {
                denied.add(d, r, 0, w.flows.trade.denied(r, d));
                refilled.add(d, r, 0, w.flows.trade.refilled(r, d));
                diverted.add(d, r, 0, w.flows.trade.diverted(r, d));
            }
        }
        boolean silent = Law.silent(w);
        Admission admission = w.dials.rests(Dial.ABUSE_LIABILITY) ? null : new Admission(w);
        for (Nation nation : w.nations) {
            cost.add(0, nation.region, 0, w.flows.trade.ruleCost[nation.index]);
            for (int d = 0; d < w.frame.domains().length; d++) {
                vulnerability.add(d, nation.region, 0, nation.installed(d) * (1 + nation.vulnerability(d)));
                addSales(reading, nation, d, silent);
                if (admission != null) {
                    addWithdrawn(w.frame, admission, nation, d);
                }
            }
        }
        for (Cube cube : cubes) {
            cube.close();
        }
    }

    private void addSales(Reading reading, Nation nation, int d, boolean silent) {
        World w = reading.world();
        Transactions trade = w.flows.trade;
        double watching = w.frame.domains()[d].surveillance();
        boolean unfree = watching > 0 && nation.democracy() < Exposure.HIGH_RISK_DEMOCRACY;
        for (int p = w.frame.firstProduct()[d]; p < w.frame.firstProduct()[d + 1]; p++) {
            double bought = trade.bought(nation.index, p);
            if (bought > 0) {
                sales.add(d, 0, 0, bought);
                if (unfree && (homes[p] < 0 || homes[p] != nation.home)) {
                    exports.add(d, nation.region, sponsorOf[p], bought * watching);
                }
                Firm firm = w.firms[w.frame.products()[p].firm()];
                int ruler = silent ? -1 : Law.ruler(w, nation, firm, d);
                if (ruler >= 0) {
                    ruled.add(d, 0, reading.votes().sponsorOf(w.nations[ruler]), bought);
                }
            }
        }
    }

    private void addWithdrawn(Frame frame, Admission admission, Nation nation, int d) {
        admission.look(nation, d);
        for (int p = frame.firstProduct()[d]; p < frame.firstProduct()[d + 1]; p++) {
            withdrawn.add(d, nation.region, sponsorOf[p], nation.installed(d) > 0 && admission.withdrawn(p) ? 1 : 0);
        }
    }
}

package lockstep.process;

import lockstep.agent.Firm;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.policy.Dial;

/**
 * Who may sell what to whom; one rule for tenders, deals of programmes, lock-in and metrics. A vendor is barred by the buyer's state: by its
 * own accord, a dated act, in retaliation, or by a criterion that names no home. Its sales are withheld by its own state: by a moratorium, until
 * the buyer's norm of rights reaches the release, or for want of a licence. Or it withdraws, where liability for expected abuse exceeds its
 * margin. Turn to a nation and domain with {@link #look}, then ask by product.
 */
public final class Admission {
    /** Share of tenders closed to a vendor from which it counts as shut out, where there is no tender to draw lots for. */
    public static final double SHUT = 0.5;

    /** A dial holds one less the highest that is admitted, which rounding must not turn into the first that is not. */
    private static final double ROUNDING = 1e-9;
    private final World world;
    private final Product[] products;
    /** [product] home and firm, side by side for the inner loop. */
    private final int[] home;
    private final int[] firm;
    private final boolean criteria;
    private final boolean exports;
    private final boolean liability;
    private final long closings;

    private Nation nation;
    private int domain;
    private long restricted;
    private boolean retaliates;
    private double[] closed;
    private double[] withheld;
    private double[] released;
    private double[] licence;
    /** Highest admitted risk of a home and record of a vendor; infinite where there is no criterion. */
    private double riskMost;
    private double recordMost;

    public Admission(World world) {
        this.world = world;
        products = world.frame.products();
        home = world.frame.shelf().home();
        firm = world.frame.shelf().firm();
        criteria = !world.dials.rests(Dial.RISK_CRITERION) || !world.dials.rests(Dial.RECORD_CRITERION);
        exports = !world.dials.rests(Dial.WITHHELD) || !world.dials.rests(Dial.LICENCE);
        liability = !world.dials.rests(Dial.ABUSE_LIABILITY);
        closings = world.chance == null ? 0 : world.chance.at(Purpose.TENDER_CLOSED, world.tick);
        riskMost = Double.POSITIVE_INFINITY;
        recordMost = Double.POSITIVE_INFINITY;
    }

    /** Turns to a nation and domain. */
    public void look(Nation buyer, int d) {
        nation = buyer;
        domain = d;
        restricted = buyer.restricted(d);
        retaliates = retaliates(buyer, d);
        closed = Acts.closed(world, buyer, d);
        if (criteria) {
            riskMost = most(Dial.RISK_CRITERION);
            recordMost = most(Dial.RECORD_CRITERION);
        }
        if (exports) {
            withheld = world.dials.row(Dial.WITHHELD, buyer.index, d);
            released = world.dials.row(Dial.RELEASE, d);
            licence = world.dials.row(Dial.LICENCE, d);
        }
    }

    private boolean retaliates(Nation buyer, int d) {
        double share = 0;
        for (int column : world.frame.vendorHomes()[d]) {
            share += column < buyer.all.sizes.homes() ? buyer.retaliation(column) : 0;
        }
        return share > 0;
    }

    private double most(Dial criterion) {
        double[] row = world.dials.row(criterion, nation.index);
        return row == null || row[domain] == 0 ? Double.POSITIVE_INFINITY : 1 - row[domain] + ROUNDING;
    }

    /** Whether the buyer's state may bar anybody here, other than in retaliation. */
    public boolean gated() {
        return closed != null || restricted != 0 || riskMost <= Double.MAX_VALUE || recordMost <= Double.MAX_VALUE;
    }

    /** Whether the buyer's state or the vendor may keep any offer from a tender here, for other reasons than want of inputs. */
    boolean screens() {
        return retaliates || liability || gated();
    }

    /** Whether a seller's state may stop anybody here. */
    boolean limited() {
        return withheld != null || licence != null;
    }

    /** Share of tenders that the buyer's state closes to a product; may exceed 1, where acts add up. */
    public double barred(int product) {
        int h = home[product];
        double share = 0;
        if (h >= 0) {
            if ((restricted >>> h & 1) != 0) {
                return 1;
            }
            share = nation.retaliation(h);
        }
        if (closed != null) {
            share += closed[firm[product]];
        }
        return criteria && fails(product) ? 1 : share;
    }

    /**
     * Whether this tick's tender is open to a product, as far as the buyer's state and the vendor go; a share of tenders is closed by lot, and
     * so is the share of orders that the vendor cannot deliver.
     */
    boolean lets(int product, double shortfall) {
        double share = barred(product);
        if (shortfall > 0) {
            share += Math.max(0, 1 - share) * shortfall;
        }
        boolean shut = share > 0 && Chance.uniform(closings, nation.key ^ world.firms[firm[product]].key, domain) < share;
        return !shut && !(liability && withdrawn(product));
    }

    /** Whether no tender here is open to a product on account of a criterion or the vendor's own withdrawal. */
    boolean excludes(int product) {
        return criteria && fails(product) || withdrawn(product);
    }

    /** Whether a product fails a criterion of the buyer's state, which may hit its own vendors. */
    private boolean fails(int product) {
        int h = home[product];
        return h >= 0 && nation.risk(h) > riskMost || world.firms[firm[product]].facts.rightsRecord() > recordMost;
    }

    /** Share of tenders in which the seller's state keeps a product from the buyer; sales at home are no exports. */
    public double withheld(int product) {
        boolean abroad = home[product] < 0 || home[product] != nation.home;
        return exports && abroad ? stops(nation, withheld, firm[product]) : 0;
    }

    /** Share of a firm's sales to any nation in the domain that states of sellers stop, given the row of what they withhold from it. */
    private double stops(Nation buyer, double[] row, int seller) {
        if (licence != null && buyer.democracy() < licence[seller]) {
            return 1;
        }
        boolean free = row == null || released != null && released[seller] > 0 && buyer.rights() >= released[seller];
        return free ? 0 : Math.min(1, row[seller]);
    }

    /** The same for a nation other than the one looked at, where a sale might be diverted. */
    double withheldFrom(Nation other, int seller) {
        return stops(other, world.dials.row(Dial.WITHHELD, other.index, domain), seller);
    }

    /** Bit set of homes whose firms may not sell all they could to the nation looked at. */
    long bound() {
        long homes = 0;
        for (Firm seller : world.firms) {
            if (seller.home >= 0 && stops(nation, withheld, seller.index) > 0) {
                homes |= 1L << seller.home;
            }
        }
        return homes;
    }

    /** Whether the vendor stays away from this market, since liability for what its kit does to people exceeds its margin. */
    public boolean withdrawn(int product) {
        return liability && home[product] >= 0 && expectedLiability(product) > margin();
    }

    /** Liability that a vendor must expect on a sale, share of price: risk of abuse x lack of liberal democracy x what it pays for it. */
    private double expectedLiability(int product) {
        double due = world.dials.at(Dial.ABUSE_LIABILITY, home[product]);
        double risk = world.frame.standards()[products[product].standard()].facts().rightsRisk();
        return due * Math.max(risk, world.firms[firm[product]].facts.rightsRecord()) * (1 - nation.democracy());
    }

    private double margin() {
        double overCost = world.parameters().markets().margin();
        return overCost / (1 + overCost);
    }

    /** Share of tenders closed to a product, whoever closes them, 0 to 1. */
    public double closed(int product) {
        double open = (1 - Math.min(1, Math.max(0, barred(product)))) * (1 - withheld(product));
        return withdrawn(product) ? 1 : 1 - open;
    }

    /** Whether a product counts as shut out: no deal may rest on it. */
    public boolean shut(int product) {
        return closed(product) >= SHUT;
    }
}

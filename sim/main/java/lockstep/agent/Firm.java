package lockstep.agent;

import lockstep.setup.FirmSetup;

/** A firm: vendor, operator, supplier or the fringe. Money is in USD bn a year at prices of the first year. */
public final class Firm {
    public final int index;
    public final String id;
    public final FirmSetup facts;
    public final long key;
    /** Index among homes, -1 for the fringe. */
    public final int home;

    /** [domain] sales, smoothed, USD bn a year. */
    public final double[] revenue;
    /** [domain] royalties received less paid, smoothed, USD bn a year. */
    public final double[] royalties;
    /** Share of its other sales lost to controls of inputs. */
    public double inputLoss;
    /** [domain] knowledge stock, USD bn of depreciated research. */
    public final double[] knowledge;
    /** [domain] quality, log of one plus relative knowledge. */
    public final double[] quality;
    /** [domain] cumulative output, USD bn at prices of the first year. */
    public final double[] output;
    /** [domain] stock of data that its installed base yields, index. */
    public final double[] dataStock;
    /** [domain] research support, USD bn a year. */
    public final double[] researchSupport;
    /** [domain] export price support, share of price. */
    public final double[] priceSupport;
    /** [domain] access to advanced inputs, 0 to 1. */
    public final double[] inputAccess;
    /**
     * [domain] nation in which it sells most under a rule that it follows everywhere, since a second design would cost more; -1 if it builds to
     * each market's own rules.
     */
    public final int[] ruler;
    /** [domain] of that one design: cost of the rule, share of price, and what it takes from data and from vulnerability, shares. */
    public final double[] designCost;
    public final double[] designDataCut;
    public final double[] designVulnerabilityCut;
    /** [body] engineers at work there. */
    public final double[] effort;
    /** [standard] approved contributions in force, which decay with approvals. */
    public final double[] contributions;
    /** Rejections of its items of late, share of submitted, smoothed. */
    public double rejectionRate;

    /** Sizes of the arrays. */
    public record Sizes(int domains, int bodies, int standards) {
    }

    public Firm(int index, String id, FirmSetup facts, long key, int home, Sizes sizes) {
        this.index = index;
        this.id = id;
        this.facts = facts;
        this.key = key;
        this.home = home;
        revenue = new double[sizes.domains()];
        royalties = new double[sizes.domains()];
        knowledge = new double[sizes.domains()];
        quality = new double[sizes.domains()];
        output = new double[sizes.domains()];
        dataStock = new double[sizes.domains()];
        researchSupport = new double[sizes.domains()];
        priceSupport = new double[sizes.domains()];
        inputAccess = new double[sizes.domains()];
        ruler = new int[sizes.domains()];
        java.util.Arrays.fill(ruler, -1);
        designCost = new double[sizes.domains()];
        designDataCut = new double[sizes.domains()];
        designVulnerabilityCut = new double[sizes.domains()];
        effort = new double[sizes.bodies()];
        contributions = new double[sizes.standards()];
    }

    private Firm(Firm other) {
        index = other.index;
        id = other.id;
        facts = other.facts;
        key = other.key;
        home = other.home;
        revenue = other.revenue.clone();
        royalties = other.royalties.clone();
        inputLoss = other.inputLoss;
        knowledge = other.knowledge.clone();
        quality = other.quality.clone();
        output = other.output.clone();
        dataStock = other.dataStock.clone();
        researchSupport = other.researchSupport.clone();
        priceSupport = other.priceSupport.clone();
        inputAccess = other.inputAccess.clone();
        ruler = other.ruler.clone();
        designCost = other.designCost.clone();
        designDataCut = other.designDataCut.clone();
        designVulnerabilityCut = other.designVulnerabilityCut.clone();
        effort = other.effort.clone();
        contributions = other.contributions.clone();
        rejectionRate = other.rejectionRate;
    }

    /** A copy that shares only what is fixed. */
    public Firm copy() {
        return new Firm(this);
    }

    /** Sales in all domains plus those outside the model, USD bn a year. */
    public double totalRevenue() {
        double sum = facts.otherSalesUsdBn();
        for (double r : revenue) {
            sum += r;
        }
        return sum;
    }
}

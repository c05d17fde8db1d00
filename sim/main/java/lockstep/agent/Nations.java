package lockstep.agent;

/**
 * What evolves in nations and has parts: one flat array for each kind, over all nations. A nation's part stands together, in the order of
 * nations, so that a phase streams through memory and a world is copied in a few strokes: element k of nation n is at n x width + k.
 * {@link Nation} is the view of one nation's parts; hot loops read the arrays themselves, from the offsets that it gives.
 */
public final class Nations {
    public final Sizes sizes;
    /** Width of a row of base by home: homes and the fringe. */
    public final int columns;

    /** [nation][product] installed base, USD bn at prices of the first year. */
    public final double[] base;
    /** [nation][domain] sum of base. */
    public final double[] installed;
    /** [nation][domain][home] installed base by home; the last column is the fringe. */
    public final double[] homeBase;
    /** [nation][standard] share of the domain's installed base. */
    public final double[] standardShare;
    /** [nation][domain] demand that waits for a tender, in units of base. */
    public final double[] pending;
    /** [nation][domain] base a saturated nation would hold. */
    public final double[] potential;
    /** [nation][domain] vulnerability of what is installed, less that of kit at rest, share of it. */
    public final double[] vulnerability;
    /** [nation][domain] surveillance-enabling use of what is installed, less that of kit at rest, share of it. */
    public final double[] watching;
    /** [nation][domain] bit set of homes it restricts of its own accord. */
    public final long[] restricted;
    /** [nation][home] political alignment with the home, -1 to 1. */
    public final double[] alignment;
    /** [nation][home] perceived risk of the home's vendors, index from 0. */
    public final double[] risk;
    /** [nation][home] what perceived risk decays to: true risk, bias and the error of the year. */
    public final double[] believedRisk;
    /** [nation][home] access the home has through what is installed, weighted by criticality, 0 to 1. */
    public final double[] access;
    /** [nation][home] share of tenders closed here to vendors of the home, in retaliation. */
    public final double[] retaliation;
    /** [nation][home] hostility of the home's state towards this nation, 0 to 1. */
    public final double[] hostility;
    /** [nation][home] trust in the home as a sponsor of standards, 0 to 1. */
    public final double[] trust;
    /** [nation][home] dependence on the home, share of base plus debt over GDP, 0 to 1; looked at once a year. */
    public final double[] dependence;
    /** [nation][programme] debt outstanding, USD bn. */
    public final double[] debt;
    /** [nation][programme] face value of deals received, USD bn, fading over two years. */
    public final double[] recentDeals;
    /** [nation][programme] standards agreements signed. */
    public final int[] agreements;
    /** [nation][standard] recognition beyond what bodies give, 0 to 1, from substantive agreements. */
    public final double[] recognised;
    /** [nation][group] membership. */
    public final boolean[] member;

    /** Numbers of nations and of what their parts are by. */
    public record Sizes(int nations, int products, int domains, int homes, int programmes, int standards, int groups) {
    }

    public Nations(Sizes sizes) {
        this.sizes = sizes;
        int nations = sizes.nations();
        columns = sizes.homes() + 1;
        base = new double[nations * sizes.products()];
        installed = new double[nations * sizes.domains()];
        homeBase = new double[nations * sizes.domains() * columns];
        standardShare = new double[nations * sizes.standards()];
        pending = new double[nations * sizes.domains()];
        potential = new double[nations * sizes.domains()];
        vulnerability = new double[nations * sizes.domains()];
        watching = new double[nations * sizes.domains()];
        restricted = new long[nations * sizes.domains()];
        alignment = new double[nations * sizes.homes()];
        risk = new double[nations * sizes.homes()];
        believedRisk = new double[nations * sizes.homes()];
        access = new double[nations * sizes.homes()];
        retaliation = new double[nations * sizes.homes()];
        hostility = new double[nations * sizes.homes()];
        trust = new double[nations * sizes.homes()];
        dependence = new double[nations * sizes.homes()];
        debt = new double[nations * sizes.programmes()];
        recentDeals = new double[nations * sizes.programmes()];
        agreements = new int[nations * sizes.programmes()];
        recognised = new double[nations * sizes.standards()];
        member = new boolean[nations * sizes.groups()];
    }

    private Nations(Nations other) {
        sizes = other.sizes;
        columns = other.columns;
        base = other.base.clone();
        installed = other.installed.clone();
        homeBase = other.homeBase.clone();
        standardShare = other.standardShare.clone();
        pending = other.pending.clone();
        potential = other.potential.clone();
        vulnerability = other.vulnerability.clone();
        watching = other.watching.clone();
        restricted = other.restricted.clone();
        alignment = other.alignment.clone();
        risk = other.risk.clone();
        believedRisk = other.believedRisk.clone();
        access = other.access.clone();
        retaliation = other.retaliation.clone();
        hostility = other.hostility.clone();
        trust = other.trust.clone();
        dependence = other.dependence.clone();
        debt = other.debt.clone();
        recentDeals = other.recentDeals.clone();
        agreements = other.agreements.clone();
        recognised = other.recognised.clone();
        member = other.member.clone();
    }

    /** The parts of some nations: of all those that were made with them. */
    static Nations of(Nation[] nations) {
        return nations.length > 0 ? nations[0].all : new Nations(new Sizes(0, 0, 0, 0, 0, 0, 0));
    }

    /** A copy that shares nothing that evolves. */
    Nations copy() {
        return new Nations(this);
    }
}

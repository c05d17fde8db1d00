package lockstep.agent;

/**
 * What evolves in nations: one flat array for each kind, over all nations in their order, so that a phase streams through the few kinds
 * it needs and a world is copied in a few strokes. Of kinds with parts a nation's stand together: part k of nation n is at n x width + k.
 * {@link Nation} is the view of one nation; hot loops read the arrays themselves, from the offsets that it gives.
 */
public final class Nations {
    public final Sizes sizes;
    /** Width of a row of base by home: homes and the fringe. */
    public final int columns;

    /** [nation] GDP a year. */
    public final double[] gdpUsdBn;
    /** [nation] growth of GDP and population now, log change a year. */
    public final double[] gdpGrowth;
    public final double[] populationGrowth;
    public final double[] populationM;
    public final double[] internetShare;
    public final double[] democracy;
    public final double[] idealPoint;
    /** [nation] norm of state control over digital systems, 0 to 1. */
    public final double[] sovereignty;
    /** [nation] norm of individual rights, 0 to 1. */
    public final double[] rights;
    /** [nation] unrest, 0 to 1. */
    public final double[] unrest;
    /** [nation] experts for standards work that its research yields; and those trained or come from abroad besides, less those gone abroad. */
    public final double[] experts;
    public final double[] expertsAdded;
    /** [nation] weight among nations: a power of its GDP; looked at once a year. */
    public final double[] size;
    /** [nation] years by which its loans run longer than agreed, since a renegotiation. */
    public final double[] stretchYears;
    /** [nation] index of its led bloc or of the non-aligned. */
    public final int[] bloc;
    /** [nation] exit cost borne so far, USD bn. */
    public final double[] exitCostUsdBn;
    /** [nation] whether it has stayed out of a club that it is asked into. */
    public final boolean[] staysOut;

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
        gdpUsdBn = new double[nations];
        gdpGrowth = new double[nations];
        populationGrowth = new double[nations];
        populationM = new double[nations];
        internetShare = new double[nations];
        democracy = new double[nations];
        idealPoint = new double[nations];
        sovereignty = new double[nations];
        rights = new double[nations];
        unrest = new double[nations];
        experts = new double[nations];
        expertsAdded = new double[nations];
        size = new double[nations];
        stretchYears = new double[nations];
        exitCostUsdBn = new double[nations];
        bloc = new int[nations];
        staysOut = new boolean[nations];
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
        gdpUsdBn = other.gdpUsdBn.clone();
        gdpGrowth = other.gdpGrowth.clone();
        populationGrowth = other.populationGrowth.clone();
        populationM = other.populationM.clone();
        internetShare = other.internetShare.clone();
        democracy = other.democracy.clone();
        idealPoint = other.idealPoint.clone();
        sovereignty = other.sovereignty.clone();
        rights = other.rights.clone();
        unrest = other.unrest.clone();
        experts = other.experts.clone();
        expertsAdded = other.expertsAdded.clone();
        size = other.size.clone();
        stretchYears = other.stretchYears.clone();
        exitCostUsdBn = other.exitCostUsdBn.clone();
        bloc = other.bloc.clone();
        staysOut = other.staysOut.clone();
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

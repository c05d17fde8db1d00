package lockstep.agent;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import lockstep.setup.NationSetup;

/** A nation: buyer, regulator and voter. First what is fixed, then what evolves. */
public final class Nation {
    public final int index;
    public final String id;
    public final NationSetup facts;
    public final long key;
    public final int region;
    public final int area;
    /** Index among homes, -1 if no firm is at home here. */
    public final int home;
    /** Main trade partners and their shares of trade, which sum to at most 1. */
    public final int[] partners;
    public final double[] partnerShares;
    /** Defence pacts: bit set of homes that protect it. */
    public final long protectors;
    /** Lasting disputes: bit set of homes it has one with. */
    public final long disputes;

    public double gdpUsdBn;
    /** Growth of GDP and population now, log change a year. */
    public double gdpGrowth;
    public double populationGrowth;
    public double populationM;
    public double internetShare;
    public double democracy;
    public double idealPoint;
    /** [product] installed base, USD bn at prices of the first year. */
    public final double[] base;
    /** [domain] sum of base. */
    public final double[] installed;
    /** [domain][home] installed base by home; the last column is the fringe. */
    public final double[][] homeBase;
    /** [standard] share of the domain's installed base. */
    public final double[] standardShare;
    /** [domain] demand that waits for a tender, in units of base. */
    public final double[] pending;
    /** [domain] base a saturated nation would hold. */
    public final double[] potential;
    /** [domain] bit set of homes it restricts of its own accord. */
    public final long[] restricted;
    /** [home] political alignment with the home, -1 to 1. */
    public final double[] alignment;
    /** [home] perceived risk of the home's vendors, index from 0. */
    public final double[] risk;
    /** [home] what perceived risk decays to: true risk, bias and the error of the year. */
    public final double[] believedRisk;
    /** [home] access the home has through what is installed, weighted by criticality, 0 to 1. */
    public final double[] access;
    /** [home] share of tenders closed here to vendors of the home, in retaliation. */
    public final double[] retaliation;
    /** [home] hostility of the home's state towards this nation, 0 to 1. */
    public final double[] hostility;
    /** [home] trust in the home as a sponsor of standards, 0 to 1. */
    public final double[] trust;
    /** [home] dependence on the home, share of base plus debt over GDP, 0 to 1; looked at once a year. */
    public final double[] dependence;
    /** [programme] debt outstanding, USD bn. */
    public final double[] debt;
    /** [programme] face value of deals received, USD bn, fading over two years. */
    public final double[] recentDeals;
    /** [programme] standards agreements signed. */
    public final int[] agreements;
    /** [standard] recognition beyond what bodies give, 0 to 1, from substantive agreements. */
    public final double[] recognised;
    /** [group] membership. */
    public final boolean[] member;
    /** Norm of state control over digital systems, 0 to 1. */
    public double sovereignty;
    /** Norm of individual rights, 0 to 1. */
    public double rights;
    /** Experts available for standards work. */
    public double experts;
    /** Weight among nations: a power of its GDP; looked at once a year. */
    public double size;
    /** Index of its led bloc or of the non-aligned. */
    public int bloc;
    /** Exit cost borne so far, USD bn. */
    public double exitCostUsdBn;

    /** The arrays of doubles, in the order in which a copy takes them. */
    private static final List<Function<Nation, double[]>> KINDS = List.of(n -> n.base, n -> n.installed,
            n -> n.standardShare, n -> n.pending, n -> n.potential, n -> n.alignment, n -> n.risk, n -> n.believedRisk, n -> n.access, n -> n.retaliation, n -> n.hostility, n -> n.trust,
            n -> n.dependence, n -> n.debt, n -> n.recentDeals, n -> n.recognised);

    /** Sizes of the arrays, so that nations need not know the frame. */
    public record Sizes(int products, int domains, int homes, int programmes, int standards, int groups) {
    }

    /** What is fixed about a nation, besides its facts. */
    public record Place(int index, String id, int region, int area, int home, int[] partners, double[] partnerShares, long protectors,
            long disputes) {
    }

    public Nation(Place place, NationSetup facts, long key, Sizes sizes) {
        index = place.index();
        id = place.id();
        this.facts = facts;
        this.key = key;
        region = place.region();
        area = place.area();
        home = place.home();
        partners = place.partners();
        partnerShares = place.partnerShares();
        protectors = place.protectors();
        disputes = place.disputes();
        base = new double[sizes.products()];
        installed = new double[sizes.domains()];
        homeBase = new double[sizes.domains()][sizes.homes() + 1];
        standardShare = new double[sizes.standards()];
        pending = new double[sizes.domains()];
        potential = new double[sizes.domains()];
        restricted = new long[sizes.domains()];
        alignment = new double[sizes.homes()];
        risk = new double[sizes.homes()];
        believedRisk = new double[sizes.homes()];
        access = new double[sizes.homes()];
        retaliation = new double[sizes.homes()];
        hostility = new double[sizes.homes()];
        trust = new double[sizes.homes()];
        dependence = new double[sizes.homes()];
        debt = new double[sizes.programmes()];
        recentDeals = new double[sizes.programmes()];
        agreements = new int[sizes.programmes()];
        recognised = new double[sizes.standards()];
        member = new boolean[sizes.groups()];
    }

    private Nation(Nation other, Iterator<double[][]> kinds) {
        index = other.index;
        id = other.id;
        facts = other.facts;
        key = other.key;
        region = other.region;
        area = other.area;
        home = other.home;
        partners = other.partners;
        partnerShares = other.partnerShares;
        protectors = other.protectors;
        disputes = other.disputes;
        gdpUsdBn = other.gdpUsdBn;
        gdpGrowth = other.gdpGrowth;
        populationGrowth = other.populationGrowth;
        populationM = other.populationM;
        internetShare = other.internetShare;
        democracy = other.democracy;
        idealPoint = other.idealPoint;
        base = kinds.next()[other.index];
        installed = kinds.next()[other.index];
        standardShare = kinds.next()[other.index];
        pending = kinds.next()[other.index];
        potential = kinds.next()[other.index];
        restricted = other.restricted.clone();
        alignment = kinds.next()[other.index];
        risk = kinds.next()[other.index];
        believedRisk = kinds.next()[other.index];
        access = kinds.next()[other.index];
        retaliation = kinds.next()[other.index];
        hostility = kinds.next()[other.index];
        trust = kinds.next()[other.index];
        dependence = kinds.next()[other.index];
        debt = kinds.next()[other.index];
        recentDeals = kinds.next()[other.index];
        agreements = other.agreements.clone();
        recognised = kinds.next()[other.index];
        homeBase = new double[other.homeBase.length][];
        for (int d = 0; d < homeBase.length; d++) {
            homeBase[d] = kinds.next()[other.index];
        }
        member = other.member.clone();
        sovereignty = other.sovereignty;
        rights = other.rights;
        experts = other.experts;
        size = other.size;
        bloc = other.bloc;
        exitCostUsdBn = other.exitCostUsdBn;
    }

    /**
     * Copies of all nations, in their order, that share only what is fixed. Arrays of a kind are made one after another: a phase reads few
     * kinds of every nation, and with many nations it so streams through memory.
     */
    public static Nation[] copies(Nation[] all) {
        List<double[][]> kinds = new ArrayList<>();
        for (Function<Nation, double[]> kind : KINDS) {
            kinds.add(clones(all, kind));
        }
        for (int d = 0; all.length > 0 && d < all[0].homeBase.length; d++) {
            int domain = d;
            kinds.add(clones(all, nation -> nation.homeBase[domain]));
        }
        Nation[] copies = new Nation[all.length];
        for (int n = 0; n < all.length; n++) {
            copies[n] = new Nation(all[n], kinds.iterator());
        }
        return copies;
    }

    private static double[][] clones(Nation[] all, Function<Nation, double[]> kind) {
        double[][] arrays = new double[all.length][];
        for (int n = 0; n < all.length; n++) {
            arrays[n] = kind.apply(all[n]).clone();
        }
        return arrays;
    }

    /** GDP per head in USD. */
    public double gdpPerHeadUsd() {
        return populationM > 0 ? gdpUsdBn * 1000 / populationM : 0;
    }

    /** Debt to all programmes, USD bn. */
    public double totalDebt() {
        double sum = 0;
        for (double d : debt) {
            sum += d;
        }
        return sum;
    }

    /** Whether the nation restricts a home in a domain of its own accord. */
    public boolean restricts(int home, int domain) {
        return home >= 0 && (restricted[domain] >>> home & 1) != 0;
    }
}

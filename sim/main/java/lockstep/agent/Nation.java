package lockstep.agent;

import lockstep.setup.NationSetup;

/** A nation: buyer, regulator and voter. What is fixed stands here, what evolves in {@link Nations}. */
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

    /** What evolves in all nations, and where the parts of this nation begin, by what they are by. */
    public final Nations all;
    public final int atProduct;
    public final int atDomain;
    public final int atStandard;
    public final int atHome;
    public final int atProgramme;
    public final int atGroup;

    /** What is fixed about a nation, besides its facts. */
    public record Place(int index, String id, int region, int area, int home, int[] partners, double[] partnerShares, long protectors,
            long disputes) {
    }

    public Nation(Place place, NationSetup facts, long key, Nations all) {
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
        this.all = all;
        atProduct = index * all.sizes.products();
        atDomain = index * all.sizes.domains();
        atStandard = index * all.sizes.standards();
        atHome = index * all.sizes.homes();
        atProgramme = index * all.sizes.programmes();
        atGroup = index * all.sizes.groups();
    }

    private Nation(Nation other, Nations all) {
        this(new Place(other.index, other.id, other.region, other.area, other.home, other.partners, other.partnerShares, other.protectors,
                other.disputes), other.facts, other.key, all);
    }

    /** Copies of all nations, in their order, that share only what is fixed. */
    public static Nation[] copies(Nation[] nations) {
        Nation[] copies = new Nation[nations.length];
        Nations all = Nations.of(nations).copy();
        for (int n = 0; n < nations.length; n++) {
            copies[n] = new Nation(nations[n], all);
        }
        return copies;
    }

    /** GDP per head in USD. */
    public double gdpPerHeadUsd() {
        return populationM() > 0 ? gdpUsdBn() * 1000 / populationM() : 0;
    }

    /** Experts available for standards work. */
    public double allExperts() {
        return Math.max(0, experts() + expertsAdded());
    }

    /** Debt to all programmes, USD bn. */
    public double totalDebt() {
        double sum = 0;
        for (int p = 0; p < all.sizes.programmes(); p++) {
            sum += debt(p);
        }
        return sum;
    }

    /** Whether the nation restricts a home in a domain of its own accord. */
    public boolean restricts(int home, int domain) {
        return home >= 0 && (restricted(domain) >>> home & 1) != 0;
    }

    /** Where base by home of a domain begins. */
    public int homeBaseAt(int domain) {
        return (atDomain + domain) * all.columns;
    }

    // What each is, and its unit, stands in Nations.
    public double gdpUsdBn() { return all.gdpUsdBn[index]; }
    public double gdpGrowth() { return all.gdpGrowth[index]; }
    public double populationGrowth() { return all.populationGrowth[index]; }
    public double populationM() { return all.populationM[index]; }
    public double internetShare() { return all.internetShare[index]; }
    public double democracy() { return all.democracy[index]; }
    public double idealPoint() { return all.idealPoint[index]; }
    public double sovereignty() { return all.sovereignty[index]; }
    public double rights() { return all.rights[index]; }
    public double unrest() { return all.unrest[index]; }
    public double experts() { return all.experts[index]; }
    public double expertsAdded() { return all.expertsAdded[index]; }
    public double size() { return all.size[index]; }
    public double stretchYears() { return all.stretchYears[index]; }
    public double exitCostUsdBn() { return all.exitCostUsdBn[index]; }
    public int bloc() { return all.bloc[index]; }
    public boolean staysOut() { return all.staysOut[index]; }

    public double base(int product) { return all.base[atProduct + product]; }
    public double installed(int domain) { return all.installed[atDomain + domain]; }
    public double standardShare(int standard) { return all.standardShare[atStandard + standard]; }
    public double pending(int domain) { return all.pending[atDomain + domain]; }
    public double potential(int domain) { return all.potential[atDomain + domain]; }
    public long restricted(int domain) { return all.restricted[atDomain + domain]; }
    public double vulnerability(int domain) { return all.vulnerability[atDomain + domain]; }
    public double watching(int domain) { return all.watching[atDomain + domain]; }
    public double alignment(int home) { return all.alignment[atHome + home]; }
    public double risk(int home) { return all.risk[atHome + home]; }
    public double believedRisk(int home) { return all.believedRisk[atHome + home]; }
    public double access(int home) { return all.access[atHome + home]; }
    public double retaliation(int home) { return all.retaliation[atHome + home]; }
    public double hostility(int home) { return all.hostility[atHome + home]; }
    public double trust(int home) { return all.trust[atHome + home]; }
    public double dependence(int home) { return all.dependence[atHome + home]; }
    public double debt(int programme) { return all.debt[atProgramme + programme]; }
    public double recentDeals(int programme) { return all.recentDeals[atProgramme + programme]; }
    public int agreements(int programme) { return all.agreements[atProgramme + programme]; }
    public double recognised(int standard) { return all.recognised[atStandard + standard]; }
    public boolean member(int group) { return all.member[atGroup + group]; }
    public double homeBase(int domain, int column) { return all.homeBase[homeBaseAt(domain) + column]; }

    public void gdpUsdBn(double value) { all.gdpUsdBn[index] = value; }
    public void gdpGrowth(double value) { all.gdpGrowth[index] = value; }
    public void populationGrowth(double value) { all.populationGrowth[index] = value; }
    public void populationM(double value) { all.populationM[index] = value; }
    public void internetShare(double value) { all.internetShare[index] = value; }
    public void democracy(double value) { all.democracy[index] = value; }
    public void idealPoint(double value) { all.idealPoint[index] = value; }
    public void sovereignty(double value) { all.sovereignty[index] = value; }
    public void rights(double value) { all.rights[index] = value; }
    public void unrest(double value) { all.unrest[index] = value; }
    public void experts(double value) { all.experts[index] = value; }
    public void expertsAdded(double value) { all.expertsAdded[index] = value; }
    public void size(double value) { all.size[index] = value; }
    public void stretchYears(double value) { all.stretchYears[index] = value; }
    public void exitCostUsdBn(double value) { all.exitCostUsdBn[index] = value; }
    public void bloc(int value) { all.bloc[index] = value; }
    public void staysOut(boolean value) { all.staysOut[index] = value; }
    public void base(int product, double value) { all.base[atProduct + product] = value; }
    public void installed(int domain, double value) { all.installed[atDomain + domain] = value; }
    public void standardShare(int standard, double value) { all.standardShare[atStandard + standard] = value; }
    public void pending(int domain, double value) { all.pending[atDomain + domain] = value; }
    public void potential(int domain, double value) { all.potential[atDomain + domain] = value; }
    public void restricted(int domain, long value) { all.restricted[atDomain + domain] = value; }
    public void vulnerability(int domain, double value) { all.vulnerability[atDomain + domain] = value; }
    public void watching(int domain, double value) { all.watching[atDomain + domain] = value; }
    public void alignment(int home, double value) { all.alignment[atHome + home] = value; }
    public void risk(int home, double value) { all.risk[atHome + home] = value; }
    public void believedRisk(int home, double value) { all.believedRisk[atHome + home] = value; }
    public void access(int home, double value) { all.access[atHome + home] = value; }
    public void retaliation(int home, double value) { all.retaliation[atHome + home] = value; }
    public void hostility(int home, double value) { all.hostility[atHome + home] = value; }
    public void trust(int home, double value) { all.trust[atHome + home] = value; }
    public void dependence(int home, double value) { all.dependence[atHome + home] = value; }
    public void debt(int programme, double value) { all.debt[atProgramme + programme] = value; }
    public void recentDeals(int programme, double value) { all.recentDeals[atProgramme + programme] = value; }
    public void agreements(int programme, int value) { all.agreements[atProgramme + programme] = value; }
    public void recognised(int standard, double value) { all.recognised[atStandard + standard] = value; }
    public void member(int group, boolean value) { all.member[atGroup + group] = value; }
    public void homeBase(int domain, int column, double value) { all.homeBase[homeBaseAt(domain) + column] = value; }
    public void addBase(int product, double more) { all.base[atProduct + product] += more; }
    public void addInstalled(int domain, double more) { all.installed[atDomain + domain] += more; }
    public void addPending(int domain, double more) { all.pending[atDomain + domain] += more; }
    public void addRisk(int home, double more) { all.risk[atHome + home] += more; }
    public void addDebt(int programme, double more) { all.debt[atProgramme + programme] += more; }
    public void addRecentDeals(int programme, double more) { all.recentDeals[atProgramme + programme] += more; }
    public void addHomeBase(int domain, int column, double more) { all.homeBase[homeBaseAt(domain) + column] += more; }
}

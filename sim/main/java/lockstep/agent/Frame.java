package lockstep.agent;

import java.util.List;
import java.util.Map;
import lockstep.setup.DomainSetup;
import lockstep.setup.Setup;

/**
 * What never changes in a run and is shared by all runs of a scenario: indices, orders, matrices. Everything is ordered by id, so the
 * order of rows in files changes nothing. Products and standards of a domain are contiguous.
 *
 * @param setup          the scenario
 * @param tickYears      length of a tick
 * @param domainIds      [domain]
 * @param domains        [domain]
 * @param standards      [standard], by domain
 * @param firstStandard  [domain + 1] first standard of a domain
 * @param kappa          [installed standard][offered standard], 0 across domains
 * @param complements    [domain] domains whose equipment should match
 * @param products       [product], by domain
 * @param firstProduct   [domain + 1] first product of a domain
 * @param shelf          the same products, side by side
 * @param vendorHomes    [domain] homes of the domain's products, as columns of base by home: the fringe is the last column
 * @param homes          [home] nation index of a home; a home is a nation with a firm
 * @param homeIds        [home]
 * @param regions        [region] names
 * @param areas          [area] names of market areas, and ids of nations with adopters of their own
 * @param sponsors       [sponsor] names of observation groups; the last is "other"
 * @param sponsorOfHome  [home] observation group of a home
 * @param groups         [group] ids
 * @param blocIds        [bloc] ids
 * @param nationIndex    nation id to index
 * @param firmIndex      firm id to index
 * @param bodyIndex      body id to index
 * @param programmeIndex programme id to index
 * @param stageIds       [stage] of advanced inputs
 * @param stageShares    [stage][nation] share of supply
 * @param suppliers      [stage] nations with a share
 * @param intensity      [domain] base that a saturated nation holds per USD of GDP it can afford, in the first year
 * @param domainWeight   [domain] share of world sales in the first year
 * @param firstLevel     [domain] mean price of the first year before scaling, by which prices are divided
 * @param xi             [area][product] constants of vendors' standing, solved for 2013
 * @param waitUtility    [nation][domain] utility of not buying now, solved for 2013
 * @param adopters       what adopters are like where the scenario says so
 * @param propensities   pairs of nations of which the scenario says how well they go together
 */
public record Frame(Setup setup, double tickYears, List<String> domainIds, DomainSetup[] domains, Standard[] standards, int[] firstStandard,
        double[][] kappa, int[][] complements, Product[] products, int[] firstProduct, Shelf shelf, int[][] vendorHomes, int[] homes,
        List<String> homeIds, List<String> regions, List<String> areas, List<String> sponsors, int[] sponsorOfHome, List<String> groups,
        List<String> blocIds, Map<String, Integer> nationIndex, Map<String, Integer> firmIndex, Map<String, Integer> bodyIndex,
        Map<String, Integer> programmeIndex, List<String> stageIds, double[][] stageShares, int[][] suppliers, double[] intensity,
        double[] domainWeight, double[] firstLevel, double[][] xi, double[][] waitUtility, Adopters adopters, Propensities propensities) {

    /** Index of the home of a nation, or -1 if no firm is at home there. */
    public int homeOf(int nation) {
        for (int h = 0; h < homes.length; h++) {
            if (homes[h] == nation) {
                return h;
            }
        }
        return -1;
    }

    /** Index of an observation group for a product: of its home, or "other" for the fringe. */
    public int sponsorOf(Product product) {
        return product.home() < 0 ? sponsors.size() - 1 : sponsorOfHome[product.home()];
    }

    /** Index of an observation group for a nation: of its own, or "other" where no firm is at home. */
    public int sponsorOf(Nation nation) {
        return nation.home < 0 ? sponsors.size() - 1 : sponsorOfHome[nation.home];
    }
}

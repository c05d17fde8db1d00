package lockstep.metric;

import static lockstep.metric.By.DOMAIN;
import static lockstep.metric.By.REGION;
import static lockstep.metric.By.SPONSOR;
import static lockstep.metric.By.STANDARD;

import java.util.List;
import lockstep.agent.World;

/** Which standards and vendors run where. */
final class Adoption {
    private Adoption() {
    }

    static final List<Metric> ENTRIES = List.of(
            Metric.share("adoption-share").means("Share of installed base made by a sponsor's vendors.")
                    .formula("sum of base of the sponsor's vendors / sum of base")
                    .by(SPONSOR).by(DOMAIN, SPONSOR).by(REGION, SPONSOR).by(DOMAIN, REGION, SPONSOR)
                    .as((r, c) -> Ratio.share(r.holdings().base.get(c), r.holdings().base.get(c.domain(), c.region(), -1))),
            Metric.share("adoption-by-standard").means("Share of a domain's installed base built to a standard.")
                    .formula("sum of base built to the standard / sum of base of its domain").by(STANDARD).by(REGION, STANDARD)
                    .as(Adoption::ofStandard),
            Metric.share("adoption-gdp-weighted").means("Share of a nation's base made by a sponsor's vendors, nations weighted by GDP.")
                    .formula("sum of GDP x share in the nation / sum of GDP, over nations (and domains) with a base")
                    .by(SPONSOR).by(DOMAIN, SPONSOR)
                    .as((r, c) -> Ratio.share(r.holdings().gdpShares.get(c), r.holdings().gdp.get(c.domain(), c.region(), -1))),
            Metric.share("adoption-people-weighted")
                    .means("Share of a nation's base made by a sponsor's vendors, nations weighted by population.")
                    .formula("sum of population x share in the nation / sum of population, over nations (and domains) with a base")
                    .by(SPONSOR).by(DOMAIN, SPONSOR)
                    .as((r, c) -> Ratio.share(r.holdings().peopleShares.get(c), r.holdings().people.get(c.domain(), c.region(), -1))),
            Metric.share("nations-led").means("Share of nations where the home with the largest base belongs to a sponsor.")
                    .formula("nations led / nations with a base, one count per nation and domain")
                    .by(SPONSOR).by(DOMAIN, SPONSOR)
                    .as((r, c) -> Ratio.share(r.holdings().led.get(c), r.holdings().led.get(c.domain(), -1, -1))),
            Metric.share("largest-home-share").means("Share of the largest vendor home in a nation's base, mean over nations.")
                    .formula("mean over nations with a base of the largest home's base / base, the fringe taken as one home").by()
                    .by(DOMAIN)
                    .as((r, c) -> Ratio.share(r.holdings().largest.get(c), r.holdings().led.get(c.domain(), -1, -1))),
            Metric.share("vendor-concentration").means("Concentration of the world's base on vendors.")
                    .formula("sum over vendors of squared shares of base; the world is the mean of domains weighted by base").by()
                    .by(DOMAIN)
                    .as((r, c) -> concentration(r, c.domain(), r.holdings().firms)),
            Metric.share("home-concentration").means("Concentration of the world's base on vendor homes.")
                    .formula("sum over homes of squared shares of base; the world is the mean of domains weighted by base").by().by(DOMAIN)
                    .as((r, c) -> concentration(r, c.domain(), r.holdings().homes)),
            Metric.amount("viable-bidders", "bidders/tender").means("Admissible bidders in a tender.").better(Metric.Better.HIGHER)
                    .formula("bidders summed over the tick's tenders / tenders").by().by(DOMAIN)
                    .as((r, c) -> Ratio.of(pick(r.world().flows.bidders, c), pick(r.world().flows.tenders, c))),
            Metric.share("tenders-put-off").means("Share of tenders in which buyers decided to wait.")
                    .formula("tenders put off / tenders called in the tick").by().by(DOMAIN)
                    .as((r, c) -> Ratio.share(pick(r.world().flows.putOff, c), pick(r.world().flows.tenders, c))),
            Metric.amount("stuck-tenders", "tenders/tick").means("Tenders without enough admissible bidders.").better(Metric.Better.LOWER)
                    .formula("count in the tick").by().by(DOMAIN)
                    .as((r, c) -> pick(r.world().flows.stuck, c)),
            Metric.amount("penetration", "share")
                    .means("Installed base against what a saturated world would hold.").better(Metric.Better.HIGHER)
                    .formula("sum of base / sum of potential; above 1 where potential has shrunk below the base").by().by(DOMAIN)
                    .by(DOMAIN, REGION)
                    .as((r, c) -> Ratio.of(r.holdings().base.get(c), r.holdings().potential.get(c))),
            Metric.amount("base", "USD bn at prices of the first year").means("Equipment installed.")
                    .formula("sum of base").by().by(DOMAIN).by(DOMAIN, REGION)
                    .as((r, c) -> r.holdings().base.get(c)));

    private static double ofStandard(Reading r, Cell c) {
        int domain = r.world().frame.standards()[c.item()].domain();
        return Ratio.share(r.holdings().standards.get(c.item(), c.region(), -1), r.holdings().base.get(domain, c.region(), -1));
    }

    private static double concentration(Reading r, int domain, double[][] holders) {
        if (domain >= 0) {
            return Concentration.of(holders[domain]);
        }
        World w = r.world();
        double sum = 0;
        for (int d = 0; d < w.frame.domains().length; d++) {
            double base = r.holdings().base.get(d, -1, -1);
            sum += base > 0 ? base * Concentration.of(holders[d]) : 0;
        }
        return Ratio.share(sum, r.holdings().base.get(-1, -1, -1));
    }

    /** A domain's entry, or the sum over domains. */
    static double pick(double[] byDomain, Cell c) {
        return c.domain() >= 0 ? byDomain[c.domain()] : sum(byDomain);
    }

    /** Sum of all. */
    static double sum(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum;
    }
}

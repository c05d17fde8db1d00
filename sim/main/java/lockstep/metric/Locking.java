package lockstep.metric;

import static lockstep.metric.By.DOMAIN;
import static lockstep.metric.By.REGION;
import static lockstep.metric.By.SPONSOR;

import java.util.List;

/** What leaving would cost: clean-slate counterfactuals. Cells by sponsor hold the nations led by the sponsor's vendors. */
final class Locking {
    private Locking() {
    }

    static final List<Metric> ENTRIES = List.of(
            Metric.share("lock-in-depth").means("Price discount that rivals of the leading home must offer because of what is installed.")
                    .better(Metric.Better.LOWER)
                    .formula("1 - exp(-B / price weight), B the utility that switching cost and the inert part of vendors' standing "
                            + "give the leading home over its "
                            + "rivals, each weighted by how often it would be chosen without; mean weighted by base")
                    .by().by(SPONSOR).by(DOMAIN).by(REGION).by(DOMAIN, SPONSOR)
                    .as((r, c) -> Ratio.share(r.leaving().depth.get(c), r.leaving().base.get(c))),
            Metric.balance("excess-inertia", "share points of one")
                    .means("How much of the leading home's share is owed to own switching cost.")
                    .better(Metric.Better.LOWER)
                    .formula("expected share of the leading home with own switching cost less without it; mean weighted by base")
                    .by().by(DOMAIN).by(DOMAIN, SPONSOR)
                    .as((r, c) -> Ratio.of(r.leaving().inertia.get(c), r.leaving().base.get(c))),
            Metric.balance("excess-momentum", "share points of one")
                    .means("How much of the leading home's share is owed to the network of users and to habit.")
                    .better(Metric.Better.LOWER)
                    .formula("expected share of the leading home without own switching cost less with the network and the "
                            + "inert part of standing removed as well; "
                            + "mean weighted by base")
                    .by().by(DOMAIN).by(DOMAIN, SPONSOR)
                    .as((r, c) -> Ratio.of(r.leaving().momentum.get(c), r.leaving().base.get(c))),
            Metric.balance("regional-momentum", "share points of one")
                    .means("How much of the leading home's share is owed to nations of a region choosing each for itself.")
                    .better(Metric.Better.LOWER)
                    .formula("expected share of the leading home without own switching cost less with the same and the region on the "
                            + "standard that suits it best together; mean weighted by base")
                    .by().by(REGION).by(DOMAIN).by(DOMAIN, REGION)
                    .as((r, c) -> Ratio.of(r.choosing().momentum.get(c), r.choosing().base.get(c))),
            Metric.share("stranded-share").means("Share of base that a clean slate would not buy again.")
                    .better(Metric.Better.LOWER)
                    .formula("sum over products of base in excess of what a clean slate would buy / sum of base").by().by(SPONSOR)
                    .by(DOMAIN).by(DOMAIN, SPONSOR)
                    .as((r, c) -> Ratio.share(r.leaving().stranded.get(c), r.leaving().base.get(c))),
            Metric.share("locked-share").means("Share of nations locked in to a leading home of a sponsor.").better(Metric.Better.LOWER)
                    .formula("nations whose leading home holds at least two thirds and whose rivals need a discount of at least a "
                            + "quarter / "
                            + "nations with a base, one count per nation and domain")
                    .by().by(SPONSOR).by(DOMAIN).by(DOMAIN, SPONSOR).by(REGION, SPONSOR).by(DOMAIN, REGION, SPONSOR)
                    .as((r, c) -> Ratio.share(r.leaving().locked.get(c), r.leaving().holders.get(c.domain(), c.region(), -1))),
            Metric.amount("exit-cost", "USD bn")
                    .means("Cost of replacing the leading homes' kit at today's prices.").better(Metric.Better.LOWER)
                    .formula("sum over nations and domains of the leading home's base x price level").by().by(SPONSOR).by(DOMAIN)
                    .by(DOMAIN, SPONSOR)
                    .as((r, c) -> r.leaving().exitCost.get(c)),
            Metric.amount("exit-years", "years")
                    .means("Years until wear alone brings the leading home to half of what is installed, if it sells no more.")
                    .better(Metric.Better.LOWER)
                    .formula("mean over nations and domains weighted by base").by().by(DOMAIN).by(DOMAIN, SPONSOR)
                    .as((r, c) -> Ratio.of(r.leaving().years.get(c), r.leaving().base.get(c))));

    /** Whether any of some metrics needs the clean-slate counterfactuals, which are by far the dearest to compute. */
    static boolean any(List<Metric> metrics) {
        return metrics.stream().anyMatch(ENTRIES::contains);
    }
}

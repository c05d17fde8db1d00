package lockstep.metric;

import static lockstep.metric.By.DOMAIN;
import static lockstep.metric.By.SPONSOR;

import java.util.List;

/** How far the world falls apart into spheres that do not work together. */
final class Fragmentation {
    private Fragmentation() {
    }

    static final List<Metric> ENTRIES = List.of(
            Metric.share("fragmentation")
                    .means("Chance that the kit of two trade partners does not work together.").better(Metric.Better.LOWER)
                    .formula("1 - sum over s, t of share_i(s) share_j(t) kappa(s, t), mean over main trade links weighted by GDP_i x "
                            + "trade share_ij")
                    .by().by(DOMAIN)
                    .as((r, c) -> 1 - Ratio.share(at(r.links().compatible, c), at(r.links().trade, c))),
            Metric.share("duplicated-research").means("Chance that two research dollars are spent on standards that do not work together.")
                    .better(Metric.Better.LOWER)
                    .formula("1 - sum over s, t of r(s) r(t) kappa(s, t), r the share of the domain's research by vendors' sales on "
                            + "each standard; "
                            + "the world is the mean of domains weighted by research")
                    .by().by(DOMAIN)
                    .as((r, c) -> at(r.links().research, c) > 0 ? 1 - Math.min(1, at(r.links().shared, c)) : Double.NaN),
            Metric.share("exclusion-depth").means("Share of world demand closed to a sponsor's vendors by restrictions.")
                    .formula("sum of potential x share of tenders closed / sum of potential, vendors weighted by their base in the world")
                    .by(SPONSOR).by(DOMAIN, SPONSOR)
                    .as((r, c) -> Ratio.share(r.gates().closed.get(c), r.gates().demand.get(c))),
            Metric.share("market-access").means("Share of the home markets of the other sponsors that is open to a sponsor's vendors.")
                    .formula("sum of potential x (1 - reserved share) x (1 - closed share) / sum of potential, over other sponsors' "
                            + "home nations")
                    .by(SPONSOR)
                    .as((r, c) -> access(r.gates(), c.sponsor())),
            Metric.share("mutual-market-access").means("Access that the less open side of two sponsors gives, mean over pairs.")
                    .better(Metric.Better.HIGHER)
                    .formula("mean over pairs of sponsors of min(access of a to b, access of b to a)").by()
                    .as((r, c) -> mutual(r.gates())));

    private static double at(double[] byDomain, Cell c) {
        return byDomain[c.domain() < 0 ? byDomain.length - 1 : c.domain()];
    }

    private static double access(Gates gates, int visitor) {
        double open = 0;
        double market = 0;
        for (int owner = 0; owner < gates.market.length; owner++) {
            open += gates.open[owner][visitor];
            market += gates.market[owner][visitor];
        }
        return Ratio.share(open, market);
    }

    private static double mutual(Gates gates) {
        double sum = 0;
        int pairs = 0;
        for (int a = 0; a < gates.market.length; a++) {
            for (int b = a + 1; b < gates.market.length; b++) {
                if (gates.market[a][b] > 0 && gates.market[b][a] > 0) {
                    sum += Math.min(gates.open[a][b] / gates.market[a][b], gates.open[b][a] / gates.market[b][a]);
                    pairs++;
                }
            }
        }
        return Ratio.share(sum, pairs);
    }
}

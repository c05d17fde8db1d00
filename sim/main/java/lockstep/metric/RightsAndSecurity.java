package lockstep.metric;

import static lockstep.metric.By.DOMAIN;
import static lockstep.metric.By.REGION;
import static lockstep.metric.By.SPONSOR;

import java.util.List;
import java.util.function.ToDoubleFunction;
import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.setup.BodySetup;

/** Rights, security and policy space. */
final class RightsAndSecurity {
    private RightsAndSecurity() {
    }

    static final List<Metric> ENTRIES = List.of(
            Metric.amount("people-watched", "millions of people")
                    .means("People under surveillance-enabling systems made by a sponsor's vendors.")
                    .better(Metric.Better.LOWER)
                    .formula("sum of population x min(1, base / potential) x the domain's surveillance share, less what bans of use "
                            + "have ended, x share of base x the standard's rights risk; a person under systems of two domains counts in both")
                    .by().by(SPONSOR).by(REGION).by(DOMAIN, SPONSOR)
                    .as((r, c) -> r.exposure().watched.get(c)),
            Metric.amount("people-watched-unfree", "millions of people").means("People watched, weighted by the lack of liberal democracy.")
                    .better(Metric.Better.LOWER)
                    .formula("people-watched x (1 - liberal democracy of the nation)").by().by(SPONSOR).by(REGION).by(DOMAIN, SPONSOR)
                    .as((r, c) -> r.exposure().watchedUnfree.get(c)),
            Metric.amount("high-risk-kit", "USD bn").means("Kit of high rights risk from abroad in nations of low liberal democracy.")
                    .better(Metric.Better.LOWER)
                    .formula("sum of base built to standards of rights risk >= 0.5, in nations of democracy < 0.3, not made at home")
                    .by().by(SPONSOR).by(DOMAIN).by(REGION).as((r, c) -> r.exposure().highRisk.get(c)),
            Metric.share("access-exposure").means("How far the world's base lies open to access by hostile vendors' homes.")
                    .better(Metric.Better.LOWER)
                    .formula("sum of base x access risk of the standard x hostility of the vendor's home to the nation / sum of base")
                    .by().by(DOMAIN).by(REGION).by(SPONSOR)
                    .as((r, c) -> Ratio.share(r.exposure().access.get(c), r.holdings().base.get(c.domain(), c.region(), -1))),
            Metric.amount("incidents", "incidents/tick").means("Security incidents by sponsor of the attacker.").better(Metric.Better.LOWER)
                    .formula("count in the tick").by().by(SPONSOR).as((r, c) -> incidents(r.world(), c.sponsor())),
            Metric.amount("restrictions", "nation-domains").means("Markets in which a vendor of a sponsor is shut out.")
                    .formula("nations x domains with a restriction, or at least half of tenders closed by a lever, to a vendor of the "
                            + "sponsor")
                    .by(SPONSOR).by(DOMAIN, SPONSOR).by(REGION, SPONSOR).as((r, c) -> r.gates().restrictions.get(c)),
            Metric.amount("restricting-nations", "nations").means("Nations that shut out a vendor in any domain.")
                    .formula("count of nations with at least one restriction").by().by(SPONSOR)
                    .as((r, c) -> r.gates().nations.get(0, -1, c.sponsor() < 0 ? r.world().frame.sponsors().size() : c.sponsor())),
            Metric.share("tension").means("Hostility among leaders of blocs, as they perceive it.").better(Metric.Better.LOWER)
                    .formula("state of the world").by().as((r, c) -> r.world().tension),
            Metric.share("true-hostility").means("Hostility among leaders of blocs that their actions justify.").better(Metric.Better.LOWER)
                    .formula("state of the world").by().as((r, c) -> r.world().trueHostility),
            Metric.share("norm-sovereignty").means("Norm of state control over digital systems, nations weighted by GDP.")
                    .formula("sum of GDP x norm / sum of GDP").by().by(REGION)
                    .as((r, c) -> mean(r.world(), c, n -> n.gdpUsdBn(), n -> n.sovereignty())),
            Metric.share("norm-sovereignty-people").means("Norm of state control over digital systems, nations weighted by population.")
                    .formula("sum of population x norm / sum of population").by().by(REGION)
                    .as((r, c) -> mean(r.world(), c, n -> n.populationM(), n -> n.sovereignty())),
            Metric.share("norm-rights").means("Norm of individual rights, nations weighted by GDP.").better(Metric.Better.HIGHER)
                    .formula("sum of GDP x norm / sum of GDP").by().by(REGION)
                    .as((r, c) -> mean(r.world(), c, n -> n.gdpUsdBn(), n -> n.rights())),
            Metric.share("norm-rights-people")
                    .means("Norm of individual rights, nations weighted by population.").better(Metric.Better.HIGHER)
                    .formula("sum of population x norm / sum of population").by().by(REGION)
                    .as((r, c) -> mean(r.world(), c, n -> n.populationM(), n -> n.rights())),
            Metric.share("self-reliance").means("Share of their own base that vendors' home nations make themselves.")
                    .formula("sum of base made at home / sum of base, over nations with vendors, by sponsor of the nation")
                    .by().by(SPONSOR).by(DOMAIN, SPONSOR)
                    .as((r, c) -> Ratio.share(r.exposure().own.get(c), r.exposure().ownAll.get(c))),
            Metric.share("international-standards-adoption").means("Share of base built to standards that a body of nations has approved.")
                    .formula("sum of base built to standards with at least one item in force in a body of nations / sum of base")
                    .by().by(DOMAIN).by(REGION).as(RightsAndSecurity::formallyApproved));

    private static double incidents(World w, int sponsor) {
        double sum = 0;
        for (int h = 0; h < w.flows.incidents.length; h++) {
            sum += sponsor < 0 || w.frame.sponsorOfHome()[h] == sponsor ? w.flows.incidents[h] : 0;
        }
        return sum;
    }

    private static double mean(World w, Cell c, ToDoubleFunction<Nation> weight, ToDoubleFunction<Nation> value) {
        double sum = 0;
        double all = 0;
        for (Nation n : w.nations) {
            if (c.region() < 0 || n.region == c.region()) {
                sum += weight.applyAsDouble(n) * value.applyAsDouble(n);
                all += weight.applyAsDouble(n);
            }
        }
        return Ratio.share(sum, all);
    }

    private static double formallyApproved(Reading r, Cell c) {
        World w = r.world();
        int from = c.domain() < 0 ? 0 : w.frame.firstStandard()[c.domain()];
        int to = c.domain() < 0 ? w.frame.standards().length : w.frame.firstStandard()[c.domain() + 1];
        double sum = 0;
        for (int s = from; s < to; s++) {
            for (Body b : w.bodies) {
                if (b.facts.franchise() == BodySetup.Franchise.NATIONS && b.inForce[s] >= 1) {
                    sum += r.holdings().standards.get(s, c.region(), -1);
                    break;
                }
            }
        }
        return Ratio.share(sum, r.holdings().base.get(c.domain(), c.region(), -1));
    }
}

package lockstep.metric;

import static lockstep.metric.By.DOMAIN;
import static lockstep.metric.By.REGION;
import static lockstep.metric.By.SPONSOR;

import java.util.List;
import lockstep.process.Law;

/** What rules of markets do: who keeps what from whom, what that costs, and whose rules kit is built to. */
final class MarketRules {
    private static final String FLOW = "USD bn/tick";

    private MarketRules() {
    }

    static final List<Metric> ENTRIES = List.of(
            Metric.amount("transfers-denied", FLOW)
                    .means("Sales that sellers' states kept their vendors from making, by moratorium or for want of a licence.")
                    .formula("sum over tenders of value x choice weights of withheld offers / all choice weights had they not been withheld")
                    .by().by(REGION).by(DOMAIN).as((r, c) -> r.transfers().denied.get(c.domain(), c.region(), -1)),
            Metric.amount("transfers-refilled", FLOW).means("Part of the transfers denied that other vendors win instead.")
                    .better(Metric.Better.LOWER)
                    .formula("sum over tenders of value x (others' expected share now - what it would have been)")
                    .by().by(REGION).by(DOMAIN).as((r, c) -> r.transfers().refilled.get(c.domain(), c.region(), -1)),
            Metric.amount("transfers-diverted", FLOW).means("Part of the transfers denied that comes by way of a third nation.")
                    .better(Metric.Better.LOWER).formula("sum over tenders of value x expected share of offers that take a detour")
                    .by().by(REGION).by(DOMAIN).as((r, c) -> r.transfers().diverted.get(c.domain(), c.region(), -1)),
            Metric.share("transfer-leakage").means("Share of the transfers denied that reaches the buyer all the same, from others or by a detour.")
                    .better(Metric.Better.LOWER).formula("(transfers refilled + diverted) / transfers denied").by().by(REGION).by(DOMAIN)
                    .as(MarketRules::leakage),
            Metric.amount("high-risk-exports", FLOW).means("Surveillance-enabling sales from abroad to nations of low liberal democracy.")
                    .better(Metric.Better.LOWER)
                    .formula("sum of sales not made at home x the domain's surveillance share, to nations of democracy < 0.3")
                    .by().by(SPONSOR).by(DOMAIN).by(REGION).as((r, c) -> r.transfers().exports.get(c)),
            Metric.amount("withdrawals", "nation-products").means("Markets from which a vendor withdraws for fear of liability for abuse.")
                    .formula("nations with a base x products whose expected liability exceeds the margin").by().by(SPONSOR).by(DOMAIN)
                    .by(REGION).as((r, c) -> r.gates().withdrawn.get(c)),
            Metric.amount("rule-cost", FLOW).means("What rules of markets, due diligence and detours add to what buyers pay.")
                    .better(Metric.Better.LOWER).formula("sum of sales x surcharge").by().by(REGION)
                    .as((r, c) -> r.transfers().cost.get(0, c.region(), -1)),
            Metric.share("rule-reach").means("Share of the world's sales made to a rule of a market, there or wherever one design follows it.")
                    .formula("sales in nations with a rule on kit, by sponsor of the nation, and sales elsewhere of firms with one design, by "
                            + "sponsor of the ruled nation where they have most kit / all sales")
                    .by().by(SPONSOR).by(DOMAIN).by(DOMAIN, SPONSOR)
                    .as((r, c) -> Ratio.share(r.rulings().ruled.get(c), r.rulings().sales.get(c.domain(), -1, -1))),
            Metric.amount("club-members", "nations").means("Nations that have joined a club they are asked into.")
                    .formula("count").by().as((r, c) -> OfWorld.count(r.world(), n -> Law.joined(r.world(), n))),
            Metric.amount("kit-vulnerability", "kit of the first year = 1").means("Vulnerability of installed kit.")
                    .better(Metric.Better.LOWER).formula("sum of base x vulnerability / sum of base").by().by(DOMAIN).by(REGION)
                    .as((r, c) -> Ratio.of(r.exposure().vulnerability.get(c.domain(), c.region(), -1),
                            r.holdings().base.get(c.domain(), c.region(), -1))));

    private static double leakage(Reading r, Cell c) {
        Transfers transfers = r.transfers();
        double through = transfers.refilled.get(c.domain(), c.region(), -1) + transfers.diverted.get(c.domain(), c.region(), -1);
        return Ratio.share(through, transfers.denied.get(c.domain(), c.region(), -1));
    }
}

package lockstep.metric;

import static lockstep.metric.By.DOMAIN;
import static lockstep.metric.By.INCOME;
import static lockstep.metric.By.PAYER;
import static lockstep.metric.By.PROGRAMME;
import static lockstep.metric.By.REGION;
import static lockstep.metric.By.SPONSOR;

import java.util.List;
import lockstep.agent.World;

/** Who pays whom. Flows are amounts of the tick, at prices of the first year. */
final class Economics {
    private static final String FLOW = "USD bn/tick";

    private Economics() {
    }

    static final List<Metric> ENTRIES = List.of(
            Metric.balance("royalties-net", FLOW).means("Royalties received less paid by the nations of a sponsor.")
                    .formula("sum of royalties received less paid").by(SPONSOR)
                    .as((r, c) -> r.money().royalties.get(-1, -1, c.sponsor())),
            Metric.amount("support", FLOW).means("State support of vendors by a sponsor's homes.")
                    .formula("sum of price and research support spent").by().by(SPONSOR).by(DOMAIN).by(DOMAIN, SPONSOR)
                    .as((r, c) -> r.money().priceSupport.get(c) + r.money().researchSupport.get(c)),
            Metric.amount("price-support", FLOW).means("State support of export prices.").formula("support x (1 - research share)")
                    .by(SPONSOR).by(DOMAIN, SPONSOR).as((r, c) -> r.money().priceSupport.get(c)),
            Metric.amount("research-support", FLOW).means("State support of research.")
                    .formula("support x research share, and what levers pay")
                    .by(SPONSOR).by(DOMAIN, SPONSOR).as((r, c) -> r.money().researchSupport.get(c)),
            Metric.share("support-mix").means("Share of a sponsor's support that goes to a domain.")
                    .formula("support of the domain / support of all domains").by(DOMAIN).by(DOMAIN, SPONSOR)
                    .as((r, c) -> Ratio.share(support(r, c.domain(), c.sponsor()), support(r, -1, c.sponsor()))),
            Metric.share("support-concentration").means("Concentration of a sponsor's support on domains.")
                    .formula("sum over domains of squared shares of support").by().by(SPONSOR)
                    .as((r, c) -> supportConcentration(r, c.sponsor())),
            Metric.amount("programme-spending", FLOW).means("Concessions paid by deployment programmes.")
                    .formula("sum in the tick").by().by(PROGRAMME).as((r, c) -> item(r.world().flows.concessions, c)),
            Metric.amount("programme-face-value", FLOW).means("Equipment deployed by programmes, at face value.")
                    .formula("sum of deals in the tick").by().by(PROGRAMME).by(REGION).by(REGION, PROGRAMME)
                    .as((r, c) -> r.money().faceValue.get(c.item(), c.region(), -1)),
            Metric.amount("programme-deals", "deals/tick").means("Offers of programmes that nations accepted.").formula("count in the tick")
                    .by(PROGRAMME).as((r, c) -> r.world().flows.deals[c.item()]),
            Metric.amount("programme-offers", "offers/tick").means("Offers that programmes made.").formula("count in the tick")
                    .by(PROGRAMME).as((r, c) -> r.world().flows.offers[c.item()]),
            Metric.amount("agreements", "agreements").means("Standards agreements signed so far.").formula("count since the start")
                    .by(PROGRAMME).as((r, c) -> r.world().programmes[c.item()].agreements),
            Metric.amount("programme-debt", "USD bn").means("Debt to programmes outstanding.").formula("sum over nations")
                    .by().by(PROGRAMME).by(REGION).by(REGION, PROGRAMME)
                    .as((r, c) -> r.means().debt.get(c.item(), c.region(), -1)),
            Metric.amount("debt-by-income", "USD bn").means("Debt to programmes outstanding of the nations of an income group.")
                    .formula("sum over nations of the group, by GDP per head now").by(INCOME).better(Metric.Better.LOWER)
                    .as((r, c) -> r.means().debtByIncome.get(c.item(), -1, -1)),
            Metric.amount("low-income-debt", "USD bn").means("Debt to programmes outstanding of nations of low income.")
                    .formula("sum over nations with GDP per head up to 4,095 USD").by().by(PROGRAMME)
                    .better(Metric.Better.LOWER).as((r, c) -> r.means().poorDebt.get(c.item(), -1, -1)),
            Metric.balance("buyers-surplus", FLOW).means("What buyers gain against the prices and quality of the first year.")
                    .better(Metric.Better.HIGHER).formula("sum of tenders' expected gain in the tick").by().by(REGION)
                    .as((r, c) -> r.money().surplus.get(-1, c.region(), -1)),
            Metric.balance("surplus-by-income", FLOW).means("Buyers' surplus of the nations of an income group.")
                    .better(Metric.Better.HIGHER).formula("buyers-surplus, nations grouped by GDP per head now").by(INCOME)
                    .as((r, c) -> r.money().surplusByIncome.get(c.item(), -1, -1)),
            Metric.amount("price-index", "first year = 1").means("Price of the kit that an income group runs, at today's prices there.")
                    .better(Metric.Better.LOWER).formula("sum of base x price x (1 - export support) / sum of base").by().by(INCOME)
                    .as((r, c) -> Ratio.of(r.means().valueByIncome.get(c.item(), -1, -1), r.means().baseByIncome.get(c.item(), -1, -1))),
            Metric.amount("people-served", "millions of people").means("People whom a domain's systems reach in an income group.")
                    .better(Metric.Better.HIGHER).formula("sum over nations of population x min(1, base / potential)")
                    .by(DOMAIN).by(DOMAIN, INCOME)
                    .as((r, c) -> r.means().servedByIncome.get(c.item(), c.domain(), -1)),
            Metric.amount("price-level", "first year = 1").means("Mean price of kit sold.").better(Metric.Better.LOWER)
                    .formula("mean price by domain; the world is the mean of domains weighted by sales of the first year").by().by(DOMAIN)
                    .as((r, c) -> priceLevel(r.world(), c.domain())),
            Metric.amount("low-income-people-served", "millions of people")
                    .means("People in nations of low income whom a domain's systems reach.")
                    .better(Metric.Better.HIGHER)
                    .formula("sum over nations with GDP per head up to 4,095 USD of population x min(1, base / potential)").by(DOMAIN)
                    .as((r, c) -> r.means().poorServed.get(c.domain(), -1, -1)),
            Metric.amount("restriction-cost", FLOW).means("What restrictions cost those who restrict.").better(Metric.Better.LOWER)
                    .formula("exit cost borne in the tick").by().by(REGION).as((r, c) -> r.money().exitCost.get(-1, c.region(), -1)),
            Metric.amount("restriction-cost-by-income", FLOW).means("What restrictions cost the nations of an income group.")
                    .better(Metric.Better.LOWER).formula("exit cost borne in the tick").by(INCOME)
                    .as((r, c) -> r.money().exitCostByIncome.get(c.item(), -1, -1)),
            Metric.amount("input-sales-lost", FLOW).means("Sales of advanced inputs that a sponsor's firms lost to controls.")
                    .better(Metric.Better.LOWER).formula("sum over homes in the tick").by().by(SPONSOR)
                    .as((r, c) -> inputSalesLost(r.world(), c.sponsor())),
            Metric.amount("policy-cost", FLOW).means("Cost of policies laid over the scenario, as far as delivered and in force.")
                    .formula("sum over measures of what their money and their policies' own figures say").by().by(PAYER)
                    .better(Metric.Better.LOWER).as((r, c) -> item(r.policyCost(), c)),
            Metric.amount("sales", "USD bn/tick").means("Sales of a sponsor's vendors at buyers' prices.").formula("sum in the tick")
                    .by(SPONSOR).by(DOMAIN, SPONSOR).as((r, c) -> sales(r.world(), c)));

    private static double item(double[] byItem, Cell c) {
        return c.item() >= 0 ? byItem[c.item()] : Adoption.sum(byItem);
    }

    private static double support(Reading r, int domain, int sponsor) {
        return r.money().priceSupport.get(domain, -1, sponsor) + r.money().researchSupport.get(domain, -1, sponsor);
    }

    private static double supportConcentration(Reading r, int sponsor) {
        double all = support(r, -1, sponsor);
        double squares = 0;
        for (int d = 0; d < r.world().frame.domains().length; d++) {
            double s = support(r, d, sponsor);
            squares += s * s;
        }
        return Ratio.share(squares, all * all);
    }

    private static double priceLevel(World w, int domain) {
        if (domain >= 0) {
            return w.priceLevel[domain];
        }
        double sum = 0;
        double weight = 0;
        for (int d = 0; d < w.priceLevel.length; d++) {
            sum += w.priceLevel[d] * w.frame.domains()[d].salesUsdBn();
            weight += w.frame.domains()[d].salesUsdBn();
        }
        return Ratio.of(sum, weight);
    }

    private static double inputSalesLost(World w, int sponsor) {
        double sum = 0;
        for (int h = 0; h < w.flows.inputSalesLost.length; h++) {
            sum += sponsor < 0 || w.frame.sponsorOfHome()[h] == sponsor ? w.flows.inputSalesLost[h] : 0;
        }
        return sum;
    }

    private static double sales(World w, Cell c) {
        int from = c.domain() < 0 ? 0 : w.frame.firstProduct()[c.domain()];
        int to = c.domain() < 0 ? w.frame.products().length : w.frame.firstProduct()[c.domain() + 1];
        double sum = 0;
        for (int p = from; p < to; p++) {
            sum += w.frame.sponsorOf(w.frame.products()[p]) == c.sponsor() ? w.flows.sales[p] : 0;
        }
        return sum;
    }
}

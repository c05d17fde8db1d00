package lockstep.process;

import java.util.Arrays;
import lockstep.agent.Firm;
import lockstep.agent.Happening;
import lockstep.agent.Nation;
import lockstep.agent.Programme;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.policy.Dial;
import lockstep.setup.Parameters;

/**
 * How much speaks for restricting a home in a domain, in a nation's eyes, as of the start of the phase. One nation at a time: {@link #look}
 * first. The index is
 * risk x criticality x perceived risk + example x share of allies that restrict + pressure x what guarantors ask x worth of a guarantee
 * + intelligence [shares it with a rival of the home] + alliance [protected by one, or is one] + dispute [has one]
 * - dependence x debt to programmes of the home / GDP - trade x share of trade with the home - exit x net exit cost / GDP
 * + industry x world share of own vendors in the domain + capacity x liberal democracy + error of nation, home and year.
 * The first name in each product is a weight of {@link Parameters.Security}; dependence, trade and exit count against.
 */
final class RestrictionIndex {
    private final World world;
    private final Parameters.Security weights;
    private final Alliances alliances;
    private final Example example;
    private final long[] keys;
    private final long stream;
    /** [home][domain] share of the domain's sales in the world. */
    private final double[][] industry;
    /** [home] the largest of these. */
    private final double[] industryMax;
    private final double criticalityMax;
    /** [home] the most that all patrons ask in one domain. */
    private final double[] pressureMax;

    private final double[] trade;
    private final double[] debt;
    private Nation nation;
    private int bloc;
    private long address;

    RestrictionIndex(World world) {
        this.world = world;
        weights = world.parameters().security();
        alliances = new Alliances(world);
        example = new Example(world);
        keys = Incidents.keys(world);
        stream = world.chance.at(Purpose.RESTRICTION_ERROR, world.tick);
        industry = industry(world);
        industryMax = Arrays.stream(industry).mapToDouble(RestrictionIndex::largest).toArray();
        criticalityMax = Arrays.stream(world.frame.domains()).mapToDouble(d -> d.criticality()).max().orElse(0);
        pressureMax = new double[keys.length];
        for (int patron = 0; patron < keys.length; patron++) {
            for (int h = 0; h < keys.length; h++) {
                double[] asked = world.dials.row(Dial.PRESSURE, patron, h);
                pressureMax[h] += asked == null ? 0 : largest(asked);
            }
        }
        trade = new double[keys.length];
        debt = new double[keys.length];
    }

    /** The largest of these, at least 0. */
    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, value);
        }
        return largest;
    }

    private static double[][] industry(World world) {
        double[][] share = new double[world.frame.homes().length][world.frame.domains().length];
        double[] all = new double[world.frame.domains().length];
        for (Firm firm : world.firms) {
            for (int d = 0; d < all.length; d++) {
                all[d] += firm.revenue[d];
                if (firm.home >= 0) {
                    share[firm.home][d] += firm.revenue[d];
                }
            }
        }
        for (double[] row : share) {
            for (int d = 0; d < all.length; d++) {
                row[d] = all[d] > 0 ? row[d] / all[d] : 0;
            }
        }
        return share;
    }

    /** Turns to a nation. */
    void look(Nation next) {
        nation = next;
        example.look(next);
        bloc = Alliances.ledBloc(world, next);
        address = Chance.of(stream, next.key);
        Arrays.fill(trade, 0);
        for (int link = world.trade.first[next.index]; link < world.trade.first[next.index + 1]; link++) {
            if (world.trade.home[link] >= 0) {
                trade[world.trade.home[link]] += world.trade.share[link];
            }
        }
        Arrays.fill(debt, 0);
        for (Programme programme : world.programmes) {
            for (int patron : programme.patrons) {
                debt[patron] += next.debt(programme.index);
            }
        }
    }

    /** The part that is alike in all domains, but for the error. */
    double steady(int home) {
        double index = weights.capacityWeight() * nation.democracy() - weights.tradeWeight() * trade[home]
                - weights.dependenceWeight() * perGdp(debt[home]);
        if ((nation.disputes >>> home & 1) != 0) {
            index += weights.disputeWeight();
        }
        if (alliances.sidesWithRival(nation, home)) {
            index += weights.allianceWeight();
        }
        return alliances.sharesIntelligence(nation, home) ? index + weights.intelligenceWeight() : index;
    }

    /** An upper bound of the index over domains: what is cheap exactly, the rest at its largest. */
    double most(int home, double steady) {
        // A negative weight of exit cost has no bound worth having.
        return weights.exitWeight() < 0 ? Double.POSITIVE_INFINITY : steady
                + weights.riskWeight() * criticalityMax * nation.risk(home)
                + (weights.exampleWeight() > 0 ? weights.exampleWeight() * example.most(home) : 0)
                + Math.max(0, weights.pressureWeight()) * worth() * pressureMax[home]
                + (nation.home < 0 ? 0 : Math.max(0, weights.industryWeight()) * industryMax[nation.home])
                + PerceivedRisk.ERROR_MAX * weights.indexNoise();
    }

    /** Error of the year, alike in all domains. */
    double error(int home) {
        return weights.indexNoise() > 0 ? weights.indexNoise() * PerceivedRisk.error(address, keys[home]) : 0;
    }

    /** The part that differs between domains. */
    double special(int home, int domain) {
        double index = weights.riskWeight() * world.frame.domains()[domain].criticality() * nation.risk(home)
                + weights.exampleWeight() * example.share(home, domain)
                - weights.exitWeight() * perGdp(exitCostUsdBn(home, domain));
        if (nation.home >= 0) {
            index += weights.industryWeight() * industry[nation.home][domain];
        }
        for (int patron = 0; patron < keys.length; patron++) {
            double asked = world.dials.at(Dial.PRESSURE, patron, home, domain);
            if (asked != 0 && patron != home && alliances.guarantees(patron, nation, bloc)) {
                index += weights.pressureWeight() * worth() * asked;
            }
        }
        return index;
    }

    /** The index term by term, against a threshold. */
    Happening.Reasons reasons(int home, int domain, double threshold) {
        double pressure = 0;
        for (int patron = 0; patron < keys.length; patron++) {
            boolean asks = patron != home && alliances.guarantees(patron, nation, bloc);
            pressure += asks ? weights.pressureWeight() * worth() * world.dials.at(Dial.PRESSURE, patron, home, domain) : 0;
        }
        return new Happening.Reasons(weights.riskWeight() * world.frame.domains()[domain].criticality() * nation.risk(home),
                weights.exampleWeight() * example.share(home, domain), pressure,
                alliances.sidesWithRival(nation, home) ? weights.allianceWeight() : 0,
                alliances.sharesIntelligence(nation, home) ? weights.intelligenceWeight() : 0,
                (nation.disputes >>> home & 1) != 0 ? weights.disputeWeight() : 0,
                nation.home < 0 ? 0 : weights.industryWeight() * industry[nation.home][domain],
                weights.capacityWeight() * nation.democracy(), -weights.tradeWeight() * trade[home],
                -weights.dependenceWeight() * perGdp(debt[home]), -weights.exitWeight() * perGdp(exitCostUsdBn(home, domain)), error(home),
                threshold);
    }

    /** What a guarantee is worth: twice as much to a nation with a lasting dispute, whoever it is with. Assumed. */
    private double worth() {
        return nation.disputes != 0 ? 2 : 1;
    }

    private double exitCostUsdBn(int home, int domain) {
        double units = 0;
        for (int p = world.frame.firstProduct()[domain]; p < world.frame.firstProduct()[domain + 1]; p++) {
            if (world.frame.products()[p].home() == home) {
                units += nation.base(p);
            }
        }
        return units * Exit.netShare(world, nation);
    }

    private double perGdp(double usdBn) {
        return nation.gdpUsdBn() > 0 ? usdBn / nation.gdpUsdBn() : 0;
    }
}

package lockstep.policy;

import java.util.List;
import lockstep.Param;

/** Levers of industry: support, research, and control of advanced inputs. */
public sealed interface IndustryLever extends Lever {

    /** More (or less) state support of vendors. */
    record Support(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Domains; by the state's own weights if empty", absent = "[]") List<String> domains,
            @Param(value = "Support added", unit = "percent of GDP", min = -3, max = 3) double pctGdp) implements IndustryLever {
        @Override public void move(Dials dials, double effect) {
            if (domains.isEmpty()) {
                dials.move(Dial.SUPPORT, pctGdp * effect, nations);
            } else {
                dials.move(Dial.DOMAIN_SUPPORT, pctGdp * effect / domains.size(), nations, domains);
            }
        }

        @Override public void charge(Bill bill, double effect) {
            bill.gdp(pctGdp * effect, nations);
        }
    }

    /** Support of self-sufficiency in advanced inputs. */
    record InputSupport(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Support added", unit = "percent of GDP", min = -3, max = 3) double pctGdp) implements IndustryLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.INPUT_SUPPORT, pctGdp * effect, nations);
        }

        @Override public void charge(Bill bill, double effect) {
            bill.gdp(pctGdp * effect, nations);
        }
    }

    /** Research of home vendors paid for by the state, such as grants and education that bears late: start it after its lag. */
    record ResearchSupport(
            @Param("Nations or groups") List<String> nations,
            @Param("Domains") List<String> domains,
            @Param(value = "Money a year for each home and domain", unit = "USD bn/year", min = 0, max = 100)
            double usdBn) implements IndustryLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.RESEARCH_SUPPORT, usdBn * effect, nations, domains);
        }

        @Override public void charge(Bill bill, double effect) {
            bill.homes(usdBn * domains.size() * effect, nations);
        }
    }

    /** Joint research on kit that mixes vendors, of a standard. */
    record IntegrationResearch(
            @Param("Standard") String standard,
            @Param(value = "Money", unit = "USD bn/year", min = 0, max = 100) double usdBn) implements IndustryLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.INTEGRATION_RESEARCH, usdBn * effect, List.of(standard));
        }

        @Override public void charge(Bill bill, double effect) {
            bill.money(usdBn * effect);
        }
    }

    /** Research in a domain, or a share of it, is forbidden to home vendors. */
    record ResearchBan(
            @Param("Nations or groups") List<String> nations,
            @Param("Domains") List<String> domains,
            @Param(value = "Share forbidden", unit = "share", min = 0, max = 1) double share) implements IndustryLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.RESEARCH_BAN, share * effect, nations, domains);
        }
    }

    /** Members pool research: each learns from the leader among them. */
    record ResearchPool(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Share of the gap closed", unit = "1/year", min = 0, max = 1) double rate) implements IndustryLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.RESEARCH_POOL, rate * effect, nations);
        }
    }

    /** Inward investment is screened: vendors of some homes learn less by acquisitions and joint ventures. */
    record Screening(
            @Param("Nations or groups") List<String> nations,
            @Param("Homes, or groups of them, whose investment is screened") List<String> investors,
            @Param(value = "Share of licensed spillover shut off", unit = "share", min = 0, max = 1) double share) implements IndustryLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.SCREENING, share * effect, nations, investors);
        }
    }

    /** Sanctions or disruption at the source against unlicensed transfer; the same for any state. */
    record Deterrence(
            @Param("Nations or groups that deter") List<String> nations,
            @Param("Homes, or groups of them, that are deterred") List<String> targets,
            @Param(value = "Penalty expected", unit = "USD bn/year", min = 0, max = 100) double penaltyUsdBn,
            @Param(value = "Hostility provoked", unit = "index", min = 0, max = 2, absent = "0") double escalation) implements IndustryLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.PENALTY, penaltyUsdBn * effect, targets);
            dials.move(Dial.ESCALATION, escalation * effect, nations, targets);
        }
    }

    /** Export control of advanced inputs. */
    record ExportControl(
            @Param("Stage of inputs") String stage,
            @Param("Nations or groups that deny") List<String> coalition,
            @Param("Homes or firms denied") List<String> vendors,
            @Param(value = "Strength", unit = "share", min = 0, max = 1) double strength,
            @Param(value = "Chill of the coalition's own delegates in bodies where the denied take part",
                    unit = "share", min = 0, max = 1, absent = "0")
            double chill) implements IndustryLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.DENIAL, strength * effect, List.of(stage), coalition, vendors);
            dials.move(Dial.CONTROL, Math.min(1, strength * effect), List.of(stage), coalition);
            dials.move(Dial.CHILL, chill * effect, coalition, vendors);
        }
    }

    /** Nations lift a share of their controls and of retaliation. */
    record Restraint(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Share lifted", unit = "share", min = 0, max = 1) double share) implements IndustryLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.RESTRAINT, share * effect, nations);
        }
    }

    /** Controls hit whom they mean: customers whom nobody targets are not lost. */
    record TargetedControls(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Share of over-compliance avoided", unit = "share", min = 0, max = 1) double share) implements IndustryLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.COLLATERAL_CUT, share * effect, nations);
        }
    }

    /** A nation is lost as supplier of a stage of inputs, to everybody. */
    record InputShock(
            @Param("Stage of inputs") String stage,
            @Param("Nations or groups that are lost") List<String> nations,
            @Param(value = "Share of their supply that is lost", unit = "share", min = 0, max = 1) double share) implements IndustryLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.INPUT_SHOCK, share * effect, List.of(stage), nations);
        }
    }
}

package lockstep.policy;

import java.util.List;
import lockstep.Param;

/** Levers between states: programmes, pressure, disclosure, norms, dialogue, groups. */
public sealed interface WorldLever extends Lever {

    /** More (or less) money for a deployment programme. */
    record ProgrammeBudget(
            @Param("Programme") String programme,
            @Param(value = "Concessions added", unit = "USD bn/year", min = -100, max = 100) double usdBn) implements WorldLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.PROGRAMME_BUDGET, usdBn * effect, List.of(programme));
        }

        @Override public void charge(Bill bill, double effect) {
            bill.money(usdBn * effect);
        }
    }

    /** Other terms of a deployment programme. */
    record ProgrammeTerms(
            @Param("Programme") String programme,
            @Param(value = "Concession added", unit = "share of face value", min = -1, max = 1, absent = "0") double concession,
            @Param(value = "Delivery added", unit = "share of what is announced", min = -1, max = 1, absent = "0")
            double delivery) implements WorldLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.CONCESSION, concession * effect, List.of(programme));
            dials.move(Dial.DELIVERY, delivery * effect, List.of(programme));
        }
    }

    /** Deals of a programme may not go to some vendors. */
    record TiedLoans(
            @Param("Programme") String programme,
            @Param("Homes or firms kept out") List<String> vendors,
            @Param(value = "Share of deals", unit = "share", min = 0, max = 1) double share) implements WorldLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.TIED, share * effect, List.of(programme), vendors);
        }
    }

    /** Standards agreements that come with a programme's deals. */
    record Agreements(
            @Param("Programme") String programme,
            @Param(value = "Chance added per deal", unit = "probability", min = -1, max = 1) double chance) implements WorldLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.AGREEMENTS, chance * effect, List.of(programme));
        }
    }

    /** Nations lower the ceiling on debt service. */
    record DebtCeiling(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Share by which the ceiling falls", unit = "share", min = 0, max = 1) double cut) implements WorldLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.DEBT_CEILING_CUT, cut * effect, nations);
        }
    }

    /** Pressure on partners to restrict vendors of a home. */
    record Pressure(
            @Param("Patrons that press") List<String> patrons,
            @Param("Home of the vendors") String home,
            @Param("Domains") List<String> domains,
            @Param(value = "Strength", unit = "index", min = 0, max = 5) double strength) implements WorldLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.PRESSURE, strength * effect, patrons, List.of(home), domains);
        }
    }

    /** Disclosure of a home's access to what its vendors sell. */
    record Exposure(
            @Param("Home of the vendors") String home,
            @Param(value = "Perceived risk added", unit = "index/year", min = 0, max = 4) double risk) implements WorldLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.EXPOSURE, risk * effect, List.of(home));
        }
    }

    /** Certification, disclosure of contracts, reports: buyers know risks better. */
    record Transparency(
            @Param("Nations or groups") List<String> nations,
            @Param("Domains") List<String> domains,
            @Param(value = "Share of the error in perceived risk removed", unit = "share", min = 0, max = 1) double share,
            @Param(value = "Cost of every vendor there", unit = "share of price", min = 0, max = 0.5, absent = "0")
            double cost) implements WorldLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.TRANSPARENCY, share * effect, nations, domains);
            dials.move(Dial.COMPLIANCE, cost * effect, nations, domains);
        }
    }

    /** A campaign for norms. */
    record NormCampaign(
            @Param("Nations or groups addressed") List<String> nations,
            @Param(value = "Pull towards state control (+) or away from it (-)", unit = "index/year", min = -1, max = 1) double sovereignty,
            @Param(value = "Pull towards individual rights (+) or away from them (-)", unit = "index/year", min = -1, max = 1, absent = "0")
            double rights) implements WorldLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.NORM_CAMPAIGN, sovereignty * effect, nations);
            dials.move(Dial.RIGHTS_CAMPAIGN, rights * effect, nations);
        }
    }

    /** Meetings of parties at odds. */
    record Dialogue(
            @Param("Parties") List<String> nations,
            @Param(value = "Share of issues on the table", unit = "share", min = 0, max = 1) double scope,
            @Param(value = "Share of what is said that is not understood", unit = "share", min = 0, max = 1) double noise,
            @Param(value = "Share of the agenda on which parties can give at all", unit = "share", min = 0, max = 1) double agenda,
            @Param(value = "Chance that a meeting is held in spite of a shock", unit = "probability", min = 0, max = 1) double regularity,
            @Param(value = "Share of what parties learn that their blocs take over", unit = "share", min = 0, max = 1, absent = "0")
            double spread) implements WorldLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.DIALOGUE, scope * (1 - noise) * agenda * effect, nations);
            dials.move(Dial.DIALOGUE_REGULARITY, regularity * effect, nations);
            dials.move(Dial.DIALOGUE_SPREAD, spread * effect, nations);
        }
    }

    /** A nation joins or leaves a group. */
    record Membership(
            @Param("Nations") List<String> nations,
            @Param("Group") String group,
            @Param("Whether they are members from the date on") boolean member) implements WorldLever {
        @Override public void move(Dials dials, double effect) {
            if (effect > 0) {
                dials.membership(nations, group, member);
            }
        }
    }
}

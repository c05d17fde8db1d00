package lockstep.policy;

import java.util.List;
import lockstep.Param;

/**
 * What a policy or an event may do. Each kind is one record that moves one dial, scaled by {@code effect}: announced size times
 * delivery, 1 for a plain event. A new kind is one record here and, if it needs one, one dial.
 */
public sealed interface Lever {

    /** Moves the dial. {@code effect} 0 must leave every dial as it was. */
    void move(Dials dials, double effect);

    /** More (or less) state support of vendors. */
    record Support(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Domains; by the state's own weights if empty", absent = "[]") List<String> domains,
            @Param(value = "Support added", unit = "percent of GDP", min = -3, max = 3) double pctGdp) implements Lever {
        @Override public void move(Dials dials, double effect) {
            dials.support(nations, domains, pctGdp * effect);
        }
    }

    /** Support to self-sufficiency in advanced inputs. */
    record InputSupport(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Support added", unit = "percent of GDP", min = -3, max = 3) double pctGdp) implements Lever {
        @Override public void move(Dials dials, double effect) {
            dials.inputSupport(nations, pctGdp * effect);
        }
    }

    /** More (or less) money for a deployment programme. */
    record ProgrammeBudget(
            @Param("Programme") String programme,
            @Param(value = "Concessions added", unit = "USD bn/year", min = -100, max = 100) double usdBn) implements Lever {
        @Override public void move(Dials dials, double effect) {
            dials.programmeBudget(programme, usdBn * effect);
        }
    }

    /** Standards agreements that come with a programme's deals. */
    record Agreements(
            @Param("Programme") String programme,
            @Param(value = "Chance added per deal", unit = "probability", min = -1, max = 1) double chance) implements Lever {
        @Override public void move(Dials dials, double effect) {
            dials.agreements(programme, chance * effect);
        }
    }

    /** Vendors shut out of tenders. */
    record Restriction(
            @Param("Nations or groups that restrict") List<String> nations,
            @Param("Homes or firms shut out") List<String> vendors,
            @Param("Domains") List<String> domains,
            @Param(value = "Share of tenders closed to them", unit = "share", min = 0, max = 1) double share) implements Lever {
        @Override public void move(Dials dials, double effect) {
            dials.restrict(nations, vendors, domains, share * effect);
        }
    }

    /** Export control of advanced inputs. */
    record ExportControl(
            @Param("Stage of inputs") String stage,
            @Param("Nations or groups that deny") List<String> coalition,
            @Param("Homes or firms denied") List<String> vendors,
            @Param(value = "Strength", unit = "share", min = 0, max = 1) double strength,
            @Param(value = "Chill of the coalition's own delegates in bodies where the denied take part", unit = "share", min = 0, max = 1,
                    absent = "0") double chill) implements Lever {
        @Override public void move(Dials dials, double effect) {
            dials.denyInputs(stage, coalition, vendors, strength * effect);
            dials.chill(coalition, vendors, chill * effect);
        }
    }

    /** Engineers funded to take part in bodies. */
    record ParticipationGrant(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Engineers funded", unit = "engineer-years/year", min = 0, max = 100000) double engineerYears,
            @Param(value = "Share that only replaces firms' own spending", unit = "share", min = 0, max = 1) double crowdingOut)
            implements Lever {
        @Override public void move(Dials dials, double effect) {
            dials.delegates(nations, engineerYears * effect, crowdingOut);
        }
    }

    /** Stipends for delegates. */
    record Stipend(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Stipend added", unit = "USD M/firm-year", min = -10, max = 10) double usdM) implements Lever {
        @Override public void move(Dials dials, double effect) {
            dials.stipend(nations, usdM * effect);
        }
    }

    /** Priority of domains in standards work. */
    record Priority(
            @Param("Nations or groups") List<String> nations,
            @Param("Domains") List<String> domains,
            @Param(value = "Effort added, relative", unit = "factor", min = -1, max = 10) double factor) implements Lever {
        @Override public void move(Dials dials, double effect) {
            dials.priority(nations, domains, factor * effect);
        }
    }

    /** Whip of a bloc in a body. */
    record Whip(
            @Param("Bloc") String bloc,
            @Param("Body") String body,
            @Param(value = "Discipline added", unit = "probability", min = -0.99, max = 0.99) double discipline) implements Lever {
        @Override public void move(Dials dials, double effect) {
            dials.discipline(bloc, body, discipline * effect);
        }
    }

    /** Shared evaluations and co-sponsorship inside a group, without a whip. */
    record Coordination(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Share of noise removed", unit = "share", min = 0, max = 1) double share) implements Lever {
        @Override public void move(Dials dials, double effect) {
            dials.coordination(nations, share * effect);
        }
    }

    /** Demand reserved for home vendors. */
    record HomeProtection(
            @Param("Nations or groups") List<String> nations,
            @Param("Domains") List<String> domains,
            @Param(value = "Share added", unit = "share", min = -1, max = 1) double share) implements Lever {
        @Override public void move(Dials dials, double effect) {
            dials.homeProtection(nations, domains, share * effect);
        }
    }

    /** Spending on conformance and integration of multi-vendor kit. */
    record Conformance(
            @Param("Standard") String standard,
            @Param(value = "Spending", unit = "USD bn/year", min = 0, max = 100) double usdBn) implements Lever {
        @Override public void move(Dials dials, double effect) {
            dials.conformance(standard, usdBn * effect);
        }
    }

    /** Money to replace restricted equipment. */
    record Replacement(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Share of exit cost paid", unit = "share", min = 0, max = 1) double share) implements Lever {
        @Override public void move(Dials dials, double effect) {
            dials.replacementSubsidy(nations, share * effect);
        }
    }

    /** Pressure on partners to restrict vendors of a home. */
    record Pressure(
            @Param("Patrons that press") List<String> patrons,
            @Param("Home of the vendors") String home,
            @Param("Domains") List<String> domains,
            @Param(value = "Strength", unit = "index", min = 0, max = 5) double strength) implements Lever {
        @Override public void move(Dials dials, double effect) {
            dials.pressure(patrons, home, domains, strength * effect);
        }
    }

    /** Disclosure of a home's access to what its vendors sell. */
    record Exposure(
            @Param("Home of the vendors") String home,
            @Param(value = "Perceived risk added", unit = "index/year", min = 0, max = 4) double risk) implements Lever {
        @Override public void move(Dials dials, double effect) {
            dials.exposure(home, risk * effect);
        }
    }

    /** A campaign for a norm. */
    record NormCampaign(
            @Param("Nations or groups addressed") List<String> nations,
            @Param(value = "Pull towards state control (+) or away from it (-)", unit = "index/year", min = -1, max = 1) double sovereignty)
            implements Lever {
        @Override public void move(Dials dials, double effect) {
            dials.normCampaign(nations, sovereignty * effect);
        }
    }

    /** A nation joins or leaves a group. */
    record Membership(
            @Param("Nations") List<String> nations,
            @Param("Group") String group,
            @Param("Whether they are members from the date on") boolean member) implements Lever {
        @Override public void move(Dials dials, double effect) {
            if (effect > 0) {
                dials.membership(nations, group, member);
            }
        }
    }
}

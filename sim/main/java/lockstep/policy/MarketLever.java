package lockstep.policy;

import java.util.List;
import lockstep.Param;

/** Levers on markets: who may sell what to whom, and at what cost. */
public sealed interface MarketLever extends Lever {

    /** Buyers come to like or dislike a vendor's kit: fashion, campaigns, scandals. */
    record Taste(
            @Param("Nations or groups") List<String> nations,
            @Param("Homes or firms") List<String> vendors,
            @Param("Domains") List<String> domains,
            @Param(value = "Utility added", unit = "utility", min = -100, max = 100) double utility) implements MarketLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.TASTE, utility * effect, nations, domains, vendors);
        }
    }

    /** Demand reserved for home vendors. */
    record HomeProtection(
            @Param("Nations or groups") List<String> nations,
            @Param("Domains") List<String> domains,
            @Param(value = "Share added", unit = "share", min = -1, max = 1) double share) implements MarketLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.HOME_PROTECTION, share * effect, nations, domains);
        }
    }

    /** Spending on conformance and integration of multi-vendor kit. */
    record Conformance(
            @Param("Standard") String standard,
            @Param(value = "Spending", unit = "USD bn/year", min = 0, max = 100) double usdBn) implements MarketLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.CONFORMANCE, usdBn * effect, List.of(standard));
        }

        @Override public void charge(Bill bill, double effect) {
            bill.money(usdBn * effect);
        }
    }

    /** Money to replace restricted equipment. */
    record Replacement(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Share of exit cost paid", unit = "share", min = 0, max = 1) double share) implements MarketLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.REPLACEMENT, share * effect, nations);
        }
    }

    /**
     * Rules on commercial data, regardless of origin. Without a gain they are law in the nations named; with one they are those of a club,
     * which bind whoever joins: each nation named decides.
     */
    record DataRules(
            @Param("Nations or groups") List<String> nations,
            @Param("Domains") List<String> domains,
            @Param(value = "Cost of compliance of every vendor there", unit = "share of price", min = 0, max = 1) double cost,
            @Param(value = "Share of data that may not be gathered", unit = "share", min = 0, max = 1) double cut,
            @Param(value = "Gain of trade among members, by nearness of norms", unit = "utility", min = 0, max = 2, absent = "0")
            double club) implements MarketLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(club > 0 ? Dial.CLUB_COMPLIANCE : Dial.COMPLIANCE, cost * effect, nations, domains);
            dials.move(club > 0 ? Dial.CLUB_DATA_CUT : Dial.DATA_CUT, cut * effect, nations, domains);
            dials.move(Dial.CLUB, club * effect, nations, domains);
        }
    }

    /** Data must be kept at home: a cost that foreign vendors alone have. */
    record Localisation(
            @Param("Nations or groups") List<String> nations,
            @Param("Domains") List<String> domains,
            @Param(value = "Cost of foreign vendors", unit = "share of price", min = 0, max = 1) double cost) implements MarketLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.FOREIGN_COMPLIANCE, cost * effect, nations, domains);
        }
    }

    /** No home may hold more than a share of what is installed. */
    record VendorCap(
            @Param("Nations or groups") List<String> nations,
            @Param("Domains") List<String> domains,
            @Param(value = "Largest share of one home", unit = "share", min = 0, max = 1) double cap) implements MarketLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.HOME_CAP, (1 - cap) * effect, nations, domains);
        }
    }

    /** Members buy together. */
    record JointProcurement(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Share of tenders that are pooled", unit = "share", min = 0, max = 1) double share) implements MarketLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.JOINT_PROCUREMENT, share * effect, nations);
        }
    }

    /** Vendors shut out of tenders. */
    record Restriction(
            @Param("Nations or groups that restrict") List<String> nations,
            @Param("Homes or firms shut out") List<String> vendors,
            @Param("Domains") List<String> domains,
            @Param(value = "Share of tenders closed to them", unit = "share", min = 0, max = 1) double share) implements MarketLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.CLOSED, share * effect, nations, domains, vendors);
        }
    }

    /** Vendors are shut out by criteria of risk, whatever their home, the own one included. */
    record RiskCriteria(
            @Param("Nations or groups") List<String> nations,
            @Param("Domains") List<String> domains,
            @Param(value = "Highest perceived risk that is admitted", unit = "index", min = 0, max = 1) double highest) implements MarketLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.RISK_CRITERION, (1 - highest) * effect, nations, domains);
        }
    }

    /** Vendors are shut out by their rights record, whatever their home. */
    record RecordCriteria(
            @Param("Nations or groups") List<String> nations,
            @Param("Domains") List<String> domains,
            @Param(value = "Largest share of kit that records or intercepts people, of vendors admitted", unit = "share", min = 0, max = 1)
            double highest) implements MarketLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.RECORD_CRITERION, (1 - highest) * effect, nations, domains);
        }
    }

    /** Moratorium or ban on exports of a domain; leakage by other sellers is up to them. */
    record SalesBan(
            @Param("Firms, homes or groups of homes that stop selling") List<String> exporters,
            @Param("Nations or groups not sold to") List<String> importers,
            @Param("Domains") List<String> domains,
            @Param(value = "Share of tenders", unit = "share", min = 0, max = 1) double share,
            @Param(value = "Norm of rights of the importer from which sales resume; 0 for never",
                    unit = "index", min = 0, max = 1, absent = "0")
            double release) implements MarketLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.WITHHELD, share * effect, importers, domains, exporters);
            dials.move(Dial.RELEASE, effect > 0 ? release : 0, domains, exporters);
        }
    }

    /** Exports need a licence, refused where the liberal-democracy score is low. */
    record Licence(
            @Param("Firms, homes or groups of homes that need it") List<String> exporters,
            @Param("Domains") List<String> domains,
            @Param(value = "Score below which it is refused", unit = "index", min = 0, max = 1) double lowest,
            @Param(value = "Vulnerability added where security research needs one too", unit = "share", min = 0, max = 1, absent = "0")
            double vulnerability) implements MarketLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.LICENCE, lowest * effect, domains, exporters);
            dials.move(Dial.VULNERABILITY, vulnerability * effect, List.of("ALL"), domains);
        }
    }

    /** A use that identifies or follows people is forbidden at home: demand for it ends. */
    record UseBan(
            @Param("Nations or groups") List<String> nations,
            @Param("Domains") List<String> domains,
            @Param(value = "Share of surveillance-enabling demand", unit = "share", min = 0, max = 1) double share) implements MarketLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.USE_BAN, share * effect, nations, domains);
        }
    }

    /** Vendors must know what their kit does to people, and answer for it. */
    record DueDiligence(
            @Param("Homes, or groups of them, of the vendors") List<String> nations,
            @Param(value = "Cost", unit = "share of price", min = 0, max = 0.5) double cost,
            @Param(value = "Liability at certain abuse", unit = "share of price", min = 0, max = 5) double liability) implements MarketLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.DILIGENCE, cost * effect, nations);
            dials.move(Dial.ABUSE_LIABILITY, liability * effect, nations);
        }
    }

    /** Vendors answer for known vulnerabilities of what they sell. */
    record Liability(
            @Param("Nations or groups") List<String> nations,
            @Param("Domains") List<String> domains,
            @Param(value = "Share of the vulnerability of new kit removed", unit = "share", min = 0, max = 1) double cut,
            @Param(value = "Cost of every vendor there", unit = "share of price", min = 0, max = 0.5) double cost) implements MarketLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.VULNERABILITY_CUT, cut * effect, nations, domains);
            dials.move(Dial.COMPLIANCE, cost * effect, nations, domains);
        }
    }
}

package lockstep.setup;

import lockstep.Param;

/** A firm. Only vendors, and the fringe that stands for all vendors not named, sell; operators and suppliers take part in bodies. */
public record FirmSetup(
        @Param("Name for people") String name,
        @Param(value = "Home nation; empty for the fringe, which is at home everywhere and nowhere", absent = "''") String home,
        @Param("vendor, operator, supplier or fringe") Kind kind,
        @Param(value = "Controlled by a state", absent = "false") boolean stateOwned,
        @Param(value = "Sales outside the modelled domains and rivals' years, for research only", unit = "USD bn/year", min = 0, absent = "0")
        double otherSalesUsdBn,
        @Param(value = "Share of sales spent on research", unit = "share", min = 0, max = 1) double researchShare,
        @Param(value = "Share of kit that comes with an interface for record or interception of people", unit = "share", min = 0, max = 1, absent = "0")
        double rightsRecord) {

    /** What a firm does in the model. */
    public enum Kind { VENDOR, OPERATOR, SUPPLIER, FRINGE }
}

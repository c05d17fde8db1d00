package lockstep.setup;

import lockstep.Param;

import java.util.List;
import java.util.Map;

/** A kind of digital system that nations buy, such as telecom. */
public record DomainSetup(
        @Param("Name for people") String name,
        @Param(value = "World sales in 2013", unit = "USD bn/year", min = 0) double salesUsdBn,
        @Param(value = "Real growth of what a saturated nation would hold, beyond the growth of its GDP", unit = "1/year", min = -0.2, max = 0.5)
        double growth,
        @Param(value = "Share of the potential installed in the average nation in 2013", unit = "share", min = 0, max = 1) double penetration,
        @Param(value = "Life of installed equipment", unit = "years", min = 0.5, max = 60, endless = true) double lifetimeYears,
        @Param(value = "Bass coefficient of innovation", unit = "1/year", min = 0, max = 1, endless = true) double bassP,
        @Param(value = "Bass coefficient of imitation", unit = "1/year", min = 0, max = 5) double bassQ,
        @Param(value = "How much a nation depends on the domain's trustworthiness", unit = "share", min = 0, max = 1) double criticality,
        @Param(value = "Share of purchases in regulated uses, where international standards are due", unit = "share", min = 0, max = 1) double regulated,
        @Param(value = "How far deliveries depend on leading-edge chips", unit = "share", min = 0, max = 1) double chipIntensity,
        @Param(value = "Fall of unit cost with each doubling of output", unit = "share", min = 0, max = 0.5) double learningRate,
        @Param(value = "Utility lost by leaving an incompatible standard for good", unit = "utility", min = 0, max = 20, endless = true)
        double switchingStandard,
        @Param(value = "Utility lost by leaving a vendor for good", unit = "utility", min = 0, max = 20, endless = true) double switchingVendor,
        @Param(value = "Share of the domain's use that enables mass surveillance", unit = "share", min = 0, max = 1, absent = "0") double surveillance,
        @Param(value = "Gain of quality per log unit of data stock", unit = "utility", min = 0, max = 2, absent = "0") double dataGain,
        @Param(value = "Base that a saturated nation holds per USD of GDP it can afford; from sales, penetration and lifetime if 0", unit = "USD",
                min = 0, max = 1e9, absent = "0") double intensity,
        @Param(value = "Domains whose equipment should match this one's", absent = "[]") List<String> complements,
        @Param(value = "New generations, by name", absent = "{}") Map<String, Generation> generations) {

    /** A new generation of a domain's technology, which loosens what held buyers to the old one. */
    public record Generation(
            @Param("Quarter in which it arrives") String date,
            @Param(value = "Standard deviation of the arrival date", unit = "years", min = 0, max = 5, absent = "0") double dateSdYears,
            @Param(value = "Share of switching cost, de jure strength and cost experience that carries over", unit = "share", min = 0, max = 1)
            double carryOver) {
    }
}

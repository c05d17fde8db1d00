package lockstep.setup;

import lockstep.Param;

import java.util.List;
import java.util.Map;

/** A specification in a domain, which firms build and bodies may approve. */
public record StandardSetup(
        @Param("Name for people") String name,
        @Param("Domain it belongs to") String domain,
        @Param(value = "Homes whose firms and states sponsor it in bodies; none for an open standard", absent = "[]") List<String> sponsors,
        @Param(value = "Royalty due on sales", unit = "share of price", min = 0, max = 0.5) double royaltyRate,
        @Param(value = "Risk to rights of those under systems built to it", unit = "share", min = 0, max = 1) double rightsRisk,
        @Param(value = "Access it gives its vendor's home to what runs on it", unit = "share", min = 0, max = 1) double accessRisk,
        @Param(value = "Share of a vendor's kit that another vendor's can replace piece by piece", unit = "share", min = 0, max = 1) double multiVendor,
        @Param(value = "Governance it embodies, from state-controlled (-1) to open (+1)", unit = "index", min = -1, max = 1) double governance,
        @Param(value = "Items in force at the start, by body", unit = "standards", min = 0, absent = "{}") Map<String, Double> inForce,
        @Param(value = "Quarter from which products can be sold; from the start if left out", absent = "''") String available) {
}

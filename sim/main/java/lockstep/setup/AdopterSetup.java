package lockstep.setup;

import java.util.Map;
import lockstep.Param;

/**
 * What adopters of an area, or of one nation, are like in a domain. Where given, tastes take the place of constants solved from the shares of
 * the first year.
 */
public record AdopterSetup(
        @Param(value = "Taste by product, 0 where left out", unit = "utility", absent = "{}") Map<String, Double> tastes,
        @Param(value = "Share of the potential installed at the start, by product; by world shares and penetration if none is given", unit = "share",
                min = 0, max = 1, absent = "{}") Map<String, Double> installed,
        @Param(value = "Weight of the network to them, against the scenario's", unit = "factor", min = -1000, max = 1000, absent = "1")
        double networkFactor,
        @Param(value = "Utility of not buying now: a threshold that offers must reach; they never wait where left out", unit = "utility",
                absent = "-1000000000") double waiting) {
}

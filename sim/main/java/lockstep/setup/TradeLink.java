package lockstep.setup;

import lockstep.Param;

/** A nation's trade with one of its partners. */
public record TradeLink(
        @Param(value = "Share of the nation's exports and imports, their mean", unit = "share", min = 0, max = 1) double share) {
}

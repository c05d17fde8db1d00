package lockstep.setup;

import lockstep.Param;

/** Rules of markets: how sellers, buyers and third nations answer to what states on either side lay down (4.8, 4.9). */
public record Rules(
        @Param(value = "Chance that a withheld sale comes through third nations, if all of the buyer's trade is with nations that also trade "
                + "with the seller's home, are not bound and hold the state above all", unit = "probability", min = 0, max = 1)
        double diversion,
        @Param(value = "What the detour through a third nation adds to the price", unit = "share of price", min = 0, max = 2)
        double detourMarkup,
        @Param(value = "Part of the cost of compliance that does not shrink with a vendor's sales in the market", unit = "share", min = 0, max = 1)
        double fixedBurden,
        @Param(value = "Cost of keeping a second design for markets without the rule", unit = "share of a firm's sales in the domain",
                min = 0, max = 1)
        double secondDesign,
        @Param(value = "Share of data that foreign vendors lose where it must be kept at home", unit = "share", min = 0, max = 1)
        double localisedLoss,
        @Param(value = "Utility lost to membership of a club per unit of distance from its mean norm of rights", unit = "utility/index",
                min = 0, max = 10)
        double clubDistance,
        @Param(value = "Weight of exceeding a cap on one home's share that is law", unit = "utility/share", min = 0, max = 100)
        double legalCapWeight,
        @Param(value = "Concession that buyers who pool all demand win from programmes", unit = "share", min = 0, max = 0.5)
        double poolBargaining) {
}

package lockstep.setup;

import lockstep.Param;

/**
 * How and when adopters decide. An adopter is one contract of {@code contract-usd-bn}: the unit in which nations choose. Whoever wants agents
 * who are single adopters gives each made-up nation a potential of one contract.
 */
public record AdoptionSetup(
        @Param(value = "simultaneous (all decide on shares at the start of the tick) or sequential (one after another, in an order drawn for the "
                + "tick, each seeing what those before have chosen)", absent = "simultaneous") Order order,
        @Param(value = "Newcomers a year, drawn from nations in proportion to their potential, each for one contract beyond it", unit = "adopters/year",
                min = 0, max = 1e9, absent = "0") double arrivals,
        @Param(value = "Times a year that an adopter looks at its choice afresh", unit = "1/year", min = 0, max = 1e6, absent = "0") double revisions,
        @Param(value = "Who wins where offers are worth the same: lot, natural (best without the network), current (what the adopter has) or "
                + "larger-base (the standard with the larger base in the world); lot where these tie too", absent = "lot") Tie tie,
        @Param(value = "expected (a nation's demand and wear are their means) or chance (each adopter by itself)", absent = "expected") Luck luck) {

    /** Who sees whose choice. */
    public enum Order { SIMULTANEOUS, SEQUENTIAL }

    /** Rule between offers of equal worth. */
    public enum Tie { LOT, NATURAL, CURRENT, LARGER_BASE }

    /** What chance does to demand. */
    public enum Luck { EXPECTED, CHANCE }
}

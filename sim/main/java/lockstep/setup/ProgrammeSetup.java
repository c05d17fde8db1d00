package lockstep.setup;

import lockstep.Param;

import java.util.List;
import java.util.Map;

/** A deployment programme, such as the Digital Silk Road. */
public record ProgrammeSetup(
        @Param("Name for people") String name,
        @Param("Patron nations, whose vendors it equips") List<String> patrons,
        @Param(value = "Budget of concessions by starting quarter", unit = "USD bn/year", min = 0) Map<String, Double> budget,
        @Param(value = "Spent over announced", unit = "share", min = 0, max = 1) double delivery,
        @Param(value = "Concession at the start, as a share of face value", unit = "share", min = 0, max = 0.95) double concession,
        @Param(value = "Share of face value that is a loan", unit = "share", min = 0, max = 1) double loanShare,
        @Param(value = "Bundles of domains it offers, by name") Map<String, List<String>> bundles,
        @Param(value = "Groups whose members may be offered; empty for all", absent = "[]") List<String> eligible,
        @Param(value = "Highest GDP per head that is offered", unit = "USD", min = 0, absent = "25000") double incomeCeilingUsd,
        @Param(value = "Weight of equipment sold in the choice of offers", unit = "weight", min = 0, max = 10) double weightMarket,
        @Param(value = "Weight of votes in bodies", unit = "weight", min = 0, max = 10) double weightVotes,
        @Param(value = "Weight of data", unit = "weight", min = 0, max = 10) double weightData,
        @Param(value = "Chance that an accepted offer comes with a standards agreement", unit = "probability", min = 0, max = 1, absent = "0")
        double agreementChance,
        @Param(value = "How strongly the budget answers deals lost", unit = "elasticity", min = 0, max = 5, absent = "0") double reaction,
        @Param(value = "Whether the debt nations start with is owed to its patrons", absent = "false") boolean inheritsDebt) {
}

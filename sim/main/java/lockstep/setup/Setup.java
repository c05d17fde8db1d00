package lockstep.setup;

import lockstep.Param;

import java.util.List;
import java.util.Map;

/**
 * A complete, checked scenario. Maps are keyed by the id of the thing and ordered by id, so that the order of rows in a file changes
 * nothing. Relations between two things (trade, seats, ...) are keyed by both ids joined with a slash.
 */
public record Setup(
        @Param("One line that names the scenario") String title,
        @Param(value = "What the scenario is for", absent = "''") String description,
        @Param("Calendar") Clock clock,
        @Param(value = "Submodels that are switched on", absent = "{}") Modules modules,
        @Param("Parameters of the submodels") Parameters parameters,
        @Param(value = "Observation groups: sponsor name to the homes of its vendors; homes named nowhere count as 'other'", absent = "{}")
        Map<String, List<String>> sponsors,
        @Param("Kinds of digital system that nations buy") Map<String, DomainSetup> domains,
        @Param("Specifications, each in one domain") Map<String, StandardSetup> standards,
        @Param(value = "Compatibility of two standards of a domain, by 'installed/offered'; pairs left out are taken from the other direction, else 0",
                absent = "{}") Map<String, Compatibility> compatibility,
        @Param(value = "How and when adopters decide", absent = "{}") AdoptionSetup adoption,
        @Param(value = "What adopters of an area, or of one nation, are like in a domain, by 'area/domain' or 'nation/domain'", absent = "{}")
        Map<String, AdopterSetup> adopters,
        @Param(value = "Nations", absent = "{}") Map<String, NationSetup> nations,
        @Param(value = "Made-up nations, by a recipe", absent = "{}") Map<String, PopulationSetup> populations,
        @Param(value = "Trade links, by 'nation/partner'", absent = "{}") Map<String, TradeLink> trade,
        @Param(value = "Groups of nations: alliances, unions, forums, regional groups", absent = "{}") Map<String, GroupSetup> groups,
        @Param(value = "Bilateral pacts, by 'nation/nation'", absent = "{}") Map<String, PactSetup> pacts,
        @Param(value = "Propensities of pairs of nations in the choice of camp, added to what ties give, by 'nation/nation'", absent = "{}")
        Map<String, PropensitySetup> propensities,
        @Param("Firms") Map<String, FirmSetup> firms,
        @Param("What firms sell, by 'firm/domain/standard'") Map<String, ProductSetup> products,
        @Param(value = "How strongly vendors of a home are present in an area, by 'home/area'; 1 where left out", absent = "{}")
        Map<String, PresenceSetup> presence,
        @Param(value = "Standards development organizations", absent = "{}") Map<String, BodySetup> bodies,
        @Param(value = "Seats and posts at the start, by 'body/nation'", absent = "{}") Map<String, SeatSetup> seats,
        @Param(value = "State industrial programmes, by nation", absent = "{}") Map<String, StateSetup> states,
        @Param(value = "Stages of the supply of advanced inputs", absent = "{}") Map<String, InputSetup> inputs,
        @Param(value = "Deployment programmes", absent = "{}") Map<String, ProgrammeSetup> programmes,
        @Param(value = "Geopolitical blocs", absent = "{}") Map<String, BlocSetup> blocs,
        @Param(value = "Dated events", absent = "{}") Map<String, lockstep.policy.Event> events,
        @Param(value = "Policies in force, by their id in the folder 'policies' beside the scenario", absent = "{}") Map<String, Enacted> policies,
        @Param(value = "Parameters that change at a date", absent = "~") Change change,
        @Param(value = "Cases with known answers, for 'lockstep dock'; a run does not look at them", absent = "{}") Map<String, DockSetup> dock) {

    /** The same with other parameters from the first day on. */
    public Setup with(Parameters others) {
        return new Setup(title, description, clock, modules, others, sponsors, domains, standards, compatibility, adoption, adopters, nations,
                populations, trade, groups, pacts, propensities, firms, products, presence, bodies, seats, states, inputs, programmes, blocs,
                events, policies, change, dock);
    }
}

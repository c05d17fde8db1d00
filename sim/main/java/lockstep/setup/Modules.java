package lockstep.setup;

import lockstep.Param;

/** Switches of the submodels; everything is on unless a scenario says otherwise. */
public record Modules(
        @Param(value = "States support their vendors", absent = "true") boolean industrialPolicy,
        @Param(value = "States learn where their support works", absent = "true") boolean subsidyLearning,
        @Param(value = "Firms accumulate knowledge and quality follows it", absent = "true") boolean research,
        @Param(value = "Unlicensed transfer of knowledge is a choice", absent = "true") boolean unlicensedTransfer,
        @Param(value = "Denied inputs reduce what can be delivered", absent = "true") boolean inputControls,
        @Param(value = "Delegates follow effort; otherwise they stay as at the start", absent = "true") boolean participation,
        @Param(value = "Posts in bodies change hands", absent = "true") boolean posts,
        @Param(value = "Bodies meet and decide", absent = "true") boolean meetings,
        @Param(value = "Sponsors choose the venue of an item; otherwise by authority alone", absent = "true") boolean venueChoice,
        @Param(value = "Blocs whip contested votes", absent = "true") boolean whip,
        @Param(value = "Nations reconsider their bloc", absent = "true") boolean blocs,
        @Param(value = "Deployment programmes make offers", absent = "true") boolean deployments,
        @Param(value = "Programmes learn which offers work", absent = "true") boolean offerLearning,
        @Param(value = "Adoption by others makes a standard worth more", absent = "true") boolean network,
        @Param(value = "Leaving what is installed costs", absent = "true") boolean switching,
        @Param(value = "De jure strength counts in procurement", absent = "true") boolean deJure,
        @Param(value = "Politics of the vendor's home counts in procurement", absent = "true") boolean alignment,
        @Param(value = "Buyers may wait", absent = "true") boolean notNow,
        @Param(value = "Home-protected demand goes to home vendors", absent = "true") boolean homeProtection,
        @Param(value = "Costs fall with cumulative output", absent = "true") boolean learningByDoing,
        @Param(value = "Royalties are due on standards", absent = "true") boolean royalties,
        @Param(value = "Security incidents happen", absent = "true") boolean incidents,
        @Param(value = "Perceived risk counts in procurement", absent = "true") boolean perceivedRisk,
        @Param(value = "Norms move", absent = "true") boolean norms,
        @Param(value = "Unrest breaks out and drives demand for surveillance", absent = "true") boolean unrest,
        @Param(value = "Nations restrict vendors of their own accord", absent = "true") boolean restrictions,
        @Param(value = "Tension follows perceived hostility", absent = "true") boolean tension,
        @Param(value = "New generations of technology loosen lock-in", absent = "true") boolean generations,
        @Param(value = "Dated events of the scenario happen", absent = "true") boolean events) {
}

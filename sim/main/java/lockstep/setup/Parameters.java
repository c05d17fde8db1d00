package lockstep.setup;

import lockstep.Param;

/** Parameters of the submodels, one record each; values, ranges and sources are in the scenario. */
public record Parameters(
        @Param("4.2 Industrial policy") Industry industry,
        @Param("4.3 Research, inputs, transfer") Research research,
        @Param("4.4 Participation and posts") Participation participation,
        @Param("4.5 Meetings") Meetings meetings,
        @Param("4.6 Blocs") Blocs blocs,
        @Param("4.7 Deployment programmes") Deployment deployment,
        @Param("4.8 Uptake and procurement") Procurement procurement,
        @Param("4.9 Markets") Markets markets,
        @Param("4.8 Rules of markets, by buyers' states and sellers'") Rules rules,
        @Param("4.10 Security, norms, restrictions") Security security,
        @Param("4.10 Hostility of states") Hostility hostility,
        @Param("4.1 Changes of government, which may end policies") Government government,
        @Param("4.10 Unrest") UnrestRates unrest,
        @Param("Paths of GDP, population and internet use after the years with data") Paths paths) {

    /** 4.1 */
    public record Government(
            @Param(value = "Changes of government where liberal democracy is 1", unit = "1/year", min = 0, max = 4) double turnoverDemocratic,
            @Param(value = "Changes of government where liberal democracy is 0; linear between", unit = "1/year", min = 0, max = 4)
            double turnoverAutocratic) {
    }

    /** 4.2 */
    public record Industry(
            @Param(value = "Ceiling of export price support", unit = "share of price", min = 0, max = 0.9) double priceSupportMax,
            @Param(value = "Exponent of revenue in the split over home firms", unit = "exponent", min = 0, max = 3) double revenueExponent,
            @Param(value = "Exponent of home sales in the first split over domains", unit = "exponent", min = 0, max = 3) double salesExponent,
            @Param(value = "Learning rate of the weights over domains", unit = "1/year", min = 0, max = 10) double learningRate,
            @Param(value = "Floor of a domain's weight", unit = "share", min = 0, max = 0.2) double floor) {
    }

    /** 4.3 */
    public record Research(
            @Param(value = "Depreciation of knowledge", unit = "1/year", min = 0.01, max = 1) double depreciation,
            @Param(value = "Legitimate spillover from the leader", unit = "1/year", min = 0, max = 1) double spillover,
            @Param(value = "Unlicensed transfer from the leader, if chosen by all", unit = "1/year", min = 0, max = 1) double unlicensed,
            @Param(value = "Expected penalty on unlicensed transfer that halves it", unit = "USD bn/year", min = 0.001, max = 1000)
            double penaltyHalving,
            @Param(value = "Expected penalty at rest", unit = "USD bn/year", min = 0, max = 1000) double penalty,
            @Param(value = "Loss of quality when all inputs are denied to a chip-intensive domain", unit = "utility", min = 0, max = 10)
            double denialQuality,
            @Param(value = "Self-sufficiency gained per share of GDP spent on inputs", unit = "1/(year*percent of GDP)", min = 0, max = 10)
            double selfSufficiencyGain,
            @Param(value = "Factor of that gain under full denial", unit = "factor", min = 1, max = 20) double denialDrive,
            @Param(value = "Years over which buyers elsewhere design controlled inputs out by half", unit = "years", min = 0.5, max = 100)
            double designOutYears,
            @Param(value = "Share of untargeted buyers of a stage's inputs lost to caution under control", unit = "share", min = 0, max = 1)
            double overCompliance,
            @Param(value = "Share of orders that a vendor whose kit is all chips cannot deliver when all inputs are denied", unit = "share",
                    min = 0, max = 1)
            double denialCapacity,
            @Param(value = "Share of what a research pool gives that its takers save on own research", unit = "share", min = 0, max = 1)
            double freeRiding,
            @Param(value = "Fall of the integration cost of a standard per USD bn of research on it", unit = "log/USD bn", min = 0, max = 2)
            double integrationResearchGain,
            @Param(value = "Speed at which a vendor's data stock follows the base it serves", unit = "1/year", min = 0, max = 10) double dataRate) {
    }

    /** 4.4 */
    public record Participation(
            @Param(value = "Cost of an engineer in bodies", unit = "USD M/year", min = 0.01, max = 5) double engineerCostUsdM,
            @Param(value = "Share of the research of a firm with USD 1 bn of it that goes to standards work", unit = "share", min = 0, max = 0.2)
            double researchShare,
            @Param(value = "Elasticity of standards work to a firm's research", unit = "elasticity", min = 0.1, max = 1) double researchElasticity,
            @Param(value = "Experts a nation can draw on", unit = "experts/USD bn of research", min = 0, max = 100) double expertPool,
            @Param(value = "Years of its budget for standards work that a member can lay down as a bond", unit = "years", min = 0.01, max = 100)
            double bondYears,
            @Param(value = "Adjustment of the expert pool", unit = "1/year", min = 0, max = 4) double poolRate,
            @Param(value = "Retirement of experts trained or come from abroad", unit = "1/year", min = 0, max = 1) double expertRetirement,
            @Param(value = "Answer of rival led blocs to a campaign for posts, of its size", unit = "factor", min = 0, max = 3)
            double campaignAnswer,
            @Param(value = "Effort at which a member attends with 63 % chance", unit = "engineer-years", min = 0.0001, max = 100) double attendanceScale,
            @Param(value = "Exponent of expected passing in the split of effort over bodies", unit = "exponent", min = 0, max = 5) double venuePull,
            @Param(value = "Exit of firms from a body per unit of its politicization", unit = "log of effort", min = 0, max = 20) double exitWeight,
            @Param(value = "Posts of groups that a body opens for a new generation of a domain it leads in", unit = "share of its posts", min = 0,
                    max = 1) double newGroupShare,
            @Param(value = "Public effort of a nation's administration", unit = "engineer-years/USD bn of research", min = 0, max = 10)
            double publicEffort) {
    }

    /** 4.5 */
    public record Meetings(
            @Param(value = "Items submitted per unit of effort", unit = "items/(quarter*effort)", min = 0, max = 10) double itemRate,
            @Param(value = "Share of its items that repeat one of the same camp, where that has many firms at work", unit = "share", min = 0, max = 0.9)
            double duplicateShare,
            @Param(value = "Share of the gain from the better of two tries that is lost where only one is filed", unit = "share", min = 0, max = 1)
            double groupthink,
            @Param(value = "Exponent of effort in items", unit = "exponent", min = 0, max = 2) double effortExponent,
            @Param(value = "Mean of the log odds of a yes", unit = "logit", min = -5, max = 5) double base,
            @Param(value = "Standard deviation of the shock all voters share", unit = "logit", min = 0, max = 5) double itemShockSd,
            @Param(value = "Weight of merit seen", unit = "logit/merit", min = 0, max = 5) double meritWeight,
            @Param(value = "Standard deviation of merit around the authors' quality", unit = "merit", min = 0, max = 5) double meritSd,
            @Param(value = "Standard deviation of a voter's own reading", unit = "logit", min = 0, max = 5) double voterNoise,
            @Param(value = "Weight of alignment with the sponsor", unit = "logit", min = -5, max = 5) double alignmentWeight,
            @Param(value = "Weight of dependence on the sponsor", unit = "logit", min = -5, max = 5) double dependenceWeight,
            @Param(value = "Weight of the fit of norms to governance content", unit = "logit", min = -5, max = 5) double fitWeight,
            @Param(value = "Chance at rest that an item is contested", unit = "probability", min = 0, max = 1) double contestedBase,
            @Param(value = "Further chance at full politicization and criticality", unit = "probability", min = 0, max = 1) double contestedSlope,
            @Param(value = "Share of votes cast on the whip at which a body is half politicized", unit = "share", min = 0.001, max = 1)
            double politicizationHalf,
            @Param(value = "Speed at which politicization follows the share of whipped votes", unit = "1/year", min = 0, max = 10)
            double politicizationRate,
            @Param(value = "Politicization of a body at the start", unit = "share", min = 0, max = 1) double politicizationStart,
            @Param(value = "Authority lost at full politicization", unit = "share", min = 0, max = 1) double authorityLoss,
            @Param(value = "Noise of venue choice", unit = "utility", min = 0.01, max = 10) double venueNoise,
            @Param(value = "Life of an approval", unit = "years", min = 1, max = 100) double approvalLifeYears,
            @Param(value = "Rejections of its own that halve a sponsor's place on the docket", unit = "share", min = 0.01, max = 10) double trackRecord,
            @Param(value = "Trust lost per unit of published excess cohesion", unit = "share/year", min = 0, max = 5) double cohesionCredibility,
            @Param(value = "Share of whipped votes that is noticed where nobody monitors", unit = "share", min = 0, max = 1) double visibility,
            @Param(value = "Speed at which trust in a sponsor recovers", unit = "1/year", min = 0, max = 10) double trustRecovery,
            @Param(value = "Support that an author's home loses where it is not trusted at all", unit = "logit", min = 0, max = 10)
            double trustWeight,
            @Param(value = "Speed at which a led bloc's discipline in a body moves", unit = "1/year", min = 0, max = 10) double disciplineRate,
            @Param(value = "Discipline that answers rivals who all vote on the whip", unit = "probability", min = 0, max = 5) double disciplineAnswer,
            @Param(value = "Discipline given up where outsiders have no trust left", unit = "probability", min = 0, max = 5) double disciplineCost,
            @Param(value = "Discipline gained where its whip decides all contested items", unit = "probability", min = 0, max = 5)
            double disciplineGain,
            @Param(value = "Support that an author's own compatriots add to its items", unit = "logit", min = 0, max = 10)
            double ownInterest,
            @Param(value = "Support gained by working an undecided item over for a further round", unit = "logit", min = 0, max = 3)
            double compromise,
            @Param(value = "Bond, if a breach is always found, at which half of those who would follow a whip do not", unit = "USD M", min = 0.001,
                    max = 1000) double bondHalf,
            @Param(value = "Share of delegates who leave over a wrong finding of a breach", unit = "share", min = 0, max = 1) double bondExit,
            @Param(value = "Chance that two rival items of a domain, both contested and undecided, are merged", unit = "probability", min = 0,
                    max = 1) double mergeChance,
            @Param(value = "Places on the docket that full politicization takes", unit = "share", min = 0, max = 0.9) double docketLoss,
            @Param(value = "Votes after which an undecided item falls", unit = "rounds", min = 1, max = 20) int roundsMax,
            @Param(value = "Items a body keeps waiting, against its docket", unit = "dockets", min = 0, max = 20) double backlogMax,
            @Param(value = "Decided items after which expectations of passing have moved half way", unit = "items", min = 0.1, max = 1000) double memoryItems) {
    }

    /** 4.6 */
    public record Blocs(
            @Param(value = "Weight of closeness of ideal points", unit = "propensity", min = 0, max = 10) double idealWeight,
            @Param(value = "Weight of a defence pact", unit = "propensity", min = 0, max = 10) double allianceWeight,
            @Param(value = "Weight of shared membership of a union or alliance", unit = "propensity", min = 0, max = 10) double membershipWeight,
            @Param(value = "Weight of trade", unit = "propensity/share", min = 0, max = 50) double tradeWeight,
            @Param(value = "Weight of development finance", unit = "propensity per share of GDP", min = 0, max = 50) double financeWeight,
            @Param(value = "Weight of a lasting dispute", unit = "propensity", min = 0, max = 10) double rivalryWeight,
            @Param(value = "Weight of restrictions against the other", unit = "propensity", min = 0, max = 10) double restrictionWeight,
            @Param(value = "Weight of vendors' kit installed from the other", unit = "propensity/share", min = 0, max = 10) double installedWeight,
            @Param(value = "Share of nations that reconsider", unit = "1/year", min = 0, max = 4) double reconsider,
            @Param(value = "Gain of frustration below which a nation stays", unit = "share of frustration", min = 0, max = 1) double inertia,
            @Param(value = "Exponent of GDP in the size of a nation", unit = "exponent", min = 0, max = 1) double sizeExponent,
            @Param(value = "Value of staying non-aligned per unit of competing offers", unit = "share of frustration", min = 0, max = 2)
            double competitionValue,
            @Param(value = "Distance of ideal points at which closeness ends", unit = "index", min = 0.1, max = 10) double idealScale,
            @Param(value = "Alignment added by a shared led bloc with a home, or lost to a rival one", unit = "index", min = 0, max = 1) double blocAlignment,
            @Param(value = "How far the non-aligned count as being together: 1 as a bloc does, 0 each alone", unit = "share", min = 0, max = 1) double nonAlignedTies,
            @Param(value = "How far propensities count as differences from a nation's mean: 1 fully, 0 as they are", unit = "share", min = 0,
                    max = 1, absent = "1") double centring) {
    }

    /** 4.7 */
    public record Deployment(
            @Param(value = "Size of an offer as a share of the domain's potential", unit = "share", min = 0.001, max = 1) double lotShare,
            @Param(value = "Smallest face value of one offer", unit = "USD bn", min = 0, max = 10) double lotMinUsdBn,
            @Param(value = "Largest face value of one offer", unit = "USD bn", min = 0.01, max = 100) double lotMaxUsdBn,
            @Param(value = "Candidates looked at per offer", unit = "nations", min = 1, max = 1000) int candidates,
            @Param(value = "Noise of the choice among candidates", unit = "log score", min = 0.01, max = 10) double choiceNoise,
            @Param(value = "Share of a rival's base an offer may displace", unit = "share", min = 0, max = 1) double displaceMax,
            @Param(value = "Concession added per typical lot that rivals have supplied of late", unit = "share", min = 0, max = 0.5) double bargaining,
            @Param(value = "Highest concession", unit = "share", min = 0, max = 0.95) double concessionMax,
            @Param(value = "Debt service over GDP above which no loan is given", unit = "share", min = 0, max = 1) double debtCeiling,
            @Param(value = "Life of loans", unit = "years", min = 1, max = 50) double loanYears,
            @Param(value = "Interest on loans", unit = "1/year", min = 0, max = 0.3) double interest,
            @Param(value = "Share of development debt at the start that is still outstanding and counts", unit = "share", min = 0, max = 1) double oldDebtShare,
            @Param(value = "Learning rate of region and bundle weights", unit = "1/year", min = 0, max = 10) double learningRate,
            @Param(value = "Chance that an agreement is substantive and makes the nation recognise the patron's standards", unit = "probability",
                    min = 0, max = 1) double agreementSubstance,
            @Param(value = "Renegotiations of debt above the ceiling", unit = "1/year", min = 0, max = 10) double renegotiation,
            @Param(value = "Years by which a renegotiation makes loans run longer", unit = "years", min = 0, max = 50) double stretchYears,
            @Param(value = "Share of debt beyond what the ceiling bears that a renegotiation writes off", unit = "share", min = 0, max = 1)
            double writeOff,
            @Param(value = "Rise of a budget when rivals' deals are all new to its patrons", unit = "share", min = 0, max = 2)
            double rivalAnswer,
            @Param(value = "Offers a programme can prepare", unit = "offers/quarter", min = 1, max = 10000) int capacity) {
    }

    /** 4.8 */
    public record Procurement(
            @Param(value = "Weight of quality", unit = "utility", min = 0, max = 10) double qualityWeight,
            @Param(value = "Weight of log relative price", unit = "utility", min = 0, max = 20) double priceWeight,
            @Param(value = "Weight of the log price level in the choice to wait", unit = "utility", min = 0, max = 20) double priceLevelWeight,
            @Param(value = "Weight of the network of users", unit = "utility", min = -100, max = 100) double networkWeight,
            @Param(value = "Form of the network term: share, count or log-count (of adopters, each a contract)") NetworkForm networkForm,
            @Param(value = "Place of the world in the network", unit = "share", min = 0, max = 1) double networkWorld,
            @Param(value = "Place of main trade partners in the network; the region has the rest", unit = "share", min = 0, max = 1)
            double networkPartners,
            @Param(value = "Years for which buyers expect the recent trend of standards' shares to go on", unit = "years", min = 0, max = 10)
            double foresightYears,
            @Param(value = "Weight of de jure strength", unit = "utility", min = 0, max = 20) double deJureWeight,
            @Param(value = "Further weight where international standards are a duty", unit = "utility", min = 0, max = 20) double treatyWeight,
            @Param(value = "Weight of alignment with the vendor's home", unit = "utility", min = -5, max = 10) double alignmentWeight,
            @Param(value = "Weight of the fit of norms to the standard's governance", unit = "utility", min = -5, max = 10) double fitWeight,
            @Param(value = "Weight of the buyer's norm of rights against a standard's risk to rights", unit = "utility", min = -5, max = 10)
            double rightsWeight,
            @Param(value = "Weight of perceived risk", unit = "utility", min = 0, max = 20) double riskWeight,
            @Param(value = "Weight of exceeding a cap on one home's share", unit = "utility/share", min = 0, max = 50) double capWeight,
            @Param(value = "Cap on one home's share; 1 for none", unit = "share", min = 0, max = 1) double homeCap,
            @Param(value = "Weight of a mismatch with complements", unit = "utility", min = 0, max = 10) double complementWeight,
            @Param(value = "Share of vendors' standing in 2013 that is taste, not inertia", unit = "share", min = 0, max = 1) double tasteShare,
            @Param(value = "Scale of unseen differences between offers; at 0 the best offer wins for sure", unit = "utility", min = 0, max = 10) double noise,
            @Param(value = "Share of tenders that are put off in the first year", unit = "share", min = 0, max = 0.9) double notNowShare,
            @Param(value = "Pending demand at which a tender is called, as a share of potential", unit = "share", min = 0, max = 1) double lotShare,
            @Param(value = "Size of a contract", unit = "USD bn", min = 0.0001, max = 1000) double contractUsdBn,
            @Param(value = "Most contracts of one tender", unit = "contracts", min = 1, max = 10000) int contractsMax,
            @Param(value = "Elasticity of demand to GDP per head in poor nations", unit = "elasticity", min = 0, max = 3) double affordability,
            @Param(value = "GDP per head at which demand is no longer held back", unit = "USD", min = 100, max = 100000) double affordableGdpUsd,
            @Param(value = "Multi-vendor share gained per USD bn of conformance spending", unit = "share/USD bn", min = 0, max = 1) double conformanceGain,
            @Param(value = "Multi-vendor share gained per doubling of open kit installed", unit = "share", min = 0, max = 0.5) double multiVendorLearning,
            @Param(value = "Utility lost to integration by kit that is fully multi-vendor", unit = "utility", min = 0, max = 5) double integrationCost,
            @Param(value = "Fall of the integration cost with each doubling of multi-vendor kit", unit = "share", min = 0, max = 0.5)
            double integrationLearning) {

        /** Form of the network term. */
        public enum NetworkForm { SHARE, COUNT, LOG_COUNT }
    }

    /** 4.9 */
    public record Markets(
            @Param(value = "Weight of own output in cost experience; the industry has the rest", unit = "share", min = 0, max = 1) double ownExperience,
            @Param(value = "Years of sales behind a vendor in 2013", unit = "years", min = 0.1, max = 50) double experienceYears,
            @Param(value = "Margin over cost with many bidders", unit = "share", min = 0, max = 2) double margin,
            @Param(value = "Margin added by a lone bidder", unit = "share", min = 0, max = 2) double loneMargin,
            @Param(value = "Share of royalties due that is collected from firms of a full liberal democracy", unit = "share", min = 0, max = 1)
            double royaltyCollection,
            @Param(value = "The same where the liberal-democracy score is 0", unit = "share", min = 0, max = 1) double royaltyCollectionWeak,
            @Param(value = "Smoothing of revenue in decisions", unit = "years", min = 0.25, max = 10) double revenueMemoryYears) {
    }

    /** 4.10 */
    public record Security(
            @Param(value = "Incidents of a home against a nation at full exposure, access and hostility", unit = "incidents/year", min = 0, max = 20)
            double incidentRate,
            @Param(value = "Perceived risk added by an incident", unit = "index", min = 0, max = 2) double incidentJump,
            @Param(value = "Share of that which partners learn", unit = "share", min = 0, max = 1) double incidentSpread,
            @Param(value = "Decay of perceived risk to what is true and believed", unit = "1/year", min = 0, max = 10) double riskDecay,
            @Param(value = "Standard deviation of the error in perceived risk", unit = "index", min = 0, max = 2) double riskNoise,
            @Param(value = "Bias of perceived risk against unaligned homes", unit = "index", min = -1, max = 2) double riskBias,
            @Param(value = "Speed at which norms move along contacts", unit = "1/year", min = 0, max = 4) double normRate,
            @Param(value = "Distance beyond which norms do not influence", unit = "index", min = 0, max = 2) double normConfidence,
            @Param(value = "Pull of installed kit's governance on norms", unit = "1/year", min = -2, max = 2) double normInstalled,
            @Param(value = "Index above which a nation restricts", unit = "index", min = -5, max = 10) double threshold,
            @Param(value = "Gap below the threshold at which it stops", unit = "index", min = 0, max = 5) double hysteresis,
            @Param(value = "Standard deviation of the index's yearly error", unit = "index", min = 0, max = 3) double indexNoise,
            @Param(value = "Weight of criticality times perceived risk", unit = "index", min = 0, max = 20) double riskWeight,
            @Param(value = "Weight of a defence pact with a rival of the home", unit = "index", min = -5, max = 5) double allianceWeight,
            @Param(value = "Weight of shared intelligence with a rival of the home", unit = "index", min = -5, max = 5) double intelligenceWeight,
            @Param(value = "Weight of a dispute with the home", unit = "index", min = -5, max = 5) double disputeWeight,
            @Param(value = "Weight of allies' example", unit = "index", min = -5, max = 5) double exampleWeight,
            @Param(value = "Weight of a patron's pressure", unit = "index", min = -5, max = 5) double pressureWeight,
            @Param(value = "Weight of debt to programmes of the home, over GDP", unit = "index", min = -5, max = 20) double dependenceWeight,
            @Param(value = "Weight of trade with the home", unit = "index/share", min = -5, max = 20) double tradeWeight,
            @Param(value = "Weight of exit cost", unit = "index per share of GDP", min = -5, max = 200) double exitWeight,
            @Param(value = "Weight of a rival industry at home", unit = "index", min = -5, max = 5) double industryWeight,
            @Param(value = "Weight of a capable state (liberal democracy)", unit = "index", min = -5, max = 5) double capacityWeight,
            @Param(value = "Exit cost per USD bn of equipment", unit = "USD", min = 0, max = 5) double exitCostShare,
            @Param(value = "Years over which restricted kit is taken out", unit = "years", min = 0.25, max = 30) double exitYears,
            @Param(value = "Retaliation against home protection of the restrictor's vendors", unit = "share", min = 0, max = 1) double retaliation,
            @Param(value = "Part of retaliation that follows tension, which is neutral at one half", unit = "share", min = 0, max = 1)
            double retaliationTension,
            @Param(value = "Speed of tension towards perceived hostility", unit = "1/year", min = 0, max = 10) double tensionRate,
            @Param(value = "Misperception of the other's hostility", unit = "share", min = 0, max = 1) double misperception,
            @Param(value = "Return of misperception that dialogue took away", unit = "1/year", min = 0, max = 10)
            double misperceptionReturn) {
    }

    /** 4.10, what makes a state hostile */
    public record Hostility(
            @Param(value = "Risk of any foreign vendor without hostility", unit = "index", min = 0, max = 1) double riskBaseline,
            @Param(value = "Weight of lack of alignment", unit = "index", min = 0, max = 5) double unaligned,
            @Param(value = "Weight of a lasting dispute", unit = "index", min = 0, max = 5) double dispute,
            @Param(value = "Weight of tension between the led blocs of both", unit = "index", min = 0, max = 10) double tension,
            @Param(value = "Weight of restrictions by either against the other in all domains", unit = "index", min = 0, max = 10)
            double restriction,
            @Param(value = "Weight of full denial of inputs in tension between leaders", unit = "index", min = 0, max = 10) double control,
            @Param(value = "Weight of an incident a year in tension between leaders", unit = "index", min = 0, max = 5) double incident) {
    }

    /** What moves from outside the model */
    public record Paths(
            @Param(value = "Growth of GDP in the long run", unit = "1/year", min = -0.05, max = 0.1) double longRunGrowth,
            @Param(value = "Growth of population in the long run", unit = "1/year", min = -0.05, max = 0.1) double populationGrowthLongRun,
            @Param(value = "Years in which a nation's own growth comes a good way (63 %) to the long run's", unit = "years", min = 0.5, max = 100)
            double convergenceYears,
            @Param(value = "Internet users in the long run", unit = "percent of population", min = 0, max = 100) double internetSaturation,
            @Param(value = "Speed at which internet use comes to it", unit = "1/year", min = 0, max = 2) double internetRate) {
    }
}

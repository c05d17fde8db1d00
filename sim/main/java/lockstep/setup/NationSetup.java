package lockstep.setup;

import lockstep.Param;

/** Facts about a nation. Paths run through the values of 2013 and 2021 and flatten after. */
public record NationSetup(
        @Param("Name for people") String name,
        @Param("Region for reports") String region,
        @Param("Market area, within which vendors' standing is alike") String area,
        @Param(value = "GDP 2013", unit = "USD bn", min = 0) double gdp2013,
        @Param(value = "GDP 2021", unit = "USD bn", min = 0) double gdp2021,
        @Param(value = "Population 2013", unit = "millions", min = 0) double population2013,
        @Param(value = "Population 2021", unit = "millions", min = 0) double population2021,
        @Param(value = "Internet users 2013", unit = "percent of population", min = 0, max = 100) double internet2013,
        @Param(value = "Internet users 2021", unit = "percent of population", min = 0, max = 100) double internet2021,
        @Param(value = "Ideal point in UN votes 2013", unit = "index", min = -4, max = 4) double idealPoint2013,
        @Param(value = "Ideal point in UN votes 2019", unit = "index", min = -4, max = 4) double idealPoint2019,
        @Param(value = "Liberal democracy 2013", unit = "index", min = 0, max = 1) double democracy2013,
        @Param(value = "Liberal democracy 2021", unit = "index", min = 0, max = 1) double democracy2021,
        @Param(value = "Research spending", unit = "percent of GDP", min = 0, max = 10) double researchPctGdp,
        @Param(value = "Demand reserved for home vendors where there are any", unit = "share", min = 0, max = 1) double homeProtection,
        @Param(value = "Whether the duty to use international standards binds it (WTO member in 2013)", absent = "true") boolean wto,
        @Param(value = "Development debt at the start, owed to the patrons of the programme that inherits it", unit = "USD bn", min = 0, absent = "0") double patronDebt,
        @Param(value = "Observed restriction of a high-risk 5G vendor: 0 none, 1 partial, 2 ban; -1 unknown (for scoring only)", unit = "level",
                min = -1, max = 2, absent = "-1") int observedRestriction,
        @Param(value = "Observed surveillance technology from China: 0 no, 1 yes; -1 unknown (for scoring only)", unit = "level", min = -1, max = 1,
                absent = "-1") int observedChineseSurveillance,
        @Param(value = "Id of the nation whose luck it has, so that one that bears another name has the same; its own where left out", absent = "''")
        String luck) {
}

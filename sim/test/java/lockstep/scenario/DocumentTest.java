package lockstep.scenario;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentTest {
    private static final String LIFE = "domains.telecom.lifetime-years";
    private static final String SALES = "domains.telecom.sales-usd-bn";

    @Test
    void whatIsShownLoadsToTheSameSetup() throws ScenarioException {
        Scenario small = Samples.small("domains.telecom.sales-usd-bn=400");
        Scenario again = Scenarios.of(small.document().yaml(), Samples.FOLDER);

        assertThat(again.setup()).isEqualTo(small.setup());
        assertThat(again.document().hash()).isEqualTo(small.document().hash());
        assertThat(again.document().evidence()).isEqualTo(small.document().evidence());
        assertThat(again.document().yaml()).isEqualTo(small.document().yaml());
    }

    @Test
    void textsThatLookLikeSomethingElseSurviveBeingShown() throws ScenarioException {
        Scenario odd = Samples.with("title: 'null'\ndescription: \"a: b # c\\n- \\\"d\\\"\"\n");
        Scenario again = Scenarios.of(odd.document().yaml(), Samples.FOLDER);

        assertThat(again.setup().title()).isEqualTo("null");
        assertThat(again.setup().description()).isEqualTo("a: b # c\n- \"d\"");
    }

    @Test
    void ownEvidenceGoesBeforeThatOfTheMapping() throws ScenarioException {
        Scenario small = Samples.small();

        assertThat(of(small, SALES).source()).isEqualTo("test");
        assertThat(of(small, SALES).plausible()).contains(new Range(60, 100));
        assertThat(of(small, SALES).unit()).isEqualTo("USD bn/year");
        assertThat(of(small, LIFE).source()).isEqualTo("assumed; test values, +-50 %");
        assertThat(of(small, LIFE).plausible()).contains(new Range(4, 12));
    }

    @Test
    void cellsHaveTheEvidenceOfTheirColumnOrTheirRow() throws ScenarioException {
        Scenario small = Samples.small();

        assertThat(of(small, "nations.ALP.research-pct-gdp").source()).isEqualTo("test");
        assertThat(of(small, "nations.GAM.research-pct-gdp").source()).isEqualTo("assumed: median of the area");
        assertThat(of(small, "nations.GAM.research-pct-gdp").plausible()).contains(new Range(0.2, 0.6));
    }

    @Test
    void aBareNumberReplacesOnlyTheValueAndDropsARangeItLeaves() throws ScenarioException {
        Scenario within = Samples.small(SALES + "=90");
        Scenario beyond = Samples.small(SALES + "=400");

        assertThat(of(within, SALES)).extracting(Evidence::value, Evidence::source).containsExactly("90", "test");
        assertThat(of(within, SALES).plausible()).contains(new Range(60, 100));
        assertThat(of(beyond, SALES).plausible()).isEmpty();
        assertThat(beyond.setup().domains().get("telecom").salesUsdBn()).isEqualTo(400);
    }

    @Test
    void aRangeMayBeQuotedInASource() throws ScenarioException {
        Scenario quoted = Samples.with("domains: {telecom: {bass-q: {value: 0.4, source: 'assumed, of [2001, 2005]: [0.2, 0.6]'}}}");

        assertThat(of(quoted, "domains.telecom.bass-q").plausible()).contains(new Range(0.2, 0.6));
    }

    @Test
    void numbersWithoutSourceAndAssumptionsWithoutRangeAreTold() throws ScenarioException {
        Scenario bare = Samples.with("trade: {source: ~}\ndomains: {telecom: {growth: {value: 0.02, source: assumed}}}");

        assertThat(bare.document().unsourced()).extracting(Problem::toString).contains(
                "trade.csv:2:9: trade.ALP/BET.share: given 0.3 without a source, expected one or \"assumed\"",
                "scenario.yaml:3:37: domains.telecom.growth: assumed without a plausible range, expected range: [low, high] or +-20 %");
        assertThat(Samples.small().document().unsourced()).isEmpty();
    }

    @Test
    void allFilesReadAreListed() throws ScenarioException {
        assertThat(Samples.small().document().inputs()).containsExactly("small.yaml", "../../../../scenarios/world/parameters.yaml",
                "world.yaml", "nations.csv", "trade.csv");
    }

    private static Evidence of(Scenario scenario, String path) {
        return scenario.document().evidence().stream().filter(evidence -> evidence.path().equals(path)).findFirst().orElseThrow();
    }
}

package lockstep.scenario;

import lockstep.policy.Lever;
import lockstep.policy.MarketLever;
import lockstep.setup.FirmSetup;
import lockstep.setup.NationSetup;
import lockstep.setup.TradeLink;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ScenariosTest {

    @Test
    void aScenarioBindsToRecordsByTheirNames() throws ScenarioException {
        Scenario small = Samples.small();

        assertThat(small.setup().domains().get("telecom").salesUsdBn()).isEqualTo(80);
        assertThat(small.setup().domains().get("telecom").generations().get("5G").carryOver()).isEqualTo(0.6);
        assertThat(small.setup().firms().get("others").kind()).isEqualTo(FirmSetup.Kind.FRINGE);
        assertThat(small.setup().events().get("ban").lever())
                .isEqualTo(new MarketLever.Restriction(List.of("ALP"), List.of("BET"), List.of("telecom"), 0.8));
    }

    @Test
    void whatIsLeftOutTakesItsDefault() throws ScenarioException {
        Scenario small = Samples.small();

        assertThat(small.setup().clock().ticksPerYear()).isEqualTo(4);
        assertThat(small.setup().modules().blocs()).isTrue();
        assertThat(small.setup().seats().get("union/ALP").seats2021()).isEqualTo(-1);
        assertThat(small.setup().nations().get("ALP").patronDebt()).isZero();
    }

    @Test
    void mapsAreOrderedByIdAndCannotBeChanged() throws ScenarioException {
        Scenario small = Samples.with("nations: {AAA: {name: First, region: N, area: alpine, gdp-2013: 1, gdp-2021: 1, population-2013: 1, "
                + "population-2021: 1, internet-2013: 1, internet-2021: 1, ideal-point-2013: 0, ideal-point-2019: 0, democracy-2013: 0, "
                + "democracy-2021: 0, research-pct-gdp: 0, home-protection: 0}}");

        assertThat(small.setup().nations().keySet()).containsExactly("AAA", "ALP", "BET", "GAM");
        assertThat(small.setup().nations()).isUnmodifiable();
    }

    @Test
    void aLaterFileOverridesSingleCellsOfATable() throws ScenarioException {
        NationSetup before = Samples.small().setup().nations().get("BET");
        NationSetup after = Samples.with("nations: {BET: {home-protection: 0.1}}").setup().nations().get("BET");

        assertThat(after.homeProtection()).isEqualTo(0.1);
        assertThat(after).usingRecursiveComparison().ignoringFields("homeProtection").isEqualTo(before);
    }

    @Test
    void aTildeRemovesAnEntryAndAListIsReplaced() throws ScenarioException {
        Scenario changed = Samples.with("programmes: {road: ~}\ngroups: {summit: {members: [GAM]}}");

        assertThat(changed.setup().programmes()).isEmpty();
        assertThat(changed.setup().groups().get("summit").members()).containsExactly("GAM");
    }

    @Test
    void anEmptyMappingChangesNothingAndIsNoted() throws ScenarioException {
        Scenario same = Samples.with("blocs: {}\nbodies: {union: {authority: {}}}");

        assertThat(same.setup()).isEqualTo(Samples.small().setup());
        assertThat(same.document().notes()).extracting(Problem::toString).containsExactly(
                "scenario.yaml:2:1: blocs: an empty mapping changes nothing; to take entries out, set each to ~",
                "scenario.yaml:3:18: bodies.union.authority: an empty mapping changes nothing; to take entries out, set each to ~");
        assertThat(Samples.small().document().notes()).isEmpty();
    }

    @Test
    void theEndOfTheFileIsKnownWhateverOverridesSay() throws ScenarioException {
        assertThat(Samples.small("clock.end=2015Q4").ownEnd()).isEqualTo("2022Q4");
        assertThat(Samples.with("clock: {end: 2020Q4}").ownEnd()).isEqualTo("2020Q4");
    }

    @Test
    void anEventBeforeTheStartIsNoProblem() throws ScenarioException {
        assertThat(Samples.with("events: {ban: {date: 2010Q1, ends: 2012Q1}}").document().notes()).isEmpty();
    }

    @Test
    void rowsMayStandBesideATable() throws ScenarioException {
        Scenario beside = Samples.with("trade: {table: trade.csv, key: [nation, partner], BET/ALP: {share: 0.2}}");

        assertThat(beside.setup().trade()).containsEntry("BET/ALP", new TradeLink(0.2)).containsEntry("GAM/BET", new TradeLink(0.4));
    }

    @Test
    void overridesAreLaidOverInTheirOrder() throws ScenarioException {
        Scenario set = Samples.small("nations.ALP.home-protection=0.3", "nations.ALP.home-protection=0.4", "modules.blocs=false",
                "programmes.road.budget.2020Q1=7", "standards.open.sponsors=[ALP, BET]", "trade.ALP/BET=~");

        assertThat(set.setup().nations().get("ALP").homeProtection()).isEqualTo(0.4);
        assertThat(set.setup().modules().blocs()).isFalse();
        assertThat(set.setup().programmes().get("road").budget()).containsEntry("2020Q1", 7.0).hasSize(3);
        assertThat(set.setup().standards().get("open").sponsors()).containsExactly("ALP", "BET");
        assertThat(set.setup().trade()).doesNotContainKey("ALP/BET");
    }

    @Test
    void theOrderOfRowsAndKeysChangesNothing() throws ScenarioException {
        String rows = "trade: {ALP/BET: {share: 0.31}, BET/ALP: {share: 0.2}, GAM/ALP: {share: 0.1}}";
        String permuted = "trade: {GAM/ALP: {share: 0.10}, BET/ALP: {note: other words, share: 0.2}, ALP/BET: {share: 3.1e-1}}";

        Scenario one = Samples.with(rows);
        Scenario other = Samples.with(permuted);

        assertThat(other.setup()).isEqualTo(one.setup());
        assertThat(other.document().hash()).isEqualTo(one.document().hash()).isNotEqualTo(Samples.small().document().hash());
    }

    @Test
    void aSemicolonSeparatesTheItemsOfAList() throws ScenarioException {
        assertThat(Samples.with("groups: {summit: {members: ALP; GAM}}").setup().groups().get("summit").members())
                .containsExactly("ALP", "GAM");
    }

    @Test
    void theMainScenarioLoads() throws ScenarioException {
        Scenario main = Scenarios.load(Path.of("scenarios/stacked-deck.yaml"), List.of());

        assertThat(main.setup().nations()).hasSizeGreaterThan(190).containsKeys("CHN", "USA", "XKX");
    }
}

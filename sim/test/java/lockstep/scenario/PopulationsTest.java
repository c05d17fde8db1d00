package lockstep.scenario;

import lockstep.setup.NationSetup;
import lockstep.setup.Setup;
import lockstep.setup.TradeLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class PopulationsTest {
    private static final String TYPE = "{share: %s, nation: {name: %s, region: S, area: alpine, gdp-2013: 10, gdp-2021: 12, "
            + "population-2013: 5, population-2021: 6, internet-2013: 20, internet-2021: 50, ideal-point-2013: 0, ideal-point-2019: 0.5, "
            + "democracy-2013: 0.5, democracy-2021: 0.5, research-pct-gdp: 1, home-protection: 0}}";

    @Test
    void aLargerPopulationLeavesTheFirstNationsAsTheyWere() throws ScenarioException {
        Map<String, NationSetup> few = made(50, "{kind: none}").nations();
        Map<String, NationSetup> many = made(500, "{kind: none}").nations();

        assertThat(many).hasSize(503).containsAllEntriesOf(few);
    }

    @Test
    void typesAreDealtByShareAndJoinTheirGroups() throws ScenarioException {
        Setup made = made(40, "{kind: none}");

        assertThat(made.nations().values().stream().filter(nation -> nation.name().startsWith("Rich"))).hasSize(10);
        assertThat(made.groups().get("summit").members()).hasSize(41).contains("ALP", "p-0000", "p-0039");
    }

    @Test
    void sizesSpreadAroundThoseOfTheType() throws ScenarioException {
        double mean = made(4000, "{kind: none}").nations().values().stream().filter(nation -> nation.gdp2013() < 1900)
                .mapToDouble(NationSetup::gdp2013).average().orElse(0);

        // Exponent 3: mean 10, standard deviation 10 / sqrt(3); four standard errors of 4,000 draws are 0.37.
        assertThat(mean).isCloseTo(10, within(0.4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{kind: none}                                    | 0    | 0",
        "{kind: complete}                                | 0    | 0",
        "{kind: ring, degree: 4}                         | 800  | 800",
        "{kind: small-world, degree: 4, rewired: 0.2}    | 800  | 800",
        "{kind: random, degree: 6}                       | 1000 | 1400",
        "{kind: file, edges: edges.csv}                  | 6    | 6"})
    void networksHaveTheirNumberOfLinksBothWays(String network, int least, int most) throws ScenarioException {
        Map<String, TradeLink> trade = made(200, network).trade();
        long links = trade.keySet().stream().filter(id -> id.startsWith("p-")).count();

        assertThat(links).isBetween((long) least, (long) most);
        assertThat(trade.keySet()).filteredOn(id -> id.startsWith("p-"))
                .allSatisfy(id -> assertThat(trade).containsKey(id.split("/")[1] + "/" + id.split("/")[0]));
    }

    @Test
    void theSharesOfAMadeUpNationsPartnersAddUpToOne() throws ScenarioException {
        double sum = made(200, "{kind: ring, degree: 4}").trade().entrySet().stream()
                .filter(link -> link.getKey().startsWith("p-0007/")).mapToDouble(link -> link.getValue().share()).sum();

        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void theSameRecipeMakesTheSameWorld() throws ScenarioException {
        assertThat(made(100, "{kind: random, degree: 5}")).isEqualTo(made(100, "{kind: random, degree: 5}"));
    }

    @Test
    void aMissingEdgeListIsTold() {
        assertThatThrownBy(() -> made(9, "{kind: file, edges: edge.csv}")).isInstanceOf(ScenarioException.class)
                .hasMessageContaining("there is no file edge.csv, did you mean edges.csv?");
    }

    private static Setup made(int count, String network) throws ScenarioException {
        return Samples.with("populations:\n  p:\n    count: " + count
                + "\n    size-tail: 3\n    ideal-point-sd: 0.3\n    groups: [summit]\n"
                + "    network: " + network + "\n    types:\n      poor: " + TYPE.formatted("0.75", "Poor") + "\n      rich: "
                + TYPE.formatted("0.25", "Rich") + "\n").setup();
    }
}

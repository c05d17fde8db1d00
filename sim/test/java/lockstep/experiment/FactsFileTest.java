package lockstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lockstep.agent.World;
import lockstep.metric.Fact;
import lockstep.metric.FactObserver;
import lockstep.metric.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsFileTest {
    private static final String FACT = """
            facts:
              - {id: sales, text: Sales, value: 50, unit: percent, date: 2013Q4, source: assumed, note: "",
                 operator: {kind: vendor-share, firm: f000, domain: domain-0}}
            """;

    @TempDir
    private Path folder;

    @Test
    void theFactsOfTheProjectCanBeRead() throws IOException {
        assertThat(FactsFile.read(Path.of("scenarios/history.yaml"))).hasSizeGreaterThan(17)
                .allSatisfy(f -> assertThat(f.source()).isNotBlank());
    }

    @Test
    void aVendorsShareIsThatOfTheYearsSales() throws IOException {
        List<Fact> facts = FactsFile.read(Files.writeString(folder.resolve("facts.yaml"), FACT));
        World world = Worlds.small();
        FactObserver observer = new FactObserver(world, facts);
        for (int t = 0; t < 4; t++) {
            world.tick = t;
            world.flows.clear();
            world.flows.sales[0] = t;
            world.flows.sales[1] = 4 - t;
            observer.observe(world);
        }
        assertThat(observer.ticksNeeded()).isEqualTo(4);
        assertThat(observer.values()).containsExactly(100 * 6.0 / 16);
    }

    @Test
    void aFactBeforeItsDateHasNoValue() throws IOException {
        World world = Worlds.small();
        FactObserver observer = new FactObserver(world, FactsFile.read(Files.writeString(folder.resolve("facts.yaml"), FACT)));
        observer.observe(world);
        assertThat(observer.values()).containsExactly(Double.NaN);
    }

    @Test
    void everyOperatorNamesWhatTheWorldLacks() throws IOException {
        for (Fact fact : FactsFile.read(Path.of("scenarios/history.yaml"))) {
            if (!fact.id().startsWith("royalties")) {
                assertThat(fact.operator().unknown(Worlds.small())).as(fact.id()).isNotEmpty();
            }
        }
    }

    @Test
    void wrongFactsAreNamedWithTheirLine() throws IOException {
        assertWrong(FACT.replace("vendor-share", "vendor-shares"), "line 3", "unknown kind 'vendor-shares'; allowed: agreement-nations, ");
        assertWrong(FACT.replace(", firm: f000", ""), "line 3: key 'firm' is missing");
        assertWrong(FACT.replace("note:", "remark: x, note:"), "unknown key 'remark'; allowed: [date, id, note, ");
        assertWrong(FACT.replace("2013Q4", "2013"), "fact sales: expected a date such as 2020Q4, given 2013");
    }

    private void assertWrong(String text, String... parts) throws IOException {
        Path file = Files.writeString(folder.resolve("facts.yaml"), text);
        assertThatThrownBy(() -> FactsFile.read(file)).isInstanceOf(IOException.class).hasMessageContainingAll(parts);
    }
}

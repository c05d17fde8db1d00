package lockstep.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The page in a browser: what a reader can do there. Few runs and few curves, since numbers are tested elsewhere. */
class PageTest extends WithBrowser {
    private static final String DEPTH = "lock-in-depth";
    private static final String FEW = "seeds=8&series=" + DEPTH + "&series=tension";
    private static final String TWO = FEW + "&arm=%3Bus-retreat*2%402023Q1&arm=Bans%3Bvendor-bans";
    private static final String TASTE = "parameters.procurement.taste-share";

    @Test
    void opensWithoutAComplaintAndDrawsWhatMattersFirst() {
        page.open("seeds=8");
        assertThat(page.all(".card canvas")).hasSize(6);
        assertThat(page.texts(".caption")).allMatch(caption -> caption.contains("8 runs, seeds 1 to 8"));
        assertThat(page.at("#status").getText()).isEqualTo("8 runs, seeds 1 to 8");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void aSliderMovedByKeysChangesTheCurves() {
        page.open(FEW);
        String before = drawn(DEPTH);
        page.at("[id='slider-" + TASTE + "']").sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        page.done();
        assertThat(page.script("return location.hash").toString()).contains("set=" + TASTE + "%3D0.53");
        assertThat(page.texts("#legend li")).containsExactly("Scenario as it is", "Parameters changed, no policy");
        assertThat(drawn(DEPTH)).isNotEqualTo(before);
        List<String> last = row(DEPTH, 22);
        assertThat(last.get(5)).as("median with the parameter changed").isNotEqualTo(last.get(0));
    }

    @Test
    void theTableShowsWhatTheServerSays() throws Exception {
        page.open(TWO);
        JsonNode told = asked("""
                {"scenario":"stacked-deck","arms":[{"label":"A","policies":[{"id":"us-retreat","strength":2,"start":"2023Q1"}]},
                {"label":"B","policies":[{"id":"vendor-bans"}]}],"series":["lock-in-depth","tension"],"seeds":8}""");
        for (int year : new int[] {0, 8, 9, 22}) {
            List<String> expected = new ArrayList<>();
            for (JsonNode line : List.of(told.at("/baseline"), told.at("/arms/0"), told.at("/arms/1"))) {
                for (String quantile : List.of("q50", "q05", "q25", "q75", "q95")) {
                    expected.add(line.at("/series/" + DEPTH + "/" + quantile + "/" + year).asText());
                }
            }
            assertThat(row(DEPTH, year)).as("year " + year).usingElementComparator((a, b) -> Double.compare(Double.parseDouble(a), Double.parseDouble(b)))
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void aLinkReproducesTheView() {
        page.open(TWO);
        page.at("#tab-differences").click();
        String link = page.script("return location.hash").toString();
        List<String> shown = all(DEPTH);
        page.open(link.substring(1));
        assertThat(page.at("#tab-differences").getDomAttribute("aria-selected")).isEqualTo("true");
        assertThat(page.at("#arm-label").getDomProperty("placeholder")).contains("Withdrawal of the United States");
        assertThat(page.at("[id='strength-us-retreat']").getDomProperty("value")).isEqualTo("2");
        assertThat(page.at("[id='start-us-retreat']").getDomProperty("value")).isEqualTo("2023Q1");
        assertThat(all(DEPTH)).hasSizeGreaterThan(100).isEqualTo(shown);
        assertThat(link).as("only what differs").doesNotContain("scenario=", "since=", "layout=");
    }

    @Test
    void armsAreToldApartWithoutColour() {
        page.open(TWO);
        assertThat(page.texts("#legend li")).containsExactly("Scenario as it is", "A Withdrawal of the United States from standards work and programmes abroad",
                "B Bans");
        assertThat(page.strings("return [...document.querySelectorAll('#legend line')].slice(1).map(line => line.getAttribute('stroke-dasharray'))"))
                .doesNotHaveDuplicates();
        assertThat(page.texts("[data-series=tension] .findings li b")).containsExactly("A", "B");
        page.at("#tools .choice button:last-child").click();
        assertThat(page.script("return document.body.dataset.layout")).isEqualTo("side");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void differencesAreInPlainWords() {
        page.open(FEW + "&tab=differences&arm=Nothing%3Bzero-grant");
        assertThat(page.texts(".findings li")).hasSize(2).allMatch(text -> text.contains("the same in every run"));
        page.open(FEW + "&tab=differences");
        assertThat(page.at(".empty").isDisplayed()).isTrue();
    }

    @Test
    void aPolicyIsFoundAndSwitchedOnByKeys() {
        page.open(FEW);
        page.at("#policy-search").sendKeys("open radio");
        page.at("#policy-aspi-7c-open-ran").sendKeys(Keys.SPACE);
        page.done();
        assertThat(page.texts("#legend li")).containsExactly("Scenario as it is", "A Promotion of open radio access networks");
        assertThat(page.focused().getDomAttribute("id")).as("focus stays where it was").isEqualTo("policy-aspi-7c-open-ran");
        page.at(".groups .more").sendKeys(Keys.ENTER);
        assertThat(page.at(".about").getText()).contains("Governments should promote open interfaces of mobile networks");
        page.at("[id='strength-aspi-7c-open-ran']").sendKeys(Keys.ARROW_RIGHT);
        page.done();
        assertThat(page.script("return location.hash").toString()).contains("aspi-7c-open-ran*1.05");
    }

    @Test
    void yearsAreReadAndTabsTurnedByKeys() {
        page.open(FEW);
        page.at("[data-series=tension] .chart").sendKeys(Keys.ARROW_LEFT);
        page.says("#spoken", "2034");
        page.at("#tab-curves").sendKeys(Keys.ARROW_RIGHT);
        assertThat(page.focused().getDomAttribute("id")).isEqualTo("tab-differences");
        page.at("#definitions").sendKeys(Keys.ENTER);
        assertThat(page.at("#drawer").isDisplayed()).isTrue();
        page.focused().sendKeys(Keys.ESCAPE);
        assertThat(page.at("#drawer").isDisplayed()).isFalse();
        assertThat(page.focused().getDomAttribute("id")).isEqualTo("definitions");
    }

    @Test
    void everythingThatCanBeUsedIsReachedByKeysAndHasAName() {
        page.open(TWO);
        assertThat(page.strings("""
                return [...document.querySelectorAll('button, input, select, summary, [role=img]')].filter(node => node.checkVisibility())
                  .filter(node => node.tabIndex < 0 && node.getAttribute('role') !== 'tab'
                    && !(node.getAttribute('role') === 'img')).map(node => node.outerHTML)""")).isEmpty();
        assertThat(page.all("header button, #choices > section > div > *, main button, main select, [role=img], #sliders > .slider input").stream()
                .filter(node -> !node.getTagName().equals("div") || node.getDomAttribute("role") != null)
                .filter(node -> node.isDisplayed() && !node.getTagName().matches("details|p") && node.getAccessibleName().isBlank())
                .map(node -> node.getDomProperty("outerHTML"))).isEmpty();
    }

    @Test
    void definitionsAreOneClickAway() {
        page.open(FEW);
        page.at("[data-series=lock-in-depth] .title").click();
        assertThat(page.at("#drawer").getText()).contains("Price discount that rivals of the leading home must offer", "Formula", "lower is better");
        assertThat(page.at("[data-series=lock-in-depth] .caution").getText()).contains("taste-share", "0.5", "plausible 0 to 1");
        page.at("[data-series=lock-in-depth] .caution button").click();
        page.until(any -> ("slider-" + TASTE).equals(page.focused().getDomAttribute("id")));
    }

    @Test
    void darkAndNarrowPagesHoldTogether() {
        page.open(TWO);
        String light = drawn("tension");
        page.scheme("dark");
        page.until(any -> !drawn("tension").equals(light));
        for (int width : new int[] {1024, 390}) {
            page.wide(width, 768);
            assertThat(page.strings("""
                    return [...document.querySelectorAll('body *')].filter(node => node.checkVisibility() && !node.closest('.table, .skip, .hidden'))
                      .filter(node => node.getBoundingClientRect().right > innerWidth + 1).map(node => node.outerHTML.slice(0, 200))"""))
                    .as("what reaches beyond %d pixels", width).isEmpty();
        }
        assertThat(page.at("#choices").isDisplayed()).as("what to change is folded on telephones").isFalse();
        page.at("#unfold").click();
        assertThat(page.at("#choices").isDisplayed()).isTrue();
    }

    @Test
    void aConnectionThatIsBackSoonIsTriedAgain() throws Exception {
        page.open(FEW);
        page.connected(false);
        page.at("#policy-search").sendKeys("open radio");
        page.at("#policy-aspi-7c-open-ran").sendKeys(Keys.SPACE);
        Thread.sleep(600);
        page.connected(true);
        page.done();
        assertThat(page.at("#alert").getText()).isEmpty();
        assertThat(page.all("#legend li")).hasSize(2);
    }

    @Test
    void aWrongLinkIsAnsweredInWords() {
        page.openWrong(FEW + "&arm=%3Baspi-7c-open-rum");
        assertThat(page.at("#alert").getText()).contains("aspi-7c-open-rum");
        page.openWrong(FEW + "&scenario=no-such");
        assertThat(page.at("#alert").getText()).contains("no-such");
    }

    /** A chart's pixels. */
    private static String drawn(String series) {
        return page.script("return document.querySelector('[data-series=\"" + series + "\"] canvas').toDataURL()").toString();
    }

    private static List<String> row(String series, int year) {
        table(series);
        return page.strings("return [...document.querySelectorAll('[data-series=\"" + series + "\"] tbody tr')][" + year
                + "].querySelectorAll('td').values().map(cell => cell.dataset.value).toArray()");
    }

    private static List<String> all(String series) {
        table(series);
        return page.texts("[data-series='" + series + "'] td");
    }

    private static void table(String series) {
        if (page.all("[data-series='" + series + "'] td").isEmpty()) {
            page.at("[data-series='" + series + "'] .card-tools button").click();
        }
    }

    private static JsonNode asked(String view) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(page.address() + "api/runs"))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(view)).build(), HttpResponse.BodyHandlers.ofString());
        String[] lines = answer.body().strip().split("\n");
        return new ObjectMapper().readTree(lines[lines.length - 1]);
    }
}

package lockstep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.w3c.dom.Document;

/** What the page hands out, and its views beside curves, in a browser. */
class PageViewsTest extends WithBrowser {
    private static final String TWO = "seeds=8&series=tension&arm=%3Bus-retreat*2&arm=Bans%3Bvendor-bans";

    @Test
    void picturesAreFilesThatStandAlone() throws Exception {
        page.open(TWO);
        byte[] png = page.saved("lockstep-tension.png", () -> page.at("[title='Save as PNG']").click());
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1800);
        byte[] svg = page.saved("lockstep-tension.svg", () -> page.at("[title='Save as SVG']").click());
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document picture = factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        assertThat(picture.getDocumentElement().getTextContent()).contains("Tension", "B Bans", "8 runs, seeds 1 to 8", "Bands show chance alone");
    }

    @Test
    void numbersAndScenariosAreFiles() throws IOException {
        page.open(TWO);
        page.at("#exports").click();
        String csv = new String(page.saved("lockstep.csv", () -> page.at("#save-csv").click()), StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(1).filter(row -> row.contains("tension"))).as("three lines, a year a row").hasSize(3 * 23);
        String file = new String(page.saved("lockstep-b.yaml", () -> page.all(".save-scenario").get(2).click()), StandardCharsets.UTF_8);
        assertThat(file).contains("extends: stacked-deck.yaml", "vendor-bans");
    }

    @Test
    void theMapShowsEveryNationAndItsTableSaysTheSame() {
        page.open(TWO + "&tab=map&domain=telecom&world=1");
        page.says(".atlas .caption", "Telecom networks");
        String last = page.script("return document.querySelector('.map canvas').toDataURL()").toString();
        assertThat(page.at(".atlas .caption").getText()).contains("2035", "8 runs", "hatched where fewer than 75 % of runs agree");
        assertThat(page.at(".map-legend").getText()).contains("Other: another home, or the vendors that are not named", "another leader than in the scenario");
        page.at("#year").sendKeys(Keys.HOME);
        page.says(".atlas .caption", "2013");
        assertThat(page.script("return document.querySelector('.map canvas').toDataURL()").toString()).isNotEqualTo(last);
        page.at("main .atlas .row > button").click();
        assertThat(page.all(".atlas tbody tr")).hasSize(196);
        assertThat(page.script("return location.hash").toString()).contains("year=2013", "domain=telecom");
        page.all(".atlas .choice button").get(1).click();
        page.says(".atlas .caption", "taste-share");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void missionsAreBegunAndChecked() {
        page.open(TWO);
        page.at("#missions").click();
        page.until(any -> page.all(".missions button").size() == 3);
        page.at(".missions button").click();
        page.at("#begin").click();
        page.done();
        page.at("#check").click();
        page.says(".answer", "Not yet");
        assertThat(page.at(".answer .undone").getText()).as("what is wanting, in words").hasSizeGreaterThan("Not yet. ".length() + 20);
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void whyIsAnsweredForAYearOfACurve() {
        page.open(TWO);
        page.at("[data-series=tension] .chart").sendKeys(Keys.ARROW_LEFT, Keys.ENTER);
        page.until(any -> !page.all(".causes li, .causes > p:not(.wait)").isEmpty());
        assertThat(page.at("#drawer-title").getText()).isEqualTo("Why? Tension");
        assertThat(page.all(".causes .error")).isEmpty();
        assertThat(page.texts(".causes .measured")).allMatch(text -> text.contains("with it") && text.contains("without"));
    }

    @Test
    void bodiesShowDocketsVotesPostsAndBlocs() {
        page.open(TWO + "&tab=bodies&body=itu-t");
        page.until(any -> page.all(".bodies canvas").size() == 7);
        assertThat(page.texts(".bodies h3")).extracting(text -> text.split(" ")[0])
                .containsExactly("Docket:", "Approved", "Rejected", "Posts", "Votes", "Members", "Backlog");
        assertThat(page.at(".bodies .caption").getText()).contains("Means over 8 runs");
        page.at(".bodies .card-tools button").click();
        List<String> years = page.texts(".bodies .card:first-child tbody th");
        assertThat(years).hasSize(23).startsWith("2013").endsWith("2035");
        assertThat(page.complaints()).isEmpty();
    }
}

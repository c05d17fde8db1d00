package lockstep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** What the page hands out, and its views beside curves, in a browser. */
class PageViewsTest {
    private static final String TWO = "seeds=8&series=tension&arm=%3Bus-retreat*2&arm=Bans%3Bvendor-bans";
    private static Browser page;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        page = new Browser(folder);
    }

    @AfterAll
    static void close() {
        if (page != null) {
            page.close();
        }
    }

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

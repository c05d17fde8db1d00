package lockstep.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {
    private static final Shapes SHAPES = Shapes.load();
    /** Of a sphere with the surface of the Earth, km. */
    private static final double RADIUS = 6371.007;

    @ParameterizedTest
    @MethodSource("nations")
    void everyNationOfTheMainScenarioIsFoundUnderItsOwnName(String iso3, String name) {
        assertThat(SHAPES.of(iso3)).map(Outline::name).hasValue(name);
    }

    static Stream<Arguments> nations() throws IOException {
        return Files.readAllLines(Path.of("scenarios/world/nations.csv")).stream().skip(1).map(row -> row.split(",", 3))
                .map(row -> Arguments.of(row[0], row[1]));
    }

    @Test
    void anOutlineIsOfClosedRingsOnEarthThatDoNotCrossTheDateLine() {
        for (Outline outline : SHAPES.all()) {
            assertThat(outline.rings()).as(outline.name()).isNotEmpty();
            for (List<Place> ring : outline.rings()) {
                assertThat(ring).as(outline.name()).hasSizeGreaterThan(3).allMatch(p -> Math.abs(p.lon()) <= 180 && Math.abs(p.lat()) <= 90);
                assertThat(ring.get(0)).as(outline.name()).isEqualTo(ring.get(ring.size() - 1));
                for (int p = 1; p < ring.size(); p++) {
                    assertThat(Math.abs(ring.get(p).lon() - ring.get(p - 1).lon())).as(outline.name()).isLessThan(90);
                }
            }
        }
    }

    @Test
    void codesAreUniqueAndWhatHasNoneIsNotFound() {
        List<String> codes = SHAPES.all().stream().map(Outline::iso3).filter(code -> !code.isEmpty()).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z]{3}"));
        assertThat(SHAPES.of("")).isEmpty();
        assertThat(SHAPES.of("ZZZ")).isEmpty();
    }

    @Test
    void aLabelLiesInItsOutline() {
        // The thinnest are rounded to a few points, whose edge a label may touch.
        assertThat(SHAPES.all().stream().filter(o -> !o.tiny())).allSatisfy(outline -> {
            Point2D at = EqualEarth.of(outline.label());
            assertThat(EqualEarth.path(outline).contains(at)).as(outline.name()).isTrue();
        });
    }

    @Test
    void onlyTuvaluIsTooSmallForTheDataAndItIsMarkedSo() {
        assertThat(SHAPES.all().stream().filter(Outline::circle).map(Outline::iso3)).containsExactly("TUV");
        assertThat(SHAPES.of("TUV").orElseThrow().tiny()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"BRA, 8515767", "FRA, 640427", "KOR, 100210", "NZL, 268021", "RUS, 17098246", "NOR, 385207", "ZAF, 1221037", "IDN, 1904569"})
    void areasAreTrueOnTheFlatMap(String iso3, double km2) {
        // Small islands, lakes, coasts cut short and the flattening of the Earth cost some per cent.
        double flat = areaOf(EqualEarth.path(SHAPES.of(iso3).orElseThrow())) * RADIUS * RADIUS;
        assertThat(flat).isCloseTo(km2, within(0.06 * km2));
    }

    private static double areaOf(Path2D path) {
        double sum = 0;
        double[] c = new double[6];
        Point2D.Double start = null;
        Point2D.Double last = null;
        for (PathIterator it = new Area(path).getPathIterator(null); !it.isDone(); it.next()) {
            Point2D.Double next = it.currentSegment(c) == PathIterator.SEG_CLOSE ? start : new Point2D.Double(c[0], c[1]);
            if (it.currentSegment(c) == PathIterator.SEG_MOVETO) {
                start = next;
            } else {
                sum += (last.x * next.y - next.x * last.y) / 2;
            }
            last = next;
        }
        return Math.abs(sum);
    }

    @Test
    void theEqualEarthProjectionGivesThePublishedSize() {
        // Width to height 2.05458, in the paper.
        assertThat(EqualEarth.HALF_WIDTH / EqualEarth.HALF_HEIGHT).isCloseTo(2.05458, within(0.00005));
        // The whole sphere is as large as a sphere.
        double sum = 0;
        for (int lat = -900; lat < 900; lat++) {
            double top = EqualEarth.of(new Place(180, (lat + 0.5) / 10)).x;
            sum += 2 * top * (EqualEarth.of(new Place(0, lat / 10.0)).y - EqualEarth.of(new Place(0, (lat + 1) / 10.0)).y);
        }
        assertThat(sum).isCloseTo(4 * Math.PI, within(0.001));
        assertThat(EqualEarth.of(new Place(0, 45)).y).as("north is up").isNegative();
    }

    @Test
    void theTextForAPageHasEveryOutlineAndNothingToLoad() {
        String text = Shapes.geoJson();
        assertThat(text.lines().filter(line -> line.startsWith("{\"type\":\"Feature\","))).hasSize(SHAPES.all().size());
        assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("http");
        assertThat(text.length()).isLessThan(400_000);
    }
}

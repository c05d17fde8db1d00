package lockstep.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FanChartTest {
    private static final double[] YEARS = {2013, 2013.25, 2013.5};
    private static final Words WORDS = new Words("Title", "Heading", "percent", "Caption");

    @Test
    void bandsAreQuantilesOverRunsAndLeaveOutRunsWithoutValue() {
        double[][] runs = {{1, Double.NaN, Double.NaN}, {2, 4, Double.NaN}, {3, 8, Double.NaN}};

        Fan fan = Fan.of("a", YEARS, runs, 10);

        assertThat(fan.bands()[0]).containsExactly(11, 15, 20, 25, 29);
        assertThat(fan.bands()[1][Fan.MEDIAN]).isEqualTo(60);
        assertThat(fan.bands()[2]).containsOnly(Double.NaN);
        assertThat(fan.end()).isEqualTo(60);
    }

    @Test
    void labelsKeepTheirOrderAndDistanceAndStayInRange() {
        double[] places = Spacing.apart(new double[] {50, 52, Double.NaN, 99, 51}, 10, 0, 100);

        assertThat(places).containsExactly(41, 61, Double.NaN, 99, 51);
        assertThat(Spacing.apart(new double[] {99, 98}, 10, 0, 100)).containsExactly(100, 90);
        assertThat(Spacing.apart(new double[] {}, 10, 0, 100)).isEmpty();
    }

    @Test
    void aChartIsAPictureOfTheSizeAskedForWithItsCurvesInIt(@TempDir Path folder) throws Exception {
        Fan rising = Fan.of("rising", YEARS, new double[][] {{1, 2, 3}, {2, 3, 4}}, 1);
        Path file = folder.resolve("below/chart.png");

        Picture.png(new FanChart(WORDS, List.of(rising)), 600, 400, file);

        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(image.getHeight()).isEqualTo(400);
        assertThat(pixels(image, Pen.of(0).colour().getRGB())).isGreaterThan(100);
        assertThat(file.getParent().toFile().list()).containsExactly("chart.png");
    }

    @Test
    void moreSeriesThanCanBeToldApartAreRefused() {
        Fan fan = Fan.of("a", YEARS, new double[][] {{1, 2, 3}}, 1);

        assertThatThrownBy(() -> new FanChart(WORDS, Collections.nCopies(9, fan))).hasMessage("Expected 1 to 8 series, given 9");
        assertThatThrownBy(() -> new FanChart(WORDS, List.of())).hasMessage("Expected 1 to 8 series, given 0");
    }

    private static int pixels(BufferedImage image, int rgb) {
        int count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                count += image.getRGB(x, y) == rgb ? 1 : 0;
            }
        }
        return count;
    }
}

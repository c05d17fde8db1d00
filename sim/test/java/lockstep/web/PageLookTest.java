package lockstep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours of the page: can they be read, and told apart by everybody. */
class PageLookTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");
    private static final List<String> LINES = List.of("line-baseline", "line-changed", "line-0", "line-1", "line-2", "line-3");
    private static final List<String> SPONSORS = List.of("sponsor-0", "sponsor-1", "sponsor-2", "sponsor-3", "sponsor-4", "sponsor-rest");
    private static final List<String> DEPTHS = List.of("empty", "depth-0", "depth-1", "depth-2", "depth-3", "depth-4");
    /** Distance in CIE Lab; 2.3 is just noticeable side by side, ten at a glance. */
    private static final double AT_A_GLANCE = 10;

    enum Scheme {
        LIGHT, DARK;

        /** Colours by name: a dark page takes what it does not set from the light one. */
        Map<String, Rgb> colours() {
            String[] parts = css().split("@media \\(prefers-color-scheme: dark\\)", 2);
            Map<String, Rgb> colours = new TreeMap<>();
            List<String> read = new ArrayList<>(List.of(parts[0]));
            if (this == DARK) {
                read.add(parts[1]);
            }
            for (String part : read) {
                Matcher each = COLOUR.matcher(part);
                while (each.find()) {
                    colours.put(each.group(1), Rgb.of(each.group(2)));
                }
            }
            return colours;
        }
    }

    /** How eyes see: all cones, or one kind missing (Machado, Oliveira, Fernandes 2009, severity 1), on linear light. */
    enum Eyes {
        ALL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Eyes(double... matrix) {
            this.matrix = matrix;
        }

        Rgb see(Rgb c) {
            return new Rgb(part(0, c), part(3, c), part(6, c));
        }

        private double part(int at, Rgb c) {
            return Math.min(1, Math.max(0, matrix[at] * c.red + matrix[at + 1] * c.green + matrix[at + 2] * c.blue));
        }
    }

    /** A colour in linear light, 0 to 1. */
    record Rgb(double red, double green, double blue) {
        static Rgb of(String hex) {
            return new Rgb(linear(hex, 1), linear(hex, 3), linear(hex, 5));
        }

        private static double linear(String hex, int at) {
            double c = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
            return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }

        double luminance() {
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        }

        /** Contrast ratio of WCAG 2.2. */
        double contrast(Rgb other) {
            double a = luminance();
            double b = other.luminance();
            return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        }

        /** Distance in CIE Lab 1976, white D65. */
        double distance(Rgb other) {
            double[] a = lab();
            double[] b = other.lab();
            return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
        }

        private double[] lab() {
            double x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
            double y = f(luminance());
            double z = f((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
            return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
        }

        private static double f(double t) {
            return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
        }
    }

    @ParameterizedTest
    @EnumSource
    void textHasTheContrastOfWcagAA(Scheme scheme) {
        Map<String, Rgb> colours = scheme.colours();
        for (String text : List.of("text", "faint", "accent", "warn", "bad", "good", "line-0", "line-1", "line-2", "line-3", "line-changed")) {
            for (String ground : List.of("page", "panel", "raised")) {
                assertThat(colours.get(text).contrast(colours.get(ground))).as(text + " on " + ground).isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(colours.get("on-accent").contrast(colours.get("accent"))).as("text on buttons").isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource
    void linesFillsAndEdgesStandOutFromTheirGround(Scheme scheme) {
        Map<String, Rgb> colours = scheme.colours();
        Stream.of(LINES, SPONSORS, List.of("edge", "accent")).flatMap(List::stream).forEach(name ->
                assertThat(colours.get(name).contrast(colours.get("panel"))).as(name).isGreaterThanOrEqualTo(3));
    }

    @ParameterizedTest
    @EnumSource
    void coloursAreToldApartByAllEyes(Scheme scheme) {
        Map<String, Rgb> colours = scheme.colours();
        for (Eyes eyes : Eyes.values()) {
            for (List<String> palette : List.of(LINES, SPONSORS, DEPTHS)) {
                for (String a : palette) {
                    for (String b : palette.subList(palette.indexOf(a) + 1, palette.size())) {
                        assertThat(eyes.see(colours.get(a)).distance(eyes.see(colours.get(b)))).as(a + " and " + b + ", " + eyes)
                                .isGreaterThan(AT_A_GLANCE);
                    }
                }
            }
        }
    }

    private static String css() {
        try (InputStream in = Server.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

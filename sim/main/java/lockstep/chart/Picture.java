package lockstep.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;
import org.jfree.svg.ViewBox;

/** A picture file. */
public final class Picture {
    private Picture() {
    }

    /** Whether Java finds any font to write with; without one no picture can be made. */
    public static boolean canWrite() {
        try {
            BufferedImage probe = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
            return probe.createGraphics().getFontMetrics(new Font(Font.SANS_SERIF, Font.PLAIN, 12)).stringWidth("x") > 0;
        } catch (RuntimeException | LinkageError | InternalError noFonts) {
            // What comes out depends on the JDK; all of these have been seen.
            return false;
        }
    }

    /** Writes a chart as PNG: under a temporary name first, then renamed, so that the file is there only when it is whole. */
    public static void png(Drawing chart, int width, int height, Path file) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        chart.draw(pen, width, height);
        pen.dispose();
        write(file, temporary -> ImageIO.write(image, "png", temporary.toFile()));
    }

    /** Writes a chart as SVG, under a temporary name first. */
    public static void svg(Drawing chart, int width, int height, Path file) throws IOException {
        write(file, temporary -> Files.writeString(temporary, svg(chart, width, height, file.getFileName().toString(), true)));
    }

    /**
     * A chart as the text of an SVG element.
     *
     * @param key   begins the names of its parts; charts on one page must differ in it
     * @param alone whether it is a file of its own
     */
    static String svg(Drawing chart, int width, int height, String key, boolean alone) {
        SVGGraphics2D pen = new SVGGraphics2D(width, height);
        // By default it is the time of day.
        pen.setDefsKeyPrefix(key.replaceAll("[^a-z0-9]", "") + "-");
        pen.setGeomDoubleConverter(Picture::hundredths);
        // Letters as shapes: they are laid out by Java's fonts, which the reader may not have.
        pen.setRenderingHint(SVGHints.KEY_DRAW_STRING_TYPE, SVGHints.VALUE_DRAW_STRING_TYPE_VECTOR);
        chart.draw(pen, width, height);
        return alone ? pen.getSVGDocument() : pen.getSVGElement(null, false, new ViewBox(0, 0, width, height), null, null);
    }

    private static String hundredths(double place) {
        return String.valueOf(Math.round(100 * place) / 100f);
    }

    /** Fills a file. */
    @FunctionalInterface
    interface Content {
        /** Writes all of it. */
        void to(Path file) throws IOException;
    }

    static void write(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path temporary = folder.resolve("." + file.getFileName() + ".part");
        try {
            content.to(temporary);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}

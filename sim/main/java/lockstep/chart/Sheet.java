package lockstep.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The style all pictures share: title and heading above, caption below, white paper. */
final class Sheet {
    static final int MARGIN = 28;
    static final Color INK = new Color(0x222222);
    static final Color GREY = new Color(0x555555);
    static final Color GRID = new Color(0xDDDDDD);
    static final Font NAME = new Font(Font.SANS_SERIF, Font.BOLD, 16);
    static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 16);
    static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
    private static final Font SMALLER = SMALL.deriveFont(12f);
    private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 23);

    private Sheet() {
    }

    /** Writes the words and returns the room that is left between them. */
    static Rectangle2D.Double room(Graphics2D pen, Words words, int width, int height) {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        int line = width - 2 * MARGIN;
        Paragraph title = new Paragraph(pen, words.title(), TITLE, line);
        Paragraph heading = new Paragraph(pen, words.heading(), TEXT, line);
        Paragraph caption = new Paragraph(pen, words.caption(), SMALL, line);
        double top = MARGIN / 2.0 + title.draw(MARGIN, MARGIN / 2.0, INK);
        top += heading.draw(MARGIN, top, GREY) + MARGIN / 2.0;
        double bottom = height - MARGIN / 2.0 - caption.height();
        caption.draw(MARGIN, bottom, GREY);
        return new Rectangle2D.Double(MARGIN, top, line, bottom - top - MARGIN / 4.0);
    }

    /** Writes a text with its left end, middle or right end (0, 0.5, 1) at a place, and its middle at a height. */
    static void write(Graphics2D pen, String text, Font font, Color colour, double x, double part, double y) {
        pen.setFont(font);
        pen.setColor(colour);
        pen.drawString(text, (float) (x - part * width(pen, text, font)),
                (float) (y + (pen.getFontMetrics(font).getAscent() - pen.getFontMetrics(font).getDescent()) / 2.0));
    }

    static int width(Graphics2D pen, String text, Font font) {
        return pen.getFontMetrics(font).stringWidth(text);
    }

    /** A name that ends at a place, its middle at a height: on one line, else on two in smaller letters, the second cut where it must be. */
    static void name(Graphics2D pen, String text, Color colour, double end, double y, double width) {
        if (width(pen, text, SMALL) <= width) {
            write(pen, text, SMALL, colour, end, 1, y);
            return;
        }
        List<String> lines = new Paragraph(pen, text, SMALLER, (int) width).lines();
        double half = pen.getFontMetrics(SMALLER).getHeight() / 2.0;
        String rest = String.join(" ", lines.subList(1, lines.size()));
        write(pen, lines.get(0), SMALLER, colour, end, 1, rest.isEmpty() ? y : y - half);
        write(pen, cut(pen, rest, SMALLER, width), SMALLER, colour, end, 1, y + half);
    }

    /** A text cut to a width, with an ellipsis where something is missing. */
    static String cut(Graphics2D pen, String text, Font font, double width) {
        if (width(pen, text, font) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(pen, text.substring(0, end).stripTrailing() + "\u2026", font) > width) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "\u2026";
    }
}

package lockstep.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Text broken into lines of a width. */
final class Paragraph {
    private final Graphics2D pen;
    private final Font font;
    private final FontMetrics metrics;
    private final List<String> lines = new ArrayList<>();

    Paragraph(Graphics2D pen, String text, Font font, int width) {
        this.pen = pen;
        this.font = font;
        metrics = pen.getFontMetrics(font);
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && metrics.stringWidth(longer) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    double height() {
        return lines.size() * metrics.getHeight();
    }

    /** Draws it with its top left corner at a point; returns its height. */
    double draw(double x, double y, Color colour) {
        pen.setFont(font);
        pen.setColor(colour);
        for (int i = 0; i < lines.size(); i++) {
            pen.drawString(lines.get(i), (float) x, (float) y + i * metrics.getHeight() + metrics.getAscent());
        }
        return height();
    }
}

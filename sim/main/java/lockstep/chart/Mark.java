package lockstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** How a point is drawn that may be said of: by shape and filling, so that colour is not needed. */
enum Mark {
    CLEAR(0x0072B2, 6), BACKFIRE(0xD55E00, 6), UNSURE(0x555555, 5), NEGLIGIBLE(0x999999, 4), IDENTICAL(0x999999, 5);

    /** What the shapes mean. */
    static final String KEY = "Filled dot: clear at a false discovery rate of 5 %. Filled square: clear, but against what its document hopes "
            + "for. Ring: cannot be told from nothing. Small diamond: too small to matter. Upright dash: the same in every run.";
    private final Color colour;
    private final double size;

    Mark(int rgb, double size) {
        colour = new Color(rgb);
        this.size = size;
    }

    /** Of a verdict in words. */
    static Mark of(String verdict, boolean backfire) {
        return backfire ? BACKFIRE : verdict.startsWith("clear") ? CLEAR : verdict.equals("negligible") ? NEGLIGIBLE
                : verdict.equals("identical") ? IDENTICAL : UNSURE;
    }

    Color colour() {
        return colour;
    }

    /** Draws it with a line for its interval. */
    void draw(Graphics2D pen, double x, double y, double low, double high) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(this == CLEAR || this == BACKFIRE ? 2.4f : 1.4f));
        pen.draw(new Line2D.Double(low, y, high, y));
        draw(pen, x, y);
    }

    void draw(Graphics2D pen, double x, double y) {
        boolean filled = this == CLEAR || this == BACKFIRE;
        pen.setColor(filled ? colour : Color.WHITE);
        pen.fill(shape(x, y));
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(1.6f));
        pen.draw(shape(x, y));
    }

    private Shape shape(double x, double y) {
        return switch (this) {
            case CLEAR, UNSURE -> new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size);
            case BACKFIRE -> new Rectangle2D.Double(x - size, y - size, 2 * size, 2 * size);
            case NEGLIGIBLE -> diamond(x, y);
            case IDENTICAL -> new Line2D.Double(x, y - size, x, y + size);
        };
    }

    private Shape diamond(double x, double y) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x - size, y);
        path.lineTo(x, y - size);
        path.lineTo(x + size, y);
        path.lineTo(x, y + size);
        path.closePath();
        return path;
    }
}

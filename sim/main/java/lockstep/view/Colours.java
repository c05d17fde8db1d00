package lockstep.view;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import lockstep.chart.Pen;

/** Colours of sponsors, as in charts of results; people with any common colour blindness can tell them apart. */
final class Colours {
    static final Color SEA = new Color(0xF4F7FA);
    static final Color LAND = new Color(0xE2E2E2);
    static final Color BORDER = new Color(0x8A8A8A);
    static final Color INK = new Color(0x222222);
    /** Where nobody leads. */
    static final Color NOBODY = Color.WHITE;
    private static final int TILE = 6;

    private Colours() {
    }

    static Color of(int sponsor) {
        return Pen.of(sponsor).colour();
    }

    /** A sponsor's colour, the paler the smaller a share is: full at 1, a quarter of it at 0.2 and below. */
    static Color of(int sponsor, double share) {
        double strength = 0.25 + 0.75 * Math.min(1, Math.max(0, (share - 0.2) / 0.8));
        Color full = of(sponsor);
        return new Color(mixed(full.getRed(), strength), mixed(full.getGreen(), strength), mixed(full.getBlue(), strength));
    }

    private static int mixed(int channel, double strength) {
        return (int) Math.round(255 - strength * (255 - channel));
    }

    static Color clear(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    /** Lines over what is locked in, which do without colour. */
    static TexturePaint hatch() {
        BufferedImage tile = new BufferedImage(TILE, TILE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = tile.createGraphics();
        pen.setColor(clear(INK, 150));
        pen.drawLine(0, TILE - 1, TILE - 1, 0);
        pen.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, TILE, TILE));
    }
}

package lockstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;

/**
 * How a line is drawn: by colour and by dashes, so that lines can be told apart in black and white too. Colours are those of Okabe and Ito
 * (2008), which people with any common colour blindness can tell apart, without the yellow, which is too pale on white.
 */
public record Pen(Color colour, BasicStroke stroke) {
    private static final float WIDTH = 2.6f;
    private static final Pen[] ALL = {
        pen(0xD55E00), pen(0x0072B2, 14, 5), pen(0x009E73, 3, 4), pen(0xCC79A7, 14, 5, 3, 5), pen(0x333333, 7, 4), pen(0xE69F00, 22, 5),
        pen(0x56B4E9, 3, 4, 3, 4, 14, 4), pen(0x777777, 1, 5)};

    /** What others are held against. */
    static final Pen BEHIND = pen(0x8A8A8A, 2, 3);

    /** How many there are. */
    static final int COUNT = ALL.length;

    /** How the line at a position is drawn; after the last the first comes again. */
    public static Pen of(int series) {
        return ALL[series % COUNT];
    }

    /** Its colour, so thin that what lies below shows. */
    Color band(int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    private static Pen pen(int rgb, float... dashes) {
        BasicStroke stroke = dashes.length == 0 ? new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
        return new Pen(new Color(rgb), stroke);
    }
}

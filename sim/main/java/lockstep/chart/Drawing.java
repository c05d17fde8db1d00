package lockstep.chart;

import java.awt.Graphics2D;

/** Something that can be drawn in any size. */
public interface Drawing {
    /** What is written on it. */
    Words words();

    /** Draws it into the given size, in pixels or points. */
    void draw(Graphics2D pen, int width, int height);

    /** Height that suits a width. */
    default int height(int width) {
        return Math.round(width * 7f / 12);
    }
}

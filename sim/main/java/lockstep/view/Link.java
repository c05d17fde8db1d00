package lockstep.view;

import java.awt.Color;

/**
 * What a line between two nations stands for.
 *
 * @param text   in words, with numbers
 * @param colour how it is drawn
 * @param width  in pixels
 */
record Link(String text, Color colour, double width) {
    @Override public String toString() {
        return text;
    }
}

package lockstep.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Curves over time of many runs: a line for the median of each series, a dark band for the middle half of runs and a pale one for the middle
 * 90 %. Names stand at the ends of the lines, so no legend is needed. JFreeChart draws axes and curves; headings, names and caption are laid
 * out here, which also keeps clear of the classes that moved between JFreeChart 1.0 and 1.5.
 */
public final class FanChart implements Drawing {
    /** More lines than this cannot be told apart. */
    public static final int MOST_SERIES = Pen.COUNT;
    private static final int MOST_STEPS = 8;
    private static final double NAMES_PART = 0.34;

    private final Words words;
    private final FanPlot fans;

    /** A chart of one or more series. */
    public FanChart(Words words, List<Fan> fans) {
        this(words, fans, false);
    }

    /** A chart of one or more series; {@code behind} if the first is what the others are held against, in grey. */
    public FanChart(Words words, List<Fan> fans, boolean behind) {
        if (fans.isEmpty() || fans.size() > MOST_SERIES) {
            throw new IllegalArgumentException("Expected 1 to " + MOST_SERIES + " series, given " + fans.size());
        }
        this.words = words;
        this.fans = new FanPlot(List.copyOf(fans), behind);
    }

    @Override public Words words() {
        return words;
    }

    @Override public void draw(Graphics2D pen, int width, int height) {
        Rectangle2D room = Sheet.room(pen, words, width, height);
        int widest = fans.fans().stream().mapToInt(fan -> Sheet.width(pen, fan.name(), Sheet.NAME)).max().orElse(0);
        double right = Math.min(NAMES_PART * width, widest) + 4;
        Axes axes = fans.draw(pen, new Rectangle2D.Double(room.getX() - Sheet.MARGIN / 2.0, room.getY(), room.getWidth() - right
                + Sheet.MARGIN / 2.0, room.getHeight()), words.values(), fans.low(), fans.high(), MOST_STEPS);
        name(pen, axes, right);
    }

    /** Writes names at the ends of lines, apart from one another. */
    private void name(Graphics2D pen, Axes axes, double room) {
        List<Fan> all = fans.fans();
        List<Paragraph> names = all.stream().map(fan -> new Paragraph(pen, fan.name(), Sheet.NAME, (int) room + 4)).toList();
        double tallest = names.stream().mapToDouble(Paragraph::height).max().orElse(0);
        double[] wanted = all.stream().mapToDouble(fan -> axes.y(fan.end())).toArray();
        double[] places = Spacing.apart(wanted, tallest, axes.area().getMinY() + tallest / 2, axes.area().getMaxY() - tallest / 2);
        for (int f = 0; f < places.length; f++) {
            if (!Double.isNaN(places[f])) {
                names.get(f).draw(axes.area().getMaxX() + 8, places[f] - names.get(f).height() / 2, fans.pen(f).colour());
            }
        }
    }
}

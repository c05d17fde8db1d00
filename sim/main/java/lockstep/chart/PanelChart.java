package lockstep.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Many small plots of curves with bands side by side, all on one scale, such as one for each region; in each the baseline lies behind. */
final class PanelChart implements Drawing {
    private static final int ROW = 230;
    private static final int STEPS = 4;

    private final Words words;
    private final List<Panel> panels;

    /** One plot: its name and curves, the first in grey behind; the name of each curve is the same in all panels. */
    record Panel(String name, List<Fan> fans) {
    }

    PanelChart(Words words, List<Panel> panels) {
        this.words = words;
        this.panels = List.copyOf(panels);
    }

    @Override public Words words() {
        return words;
    }

    @Override public int height(int width) {
        return 150 + ROW * rows();
    }

    private int columns() {
        return panels.size() <= 4 ? 2 : 3;
    }

    private int rows() {
        return (panels.size() + columns() - 1) / columns();
    }

    @Override public void draw(Graphics2D pen, int width, int height) {
        Rectangle2D room = Sheet.room(pen, words, width, height);
        double key = key(pen, room);
        double wide = room.getWidth() / columns();
        double tall = (room.getHeight() - key) / rows();
        double low = panels.stream().mapToDouble(p -> plot(p).low()).min().orElse(0);
        double high = panels.stream().mapToDouble(p -> plot(p).high()).max().orElse(1);
        for (int i = 0; i < panels.size(); i++) {
            double x = room.getX() + i % columns() * wide;
            double y = room.getY() + key + i / columns() * tall;
            Sheet.write(pen, panels.get(i).name(), Sheet.NAME, Sheet.INK, x + 12, 0, y + 12);
            plot(panels.get(i)).draw(pen, new Rectangle2D.Double(x, y + 22, wide - 8, tall - 24), i % columns() == 0 ? words.values() : null,
                    low, high, STEPS);
        }
    }

    private static FanPlot plot(Panel panel) {
        return new FanPlot(panel.fans(), true);
    }

    /** What the lines are, once for all panels; returns the height it takes. */
    private double key(Graphics2D pen, Rectangle2D room) {
        List<String> names = new ArrayList<>(panels.get(0).fans().stream().map(Fan::name).toList());
        double y = room.getY() + 8;
        for (int f = 0; f < names.size(); f++, y += 22) {
            Pen of = plot(panels.get(0)).pen(f);
            pen.setColor(of.colour());
            pen.setStroke(of.stroke());
            pen.draw(new java.awt.geom.Line2D.Double(room.getX() + 12, y, room.getX() + 62, y));
            Sheet.write(pen, Sheet.cut(pen, names.get(f), Sheet.NAME, room.getWidth() - 90), Sheet.NAME, of.colour(), room.getX() + 70, 0, y);
        }
        return y - room.getY() + 6;
    }
}

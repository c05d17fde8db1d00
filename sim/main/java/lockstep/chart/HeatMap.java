package lockstep.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Policies by metrics: a number and its sign where an effect is clear, the darker the larger it is in its column; else a sign. */
final class HeatMap implements Drawing {
    /** What the signs mean. */
    static final String KEY = "A number where the effect is clear at a false discovery rate of 5 %, orange above the baseline and blue below, "
            + "darkest the largest of its column; ! against what its document hopes for; ~ too small to matter; . cannot be told from "
            + "nothing; = the same in every run.";
    private static final Color UP = new Color(0xE69F00);
    private static final Color DOWN = new Color(0x56B4E9);
    private static final Font HEADING = Sheet.SMALL.deriveFont(11f);
    private static final int LINE = 31;
    private static final double NAMES_PART = 0.33;
    private static final int HEADINGS = 96;

    private final Words words;
    private final List<String> columns;
    private final List<Row> rows;

    /** A policy and its cells, one a column. */
    record Row(String name, List<Cell> cells) {
    }

    /** What is written, and the clear effect from -1 to 1 of the largest in the column; 0 if it is not clear. */
    record Cell(String text, double part) {
    }

    HeatMap(Words words, List<String> columns, List<Row> rows) {
        this.words = words;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
    }

    @Override public Words words() {
        return words;
    }

    @Override public int height(int width) {
        return 180 + HEADINGS + LINE * rows.size();
    }

    @Override public void draw(Graphics2D pen, int width, int height) {
        Rectangle2D room = Sheet.room(pen, words, width, height);
        double names = NAMES_PART * room.getWidth();
        double wide = (room.getWidth() - names) / columns.size();
        double tall = (room.getHeight() - HEADINGS - 8) / rows.size();
        for (int c = 0; c < columns.size(); c++) {
            Paragraph heading = new Paragraph(pen, columns.get(c), HEADING, (int) wide - 4);
            heading.draw(room.getX() + names + c * wide + 4, room.getY() + HEADINGS - heading.height() - 6, Sheet.INK);
        }
        for (int r = 0; r < rows.size(); r++) {
            double y = room.getY() + HEADINGS + r * tall;
            Sheet.name(pen, rows.get(r).name(), Sheet.INK, room.getX() + names - 8, y + tall / 2, names - 10);
            for (int c = 0; c < columns.size(); c++) {
                cell(pen, rows.get(r).cells().get(c), new Rectangle2D.Double(room.getX() + names + c * wide, y, wide - 2, tall - 2));
            }
        }
    }

    private static void cell(Graphics2D pen, Cell cell, Rectangle2D where) {
        pen.setColor(cell.part() == 0 ? new Color(0xF6F6F6) : mixed(cell.part() > 0 ? UP : DOWN, 0.15 + 0.85 * Math.abs(cell.part())));
        pen.fill(where);
        Sheet.write(pen, cell.text(), Sheet.TEXT, cell.part() == 0 ? Sheet.GREY : Color.BLACK, where.getCenterX(), 0.5, where.getCenterY());
    }

    private static Color mixed(Color colour, double part) {
        return new Color(mixed(colour.getRed(), part), mixed(colour.getGreen(), part), mixed(colour.getBlue(), part));
    }

    private static int mixed(int of, double part) {
        return (int) Math.round(255 + part * (of - 255));
    }
}

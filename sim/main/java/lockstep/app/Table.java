package lockstep.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table of text, aligned by spaces: the first column to the left, the others to the right. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();
    private final int leftColumns;

    private Table(int leftColumns) {
        this.leftColumns = leftColumns;
    }

    /** With a heading; the first column holds names. */
    static Table of(String... heading) {
        return leftAligned(1, heading);
    }

    /** With a heading and several columns of words. */
    static Table leftAligned(int columns, String... heading) {
        Table table = new Table(columns);
        table.rows.add(List.of(heading));
        return table;
    }

    /** Adds a row of as many cells as the heading has. */
    Table row(List<String> cells) {
        if (cells.size() != rows.get(0).size()) {
            throw new IllegalArgumentException("Expected " + rows.get(0).size() + " cells, given " + cells.size());
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    Table row(String... cells) {
        return row(Arrays.asList(cells));
    }

    /** As text; the heading is underlined, and each line is indented. */
    @Override public String toString() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c], row.get(c).length());
            }
        }
        String rule = Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining("  "));
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(line(row, widths));
        }
        lines.add(1, rule);
        return lines.stream().map(l -> "  " + l.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String space = " ".repeat(widths[c] - row.get(c).length());
            line.append(c == 0 ? "" : "  ").append(c < leftColumns ? row.get(c) + space : space + row.get(c));
        }
        return line.toString();
    }
}

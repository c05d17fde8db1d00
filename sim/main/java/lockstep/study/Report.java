package lockstep.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lockstep.chart.Drawing;

/** What analyses found: lines to read, tables and pictures by the names of their files, in the order in which to look at them. */
public final class Report {
    private final List<String> lines = new ArrayList<>();
    private final Map<String, List<Object[]>> tables = new LinkedHashMap<>();
    private final Map<String, Drawing> pictures = new LinkedHashMap<>();

    void line(String text) {
        lines.add(text);
    }

    /** A row of a table; the first is its heading. */
    void row(String table, Object... cells) {
        tables.computeIfAbsent(table, t -> new ArrayList<>()).add(cells);
    }

    void picture(String name, Drawing picture) {
        pictures.put(name, picture);
    }

    /** Lines to read. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Rows by table, the heading first; null and NaN are empty cells. */
    public Map<String, List<Object[]>> tables() {
        return tables;
    }

    /** Pictures by name. */
    public Map<String, Drawing> pictures() {
        return pictures;
    }
}

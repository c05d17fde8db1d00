package lockstep.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Expands a table to the mapping it stands for: one entry per row, its id the key columns joined with a slash, its keys the other
 * columns. Empty cells are left out. Columns {@code source} and {@code note} speak for their row; a column whose name begins with
 * {@code assumed} lists cells of the row that are assumed ({@code gdp-2013: why; ...}). What {@code columns} says of a column becomes
 * the evidence of each of its cells.
 */
final class TableReader {
    private static final List<String> ABOUT_ROWS = List.of("source", "note");

    private final String section;
    private final Node.Mapping spec;
    private final Problems problems;

    TableReader(String section, Node.Mapping spec, Problems problems) {
        this.section = section;
        this.spec = spec;
        this.problems = problems;
    }

    Node.Mapping read(String file, String text) {
        Csv csv = Csv.read(file, text, problems);
        List<String> keys = spec.at("key") == null ? List.of() : Lists.texts(spec.at("key"));
        Node.Mapping rows = Node.Mapping.empty(spec.place());
        if (!columnsExist(csv, keys)) {
            return rows;
        }
        for (List<Node.Scalar> cells : csv.rows()) {
            if (cells.size() != csv.header().size()) {
                problems.addPartial(cells.get(0).place(), section, "given " + cells.size() + " cells, expected " + csv.header().size());
            } else {
                add(rows, csv, keys, cells);
            }
        }
        return rows;
    }

    private boolean columnsExist(Csv csv, List<String> keys) {
        int before = problems.count();
        for (int i = 0; i < csv.header().size(); i++) {
            int first = csv.column(csv.names().get(i));
            if (first < i) {
                problems.addHole(csv.header().get(i).place(), section, "column \"" + csv.names().get(i) + "\" is given twice, as columns "
                        + (first + 1) + " and " + (i + 1));
            }
        }
        if (keys.isEmpty()) {
            problems.addHole(spec.place(), Names.path(section, "key"), "missing, expected the list of columns that make the id");
        }
        for (String key : keys) {
            if (csv.column(key) < 0) {
                problems.addHole(spec.at("key").place(), Names.path(section, "key"),
                        "unknown column \"" + key + '"' + Nearest.hint(key, csv.names(), "columns"));
            }
        }
        if (spec.has("columns") && !(spec.at("columns") instanceof Node.Mapping)) {
            Node given = spec.at("columns");
            problems.add(given.place(), Names.path(section, "columns"), "given " + given.given() + ", expected a mapping by column");
        }
        about().entries().forEach((column, entry) -> {
            if (csv.column(column) < 0) {
                problems.addHole(entry.place(), Names.path(section, "columns"),
                        "unknown column \"" + column + '"' + Nearest.hint(column, csv.names(), "columns"));
            }
        });
        return problems.count() == before;
    }

    private Node.Mapping about() {
        return spec.at("columns") instanceof Node.Mapping columns ? columns : Node.Mapping.empty(spec.place());
    }

    private void add(Node.Mapping rows, Csv csv, List<String> keys, List<Node.Scalar> cells) {
        Place place = cells.get(0).place();
        String id = String.join("/", keys.stream().map(key -> cells.get(csv.column(key)).text()).toList());
        Node.Entry earlier = rows.entries().putIfAbsent(id, new Node.Entry(place, row(csv, keys, cells)));
        if (earlier != null) {
            problems.add(place, Names.path(section, id), "given twice, first in line " + earlier.place().line());
        }
    }

    private Node.Mapping row(Csv csv, List<String> keys, List<Node.Scalar> cells) {
        Node.Mapping row = new Node.Mapping(cells.get(0).place(), new LinkedHashMap<>());
        Map<String, String> assumed = assumed(csv, cells);
        for (int i = 0; i < cells.size(); i++) {
            String column = csv.header().get(i).text();
            if (!cells.get(i).text().isEmpty() && !keys.contains(column) && !column.startsWith("assumed")) {
                row.entries().put(column, new Node.Entry(csv.header().get(i).place(), cell(column, cells.get(i), assumed.get(column))));
            }
        }
        return row;
    }

    private Node cell(String column, Node.Scalar cell, String assumed) {
        if (ABOUT_ROWS.contains(column) || assumed == null && !about().has(column)) {
            return cell;
        }
        Node.Mapping evidence = new Node.Mapping(cell.place(), new LinkedHashMap<>());
        evidence.put("value", cell);
        if (about().at(column) instanceof Node.Mapping known) {
            evidence.entries().putAll(known.entries());
        }
        if (assumed != null) {
            evidence.put("source", new Node.Scalar(cell.place(), "assumed: " + assumed));
        }
        return evidence;
    }

    private static Map<String, String> assumed(Csv csv, List<Node.Scalar> cells) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (csv.header().get(i).text().startsWith("assumed")) {
                for (String part : Lists.split(cells.get(i).text())) {
                    int colon = part.indexOf(':');
                    String column = colon < 0 ? part : part.substring(0, colon);
                    reasons.put(column.trim(), colon < 0 ? csv.header().get(i).text() : part.substring(colon + 1).trim());
                }
            }
        }
        return reasons;
    }
}

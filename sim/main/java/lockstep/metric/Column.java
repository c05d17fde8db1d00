package lockstep.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One series of a run: a metric in a cell.
 *
 * @param cut  breakdown that the cell belongs to
 * @param cell where
 */
public record Column(Metric metric, Set<By> cut, Cell cell) {

    /** All series of some metrics in a world of the given names, in a fixed order. */
    public static List<Column> of(List<Metric> metrics, Names names) {
        List<Column> columns = new ArrayList<>();
        for (Metric metric : metrics) {
            for (Set<By> cut : metric.cuts()) {
                addCells(columns, metric, cut, names);
            }
        }
        return List.copyOf(columns);
    }

    private static void addCells(List<Column> columns, Metric metric, Set<By> cut, Names names) {
        for (int d : indices(cut.contains(By.DOMAIN), names.domains())) {
            for (int r : indices(cut.contains(By.REGION), names.regions())) {
                for (int s : indices(cut.contains(By.SPONSOR), names.sponsors())) {
                    for (int i : indices(Names.itemKind(cut) != null, names.items(cut))) {
                        columns.add(new Column(metric, cut, new Cell(d, r, s, i)));
                    }
                }
            }
        }
    }

    private static int[] indices(boolean split, List<String> of) {
        if (!split) {
            return new int[] {-1};
        }
        int[] all = new int[of.size()];
        java.util.Arrays.setAll(all, i -> i);
        return all;
    }
}

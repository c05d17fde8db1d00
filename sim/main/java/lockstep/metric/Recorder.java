package lockstep.metric;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lockstep.agent.World;

/**
 * Keeps chosen metrics of a run: one array per column, one value per recorded tick. The plan of columns and all sums are made once; a tick
 * allocates only as arrays grow.
 */
public final class Recorder implements Observer {
    private final List<Column> columns;
    private final Names names;
    private final int everyTicks;
    private final Reading reading;
    private final Metric.Value[] rules;
    private final Cell[] cells;
    private final double[][] values;
    private final Map<Cell, Integer>[] index;
    private final List<Metric> metrics;
    private int[] ticks = new int[128];
    private int rows;

    /** Records some metrics every so many ticks, from the first on. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Recorder(World shape, List<Metric> metrics, int everyTicks) {
        if (!(everyTicks >= 1)) {
            throw new IllegalArgumentException("Expected to record every 1 or more ticks, given " + everyTicks);
        }
        this.everyTicks = everyTicks;
        this.metrics = List.copyOf(metrics);
        names = Names.of(shape);
        columns = Column.of(this.metrics, names);
        reading = new Reading(shape);
        rules = columns.stream().map(c -> c.metric().value()).toArray(Metric.Value[]::new);
        cells = columns.stream().map(Column::cell).toArray(Cell[]::new);
        values = new double[columns.size()][128];
        index = new Map[this.metrics.size()];
        Arrays.setAll(index, i -> new HashMap<>());
        for (int c = 0; c < cells.length; c++) {
            index[this.metrics.indexOf(columns.get(c).metric())].put(cells[c], c);
        }
    }

    @Override public void observe(World world) {
        if (world.tick % everyTicks != 0) {
            return;
        }
        if (rows == ticks.length) {
            grow();
        }
        reading.look(world);
        ticks[rows] = world.tick;
        for (int c = 0; c < rules.length; c++) {
            values[c][rows] = rules[c].of(reading, cells[c]);
        }
        rows++;
    }

    private void grow() {
        ticks = Arrays.copyOf(ticks, 2 * rows);
        for (int c = 0; c < values.length; c++) {
            values[c] = Arrays.copyOf(values[c], 2 * rows);
        }
    }

    /** What is recorded, in the order of results files. */
    public List<Column> columns() {
        return columns;
    }

    /** Names of indices. */
    public Names names() {
        return names;
    }

    /** Ticks recorded so far. */
    public int[] ticks() {
        return Arrays.copyOf(ticks, rows);
    }

    /** Values of the column at a position of {@link #columns}, one per recorded tick. */
    public double[] series(int column) {
        return Arrays.copyOf(values[column], rows);
    }

    /** Values of a metric in a cell, one per recorded tick. */
    public double[] series(Metric metric, Cell cell) {
        int m = metrics.indexOf(metric);
        Integer column = m < 0 ? null : index[m].get(cell);
        if (column == null) {
            throw new IllegalArgumentException("Expected a recorded metric and a cell of its breakdowns, given " + metric + " at " + cell);
        }
        return series(column);
    }
}

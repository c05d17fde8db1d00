package lockstep.metric;

import java.util.List;
import lockstep.agent.World;

/**
 * Reads chosen series at chosen ticks: a state as it is then, a flow summed since the tick read before. Cheaper than a {@link Recorder},
 * which keeps every series of a metric at every tick. What needs clean-slate counterfactuals is read at fewer ticks still.
 */
public final class Probe implements Observer {
    private static final String PER_TICK = "/tick";

    private final Reading reading;
    private final Metric.Value[] rules;
    private final Cell[] cells;
    private final boolean[] flows;
    private final boolean[] dear;
    private final int[] ticks;
    /** [time] whether everything is read. */
    private final boolean[] whole;
    /** [series] sum since the tick read before; NaN if nothing was there to sum. */
    private final double[] sums;
    /** [series][time] */
    private final double[][] values;
    private int next;

    /**
     * Of series, at ticks in increasing order.
     *
     * @param reading for worlds of the shape that will be observed; probes of one thread may share it
     * @param whole   [time] whether series that are dear to compute are read too; elsewhere they are NaN
     */
    public Probe(Reading reading, List<Column> series, int[] ticks, boolean[] whole) {
        this.reading = reading;
        this.ticks = ticks.clone();
        this.whole = whole.clone();
        List<Metric> cheap = Metrics.cheap();
        dear = new boolean[series.size()];
        rules = series.stream().map(c -> c.metric().value()).toArray(Metric.Value[]::new);
        cells = series.stream().map(Column::cell).toArray(Cell[]::new);
        flows = new boolean[rules.length];
        for (int s = 0; s < flows.length; s++) {
            flows[s] = isFlow(series.get(s).metric());
            dear[s] = !cheap.contains(series.get(s).metric());
        }
        sums = new double[rules.length];
        values = new double[rules.length][ticks.length];
        java.util.Arrays.fill(sums, Double.NaN);
    }

    private Probe(Probe other) {
        reading = other.reading;
        rules = other.rules;
        cells = other.cells;
        flows = other.flows;
        dear = other.dear;
        ticks = other.ticks;
        whole = other.whole;
        next = other.next;
        sums = other.sums.clone();
        values = new double[other.values.length][];
        for (int s = 0; s < values.length; s++) {
            values[s] = other.values[s].clone();
        }
    }

    /** A probe that goes on from here on its own. */
    public Probe fork() {
        return new Probe(this);
    }

    /** Whether values of a metric are of one tick, so that they add up over time. */
    public static boolean isFlow(Metric metric) {
        return metric.unit().endsWith(PER_TICK);
    }

    /** Unit of what is read at the end of each year. */
    public static String yearly(Metric metric) {
        return metric.unit().replace(PER_TICK, "/year");
    }

    @Override public void observe(World world) {
        if (due(world)) {
            reading.look(world);
            read(world);
        }
    }

    /**
     * Observes a world that is like one just observed by a probe it was forked from, but for what policies cost, by payer.
     *
     * @param world the one just observed
     */
    public void observeAs(World world, double[] policyCost) {
        if (due(world)) {
            reading.suppose(policyCost);
            read(world);
        }
    }

    private boolean due(World world) {
        return next < ticks.length && ticks[next] - world.tick < window();
    }

    private void read(World world) {
        boolean now = ticks[next] == world.tick;
        for (int s = 0; s < rules.length; s++) {
            if (flows[s]) {
                double flow = rules[s].of(reading, cells[s]);
                sums[s] = Double.isNaN(sums[s]) ? flow : Double.isNaN(flow) ? sums[s] : sums[s] + flow;
            }
            if (now) {
                boolean skipped = dear[s] && !whole[next];
                values[s][next] = flows[s] ? sums[s] : skipped ? Double.NaN : rules[s].of(reading, cells[s]);
                sums[s] = Double.NaN;
            }
        }
        next += now ? 1 : 0;
    }

    /** Ticks that a flow is summed over: those between two that are read. */
    private int window() {
        return next > 0 ? ticks[next] - ticks[next - 1] : ticks.length > 1 ? ticks[1] - ticks[0] : ticks[0] + 1;
    }

    /** [series][time] what was read so far. */
    public double[][] values() {
        return values;
    }
}

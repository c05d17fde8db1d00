package lockstep.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lockstep.engine.Simulation;
import lockstep.metric.Column;
import lockstep.metric.ColumnName;
import lockstep.process.ImpossibleWorld;
import lockstep.setup.Enacted;
import lockstep.why.Answer;
import lockstep.why.Question;
import lockstep.why.Why;

/** Turns views into runs. Pasts and lines looked at lately are kept, so that what is moved back or moved again need not be run again. */
public final class Workbench implements AutoCloseable {
    /** Pasts kept: of 64 runs each, some 150 MB in a world of 200 nations. */
    private static final int PASTS = 3;
    private static final int LINES = 64;
    /** Later than all that anybody waits for. */
    private static final long SOME_TIME = 1_000_000;

    /** Things left out in turn to say why. */
    private static final int RERUNS = 16;

    private final RunPool pool;
    private final int threads;
    private final Map<PastKey, Past> pasts = recent(PASTS);
    private final Map<LineKey, Line> lines = recent(LINES);

    private record PastKey(Scene scene, Map<String, Double> parameters) {
    }

    private record LineKey(Past past, Map<String, Enacted> policies, Map<String, Double> parameters, List<Column> series) {
    }

    /** On so many threads. */
    public Workbench(int threads) {
        this.threads = threads;
        pool = new RunPool(threads);
    }

    private static <K, V> Map<K, V> recent(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    /** Makes the runs of a scenario as it is that views will need, while nobody waits for anything else. */
    public void prepare(Scene scene) {
        Past past = past(scene, Map.of(), scene.simulation());
        for (long s = 1; s <= View.SEEDS; s++) {
            long seed = s;
            pool.submit(SOME_TIME + seed, () -> past.of(seed));
        }
    }

    /** Starts to show a view of a scene. */
    public Viewing show(Scene scene, View view) throws Refused {
        View bounded = view.bounded(1);
        return new Viewing(lines(scene, bounded, scene.columns(view.series())), view.seeds(), pool);
    }

    /** Who leads where on a line of a view, over its runs up to {@link View#MAPPED}. {@code domains} are those wanted, by position. */
    public Pending<Atlas> survey(Scene scene, View view, Which which, int[] domains) throws Refused {
        Line line = which.of(lines(scene, view.bounded(0), List.of()));
        Batch<Survey> runs = new Batch<>(Math.min(view.seeds(), View.MAPPED), line::survey, pool);
        int nations = scene.scenario().setup().nations().size();
        return runs.then(all -> Atlas.of(all, scene.ticks().length, domains, nations, scene.names().sponsors().size()));
    }

    /** What happens in bodies on a line of a view, over its runs up to {@link View#MAPPED}. */
    public Pending<Assembled> assemble(Scene scene, View view, Which which) throws Refused {
        Line line = which.of(lines(scene, view.bounded(0), Assembled.series(scene)));
        Batch<double[][]> runs = new Batch<>(Math.min(view.seeds(), View.MAPPED), line::of, pool);
        return runs.then(all -> Assembled.of(all, scene.names()));
    }

    /** What mattered for a number in the first run of a line of a view. */
    public Pending<Answer> why(Scene scene, View view, Which which, Question question) throws Refused {
        Line line = which.of(lines(scene, view.bounded(0), List.of()));
        Stop stop = new Stop();
        return new Pending<>() {
            @Override public Answer get() throws InterruptedException {
                return new Why(line.simulation(), new Why.Effort(RERUNS, threads, stop::said)).answer(question, 1);
            }

            @Override public void close() {
                stop.say();
            }
        };
    }

    /** [seed][series][date] of a line of a view, and of the scenario as it is. */
    List<List<double[][]>> pairs(Scene scene, View view, Which which, List<String> series) throws Refused, InterruptedException {
        Lines lines = lines(scene, view.bounded(0), scene.columns(series));
        try (Batch<double[][]> own = new Batch<>(view.seeds(), which.of(lines)::of, pool);
                Batch<double[][]> base = new Batch<>(view.seeds(), lines.baseline()::of, pool)) {
            return List.of(own.all(), base.all());
        }
    }

    /** Surveys of a line of a view, and of the scenario as it is, over {@link View#MAPPED} runs. */
    List<List<Survey>> surveys(Scene scene, View view, Which which) throws Refused, InterruptedException {
        Lines lines = lines(scene, view.bounded(0), List.of());
        try (Batch<Survey> own = new Batch<>(View.MAPPED, which.of(lines)::survey, pool);
                Batch<Survey> base = new Batch<>(View.MAPPED, lines.baseline()::survey, pool)) {
            return List.of(own.all(), base.all());
        }
    }

    private Lines lines(Scene scene, View view, List<Column> series) throws Refused {
        boolean another = !view.parameters().isEmpty();
        boolean fromStart = another && view.since() == View.Since.START;
        Past asItIs = past(scene, Map.of());
        Past past = fromStart ? past(scene, view.parameters()) : asItIs;
        Map<String, Double> later = fromStart ? Map.of() : view.parameters();
        Line changed = !another ? null : line(past, Map.of(), later, series);
        List<Line> arms = new ArrayList<>();
        for (View.Arm arm : view.arms()) {
            arms.add(line(past, arm.policies(), later, series));
        }
        List<String> quarters = java.util.Arrays.stream(scene.ticks()).mapToObj(scene.clock()::quarterOf).toList();
        List<String> names = series.stream().map(new ColumnName(scene.names())::of).toList();
        return new Lines(quarters, names, new Line(asItIs, series), changed, arms, view.arms().stream().map(View.Arm::label).toList());
    }

    private Past past(Scene scene, Map<String, Double> parameters) throws Refused {
        Simulation simulation = scene.simulation();
        if (!parameters.isEmpty() && !pasts.containsKey(new PastKey(scene, parameters))) {
            try {
                simulation = Simulation.of(scene.scenario().setup().with(scene.parameters(parameters))).under(scene.plans(Map.of()));
            } catch (ImpossibleWorld impossible) {
                throw new Refused("parameters: these values make no first world together: " + impossible.getMessage());
            }
        }
        return past(scene, parameters, simulation);
    }

    private Past past(Scene scene, Map<String, Double> parameters, Simulation simulation) {
        return pasts.computeIfAbsent(new PastKey(scene, parameters), key -> new Past(scene, simulation));
    }

    private Line line(Past past, Map<String, Enacted> policies, Map<String, Double> parameters, List<Column> series) throws Refused {
        LineKey key = new LineKey(past, policies, parameters, series);
        Line known = lines.get(key);
        if (known == null) {
            Scene scene = past.scene();
            Simulation simulation = past.simulation().under(scene.plans(policies));
            simulation = parameters.isEmpty() ? simulation : simulation.changing(scene.change(parameters));
            boolean same = policies.isEmpty() && parameters.isEmpty();
            known = same ? new Line(past, series) : new Line(past, simulation, series);
            lines.put(key, known);
        }
        return known;
    }

    @Override public void close() {
        pool.close();
    }
}

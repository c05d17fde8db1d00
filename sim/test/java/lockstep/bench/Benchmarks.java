package lockstep.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import lockstep.engine.Simulation;
import lockstep.scenario.ScenarioException;
import lockstep.scenario.Scenarios;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Speed of the engine: time and allocation of a run of the main scenario, share of time by phase, growth with the number of nations; and of
 * exact voting power.
 * Run it on an otherwise idle machine, from the top folder, with
 *
 * <pre>mvn -Pbench test-compile exec:exec</pre>
 *
 * <p>It takes some three minutes and prints one table at the end. On a busy machine only the ratios mean something.
 */
public final class Benchmarks {
    /** End of the runs that measure growth: six years, in which every submodel has started. */
    static final String GROWTH_UNTIL = "2018Q4";

    private static final int PHASE_RUNS = 12;

    private Benchmarks() {
    }

    /** Measures everything and prints it. */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(EngineBenchmark.class.getSimpleName())
                .include(PowerBenchmark.class.getSimpleName()).addProfiler(GCProfiler.class).build()).run();
        Simulation main = simulation("stacked-deck.yaml", List.of());
        Stopwatch watch = new Stopwatch(main);
        watch.measure(PHASE_RUNS);
        System.out.println("\nLockstep on Java " + Runtime.version() + ", " + System.getProperty("os.arch"));
        System.out.println(whole(results, main.ticks()));
        System.out.println(growth(results));
        System.out.println(power(results));
        System.out.println("Share of time by phase, percent\n" + String.join("\n", watch.shares()));
    }

    static Simulation simulation(String file, List<String> overrides) {
        try {
            return Simulation.of(Scenarios.load(Path.of("scenarios", file), overrides).setup());
        } catch (ScenarioException wrong) {
            throw new IllegalStateException(wrong.problems().toString(), wrong);
        }
    }

    private static String whole(Collection<RunResult> results, int ticks) {
        RunResult run = results.stream().filter(r -> r.getParams().getBenchmark().endsWith("whole")).findFirst().orElseThrow();
        double ms = run.getPrimaryResult().getScore();
        return String.format(Locale.ROOT, "Run of the main scenario, %d ticks, one thread: %.1f ms (+- %.1f), %.0f ticks/s, "
                + "%.1f MB allocated%n", ticks, ms, run.getPrimaryResult().getScoreError(), 1000 * ticks / ms, allocated(run) / 1e6);
    }

    private static String growth(Collection<RunResult> results) {
        TreeMap<Integer, RunResult> bySize = new TreeMap<>();
        results.stream().filter(r -> r.getParams().getBenchmark().endsWith("growth"))
                .forEach(r -> bySize.put(Integer.parseInt(r.getParams().getParam("nations")), r));
        StringBuilder text = new StringBuilder("Made-up world, first six years\n"
                + "  nations    ms/run  us/nation  ratio to smaller  MB/run\n");
        double before = Double.NaN;
        for (var each : bySize.entrySet()) {
            double ms = each.getValue().getPrimaryResult().getScore();
            double perNation = 1000 * ms / each.getKey();
            String ratio = Double.isNaN(before) ? "-" : String.format(Locale.ROOT, "%.2f", perNation / before);
            text.append(String.format(Locale.ROOT, "  %7d  %8.1f  %9.1f  %16s  %6.1f%n", each.getKey(), ms, perNation, ratio,
                    allocated(each.getValue()) / 1e6));
            before = perNation;
        }
        return text.toString();
    }

    private static String power(Collection<RunResult> results) {
        StringBuilder text = new StringBuilder("Exact voting power\n");
        for (RunResult run : results) {
            boolean doubleMajority = run.getParams().getBenchmark().endsWith("doubleMajority");
            if (doubleMajority || run.getParams().getBenchmark().endsWith("members")) {
                text.append(String.format(Locale.ROOT, "  %-40s %8.1f ms%n", doubleMajority ? "27 members, two quotas"
                        : "200 members, weights up to " + run.getParams().getParam("weight"), run.getPrimaryResult().getScore()));
            }
        }
        return text.toString();
    }

    private static double allocated(RunResult run) {
        Result<?> bytes = run.getSecondaryResults().entrySet().stream().filter(e -> e.getKey().endsWith("gc.alloc.rate.norm"))
                .map(java.util.Map.Entry::getValue).findFirst().orElseThrow();
        return bytes.getScore();
    }
}

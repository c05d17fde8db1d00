package lockstep.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import lockstep.agent.Act;
import lockstep.agent.Happening;
import lockstep.agent.Veto;
import lockstep.engine.Simulation;

/**
 * Says what mattered for a number of a run. Three quarters of the reruns go to groups of like happenings, the rest to the largest single
 * ones of the groups that moved the number most. What comes out does not depend on the number of threads.
 */
public final class Why {
    private final Simulation simulation;
    private final Effort effort;

    /**
     * How much may be spent.
     *
     * @param reruns    at most so many, at least 1
     * @param threads   runs at a time
     * @param cancelled asked between ticks by all threads; once it says true, a {@link java.util.concurrent.CancellationException} follows
     */
    public record Effort(int reruns, int threads, BooleanSupplier cancelled) {
        public Effort {
            if (!(reruns >= 1 && threads >= 1)) {
                throw new IllegalArgumentException("Expected at least 1 rerun and thread, given " + reruns + " and " + threads);
            }
        }
    }

    /** For a scenario, perhaps under policies. */
    public Why(Simulation simulation, Effort effort) {
        this.simulation = simulation;
        this.effort = effort;
    }

    /** What mattered in the run of a seed. */
    public Answer answer(Question asked, long seed) throws InterruptedException {
        Past past = new Past(simulation, asked, seed, effort.cancelled);
        Suspects suspects = new Suspects(past.question, past.end);
        int singles = effort.reruns / 4;
        List<Group> groups = suspects.choose(past.happenings, effort.reruns - singles);
        List<Cause> causes = new ArrayList<>();
        try (Crew crew = new Crew(effort.threads)) {
            List<Cause> together = crew.all(groups.stream().<Callable<Cause>>map(g -> () -> cause(past, g)).toList());
            causes.addAll(together);
            List<Happening> largest = largest(groups, together, suspects, singles);
            causes.addAll(crew.all(largest.stream().<Callable<Cause>>map(h -> () -> cause(past, h)).toList()));
        }
        causes.sort(Comparator.comparingDouble((Cause cause) -> -size(cause)).thenComparing(Cause::tick).thenComparing(Cause::words));
        return new Answer(past.question, past.question.what(past.end), past.question.unit(), past.value, List.copyOf(causes),
                past.happenings, past.end);
    }

    /** A number that then does not exist is the largest change. */
    private static double size(Cause cause) {
        return Double.isNaN(cause.effect()) ? Double.POSITIVE_INFINITY : Math.abs(cause.effect());
    }

    private static Cause cause(Past past, Group group) {
        String words = group.members().size() == 1 ? Words.of(group.members().get(0), past.end)
                : Words.of(group.members(), group.pattern(), past.end);
        return cause(past, words, group.members(), group.veto());
    }

    private static Cause cause(Past past, Happening happening) {
        boolean lasts = switch (happening.act().kind()) {
            // What does not happen today could happen tomorrow.
            case RESTRICTION, LIFTING, MOVE, RETALIATION -> true;
            case APPROVAL, REJECTION, DEAL, PURCHASE, INCIDENT, LEVER, END, GENERATION, POST -> false;
        };
        return cause(past, Words.of(happening, past.end), List.of(happening),
                Veto.of(happening.tick(), lasts ? past.question.tick() : happening.tick(), happening.act()));
    }

    private static Cause cause(Past past, String words, List<Happening> members, Veto veto) {
        double without = past.without(veto);
        double effect = Double.isNaN(past.value) && Double.isNaN(without) ? 0 : past.value - without;
        return new Cause(words, members.get(0).act().kind().word(), members.get(0).tick(), members.size(), past.value, without, effect,
                past.question.unit(), veto);
    }

    /** The largest member of each group of several that moved the number, those of the most moving groups first. */
    private static List<Happening> largest(List<Group> groups, List<Cause> together, Suspects suspects, int most) {
        List<Integer> order = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            boolean several = groups.get(g).members().size() > 1 && groups.get(g).kind() != Act.Kind.END;
            if (several && !together.get(g).negligible()) {
                order.add(g);
            }
        }
        order.sort(Comparator.comparingDouble(g -> -size(together.get(g))));
        return order.stream().limit(most).map(g -> groups.get(g).members().stream()
                .max(Comparator.comparingDouble(suspects::score)).orElseThrow()).toList();
    }

    /** How the causes of an answer fare in the runs of seeds 1, 2, ...: only groups, as single happenings do not come twice. */
    public List<Recurrence> recurrence(Answer answer, List<Cause> causes, int seeds) throws InterruptedException {
        try (Crew crew = new Crew(effort.threads)) {
            List<double[][]> runs = crew.all(LongStream.rangeClosed(1, seeds).<Callable<double[][]>>mapToObj(seed ->
                    () -> effects(answer.question(), causes, seed)).toList());
            List<Recurrence> all = new ArrayList<>();
            for (int c = 0; c < causes.size(); c++) {
                int cause = c;
                all.add(recurrence(causes.get(c), runs.stream().map(run -> run[cause]).toList()));
            }
            return all;
        }
    }

    /** [cause] {like happenings, effect} in the run of a seed. */
    private double[][] effects(Question question, List<Cause> causes, long seed) {
        Past past = new Past(simulation, question, seed, effort.cancelled);
        double[][] effects = new double[causes.size()][];
        for (int c = 0; c < effects.length; c++) {
            Veto veto = causes.get(c).veto();
            long like = past.happenings.stream().filter(h -> veto.bars(h.tick(), h.act())).count();
            effects[c] = new double[] {like, like == 0 ? 0 : past.value - past.without(veto)};
        }
        return effects;
    }

    private static Recurrence recurrence(Cause cause, List<double[]> runs) {
        double[] effects = runs.stream().mapToDouble(run -> run[1]).filter(effect -> !Double.isNaN(effect)).sorted().toArray();
        int middle = effects.length / 2;
        double median = effects.length == 0 ? Double.NaN : effects.length % 2 == 1 ? effects[middle]
                : (effects[middle - 1] + effects[middle]) / 2;
        return new Recurrence(cause, runs.size(), (int) runs.stream().filter(run -> run[0] > 0).count(),
                (int) Arrays.stream(effects).filter(e -> e != 0 && Math.signum(e) == Math.signum(cause.effect())).count(), median,
                effects.length == 0 ? Double.NaN : effects[0], effects.length == 0 ? Double.NaN : effects[effects.length - 1]);
    }

    /** Threads; what one of them throws is thrown here. */
    private record Crew(ExecutorService pool) implements AutoCloseable {
        Crew(int threads) {
            this(Executors.newFixedThreadPool(threads));
        }

        <T> List<T> all(List<Callable<T>> jobs) throws InterruptedException {
            List<T> results = new ArrayList<>();
            for (Future<T> job : pool.invokeAll(jobs)) {
                try {
                    results.add(job.get());
                } catch (ExecutionException failed) {
                    if (failed.getCause() instanceof RuntimeException cause) {
                        throw cause;
                    }
                    throw new IllegalStateException(failed.getCause());
                }
            }
            return results;
        }

        @Override public void close() {
            pool.shutdownNow();
        }
    }
}

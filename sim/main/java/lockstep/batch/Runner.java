package lockstep.batch;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Runs what is missing of an experiment. */
public final class Runner {
    private final Experiment experiment;
    private final Store store;
    private final Engine engine;
    private final Worker worker;

    /** {@code watch} is told of runs that are made from now on, by this process or others. */
    public Runner(Experiment experiment, Store store, Engine engine, Watch watch) {
        this.experiment = experiment;
        this.store = store;
        this.engine = engine;
        worker = new Worker(experiment, store, watch);
    }

    /**
     * Runs until all is there or {@link #stop} is called.
     *
     * @return what there is; empty if it was stopped before the end
     */
    public Optional<Completion> run() throws IOException, InterruptedException {
        Instant started = Instant.now();
        store.log(now() + " process " + ProcessHandle.current().pid() + " begins");
        int first = 0;
        long runs = 0;
        int number = 0;
        try (worker) {
            Optional<Allocation.Round> round = next(number);
            while (round.isPresent() && !worker.stopped()) {
                engine.run(round.get(), first, worker);
                first += round.get().chunks();
                runs += round.get().runs();
                round = worker.stopped() ? round : next(++number);
            }
            String seconds = ChronoUnit.SECONDS.between(started, Instant.now()) + " s";
            store.log(now() + " process " + ProcessHandle.current().pid() + (worker.stopped() ? " was stopped" : " ends") + " after "
                    + worker.runs() + " runs in " + seconds);
        }
        if (worker.stopped()) {
            return Optional.empty();
        }
        Completion all = new Completion(number, first, runs, failures());
        store.complete(all);
        return Optional.of(all);
    }

    private Optional<Allocation.Round> next(int number) throws IOException {
        if (number == 0) {
            return experiment.allocation().round(0, null);
        }
        try (Results sofar = Results.open(store.layout().root())) {
            return experiment.allocation().round(number, sofar);
        }
    }

    private long failures() throws IOException {
        if (store.layout().failures().isEmpty()) {
            return 0;
        }
        try (Results results = Results.open(store.layout().root())) {
            return results.failures();
        }
    }

    /** Has the work end as soon as the runs that are being made are; what is whole by then stays. */
    public void stop() {
        worker.stop();
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

package lockstep.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Small experiments in a folder of their own. */
public final class SmallExperiment {
    private SmallExperiment() {
    }

    /** Of the small test world, beside its scenario and the test catalogue: two points, two policies, three seeds, five ticks a year apart. */
    public static Path simulated(Path folder, String... more) throws IOException {
        Path resources = Path.of("sim/test/resources").toAbsolutePath();
        Files.writeString(folder.resolve("small.yaml"), "extends: " + resources.resolve("scenario/small.yaml") + "\n"
                + "products: {betacom/telecom/common: {share: 0.4}, others/telecom/common: {share: 0.2}}\n");
        Path policies = Files.createDirectories(folder.resolve("policies"));
        try (Stream<Path> sound = Files.list(resources.resolve("policy/sound"))) {
            for (Path policy : sound.toList()) {
                Files.copy(policy, policies.resolve(policy.getFileName()));
            }
        }
        return Files.writeString(folder.resolve("small-experiment.yaml"), """
                title: Small
                scenario: small.yaml
                policies: [ban, road-more]
                factors:
                  parameters.procurement.price-weight: {values: [2, 4]}
                seeds: 3
                metrics: ["adoption-share[sponsor=*]", lock-in-depth, approvals]
                at: [2014Q4, 2018Q4, end]
                chunk: 1
                """ + String.join("\n", more) + "\n");
    }

    /** Of a function: so many points, so many in a chunk. */
    public static Path computed(Path folder, int points, int chunk) throws IOException {
        return Files.writeString(folder.resolve("computed.yaml"), "title: Computed\nfunction: linear\nnoise: 0.5\nseeds: 2\nchunk: " + chunk
                + "\ndesign: {kind: sobol, points: " + points + "}\n");
    }

    /** Runs all of an experiment. */
    static Optional<Completion> run(Experiment experiment, Path folder, int threads) throws IOException, InterruptedException {
        try (Store store = Store.open(folder, experiment)) {
            return new Runner(experiment, store, new Threads(threads), runs -> { }).run();
        }
    }

    /** An experiment with another model and allocation. */
    static Experiment with(Experiment e, Model model, Allocation allocation) {
        return new Experiment(e.setup(), e.factors(), e.points(), model, allocation, e.inputs());
    }

    /** Another model that does what is told instead of running an arm; null for what the own one gives. */
    static Model spoilt(Model own, Spoiler spoiler) {
        return new Model() {
            @Override public List<String> arms() {
                return own.arms();
            }

            @Override public List<Series> series() {
                return own.series();
            }

            @Override public List<String> dates() {
                return own.dates();
            }

            @Override public Trial at(double[] values) {
                Trial trial = own.at(values);
                return (seed, arms, failed) -> {
                    double[][][] all = trial.run(seed, arms, failed);
                    for (int arm = 0; arm < all.length; arm++) {
                        RuntimeException thrown = spoiler.of(values, seed, arm);
                        if (thrown != null) {
                            failed.by(arm, thrown);
                            all[arm] = null;
                        }
                    }
                    return all;
                };
            }
        };
    }

    /** The only cell of some rows. */
    @SuppressWarnings("unchecked")
    static <T> T first(ResultSet rows) throws SQLException {
        rows.next();
        return (T) rows.getObject(1);
    }

    /** What the run of an arm throws; null for nothing. */
    @FunctionalInterface
    interface Spoiler {
        /** At a point, under a seed. */
        RuntimeException of(double[] values, long seed, int arm);
    }
}

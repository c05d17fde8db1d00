package lockstep.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lockstep.analysis.Looks;
import lockstep.setup.ExperimentSetup.Until;

/**
 * Seeds only where comparisons are still open. After so many seeds everywhere, and again after each further look, every arm at every point is
 * held against the baseline under the same luck; it gets more seeds until its interval is narrow enough, or clear of zero, or no look is left.
 * Intervals are those of {@link Looks}, which hold whenever one stops. Without arms the baseline's own mean decides. What is decided is a
 * function of complete rounds alone.
 *
 * @param fixed what would be run without the rule
 * @param arms  names, the baseline first
 * @param date  that decides
 */
record UntilSure(Fixed fixed, Until until, List<String> arms, String date, Looks looks) implements Allocation {

    /** Looks as a file asks for them. */
    static Looks looks(Until until) {
        int[] runs = until.looks().stream().mapToInt(x -> {
            if (x != Math.rint(x)) {
                throw new IllegalArgumentException("Expected looks after whole numbers of seeds, given " + x);
            }
            return (int) Math.round(x);
        }).toArray();
        return Looks.of(runs, Looks.Spending.valueOf(until.spending().name()), until.level());
    }

    @Override public Optional<Round> round(int number, Results before) throws IOException {
        if (number >= looks.runs().length) {
            return Optional.empty();
        }
        List<Open> open = number == 0 ? IntStream.range(0, fixed.points()).mapToObj(p -> new Open(p, IntStream.range(1, arms.size()).boxed()
                .toList())).toList() : open(number, before);
        int first = number == 0 ? 0 : looks.runs()[number - 1];
        return open.isEmpty() ? Optional.empty() : Optional.of(new Further(open, first, looks.runs()[number] - first, fixed.size()));
    }

    /** Points with the arms that all looks before have left open. */
    private List<Open> open(int number, Results before) throws IOException {
        List<List<Integer>> byPoint = IntStream.range(0, fixed.points()).mapToObj(p -> (List<Integer>) new ArrayList<Integer>()).toList();
        boolean[] any = new boolean[fixed.points()];
        for (int arm = Math.min(1, arms.size() - 1); arm < arms.size(); arm++) {
            double[][] differences = Stop.differences(before, until, arms.get(arm), date);
            for (int p = 0; p < differences.length; p++) {
                if (Stop.of(looks, until, differences[p]).look() >= number) {
                    any[p] = true;
                    if (arm > 0) {
                        byPoint.get(p).add(arm);
                    }
                }
            }
        }
        return IntStream.range(0, any.length).filter(p -> any[p]).mapToObj(p -> new Open(p, byPoint.get(p))).toList();
    }

    /** A point and the arms that are run there. */
    private record Open(int point, List<Integer> arms) {
    }

    /** So many seeds more at each open point. */
    private record Further(List<Open> open, int from, int seeds, int size) implements Round {

        @Override public int chunks() {
            return (int) (((long) open.size() * seeds + size - 1) / size);
        }

        @Override public List<Job> jobs(int chunk) {
            List<Job> jobs = new ArrayList<>();
            long first = (long) chunk * size;
            for (long job = first; job < Math.min(first + size, (long) open.size() * seeds); job++) {
                Open at = open.get((int) (job / seeds));
                jobs.add(new Job(at.point(), 1 + from + job % seeds, at.arms()));
            }
            return jobs;
        }

        @Override public long runs() {
            return open.stream().mapToLong(o -> (long) seeds * (1 + o.arms().size())).sum();
        }
    }
}

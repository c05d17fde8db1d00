package lockstep.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Every arm at every point under seeds 1 to {@code seeds}, in one round: points in their order, and all seeds of a point before the next.
 *
 * @param arms number of arms, the baseline among them
 * @param size jobs in a chunk
 */
record Fixed(int points, int seeds, int arms, int size) implements Allocation, Allocation.Round {
    /** Chunks aimed at: few enough for one folder, many enough for any number of cores and little loss. */
    private static final int CHUNKS = 500;
    /** Jobs beyond which a chunk of simulations would take minutes. */
    private static final int MOST = 200;
    private static final int FUNCTION_CHUNKS = 20;
    private static final int MOST_OF_FUNCTION = 5000;

    Fixed {
        if ((long) points * seeds > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("given " + points + " points with " + seeds + " seeds, expected at most 2147483647 together");
        }
    }

    /** Jobs in a chunk if nobody says; a function takes microseconds where a simulation takes a good part of a second. */
    static int size(long jobs, boolean function) {
        long chunks = function ? FUNCTION_CHUNKS : CHUNKS;
        return (int) Math.max(1, Math.min(function ? MOST_OF_FUNCTION : MOST, (jobs + chunks - 1) / chunks));
    }

    @Override public Optional<Round> round(int number, Results before) {
        return number == 0 ? Optional.of(this) : Optional.empty();
    }

    @Override public int chunks() {
        return (int) (((long) points * seeds + size - 1) / size);
    }

    @Override public List<Job> jobs(int chunk) {
        List<Integer> all = IntStream.range(1, arms).boxed().toList();
        List<Job> jobs = new ArrayList<>();
        long first = (long) chunk * size;
        for (long job = first; job < Math.min(first + size, (long) points * seeds); job++) {
            jobs.add(new Job((int) (job / seeds), 1 + job % seeds, all));
        }
        return jobs;
    }

    @Override public long runs() {
        return (long) points * seeds * arms;
    }
}

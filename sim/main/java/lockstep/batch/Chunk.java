package lockstep.batch;

import java.util.List;

/**
 * Jobs whose results share a file: there are all of them, or none.
 *
 * @param number of the file, over all rounds
 */
public record Chunk(int number, List<Job> jobs) {

    /** Runs it takes. */
    public int runs() {
        return jobs.stream().mapToInt(Job::runs).sum();
    }
}

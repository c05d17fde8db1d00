package lockstep.batch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Which runs are made next, round by round. What a round holds may depend on the results of complete rounds before it and on nothing else, so
 * that an experiment which is resumed, or shared by processes, is the same experiment. Every point and seed is asked for at most once.
 */
public interface Allocation {

    /**
     * A round.
     *
     * @param number from 0
     * @param before results of all rounds before, which are complete
     * @return empty when there is nothing more to run
     */
    Optional<Round> round(int number, Results before) throws IOException;

    /** Jobs in chunks, made when asked for, so that a round of any length takes no memory. */
    interface Round {
        /** Number of chunks. */
        int chunks();

        /** Jobs of a chunk, from 0; the same whenever asked, by any thread. */
        List<Job> jobs(int chunk);

        /** Runs of all of them, those of the baseline among them. */
        long runs();
    }
}

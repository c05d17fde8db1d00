package lockstep.batch;

import java.util.List;

/**
 * The baseline and some arms at a point, under the luck of one seed.
 *
 * @param arms positions among {@link Model#arms}, from 1, in increasing order
 */
public record Job(int point, long seed, List<Integer> arms) {

    /** Runs it takes, the baseline's among them. */
    public int runs() {
        return 1 + arms.size();
    }
}

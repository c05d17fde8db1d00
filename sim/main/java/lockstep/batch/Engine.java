package lockstep.batch;

import java.io.IOException;

/**
 * Has the chunks of a round worked on: by the threads of one process, or elsewhere, as long as whoever does it hands each chunk to a
 * {@link Worker} that sees the same folder. A chunk may be handed out twice; its claim and its file see to it that it is run once.
 */
public interface Engine {
    /**
     * Returns when every chunk has its file, or the worker was stopped.
     *
     * @param first number of the round's first chunk over all rounds
     * @throws IOException the first that a worker threw; nothing is at work any more then
     */
    void run(Allocation.Round round, int first, Worker worker) throws IOException, InterruptedException;
}

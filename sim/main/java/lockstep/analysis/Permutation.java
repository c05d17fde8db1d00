package lockstep.analysis;

import java.util.stream.IntStream;
import lockstep.chance.Chance;

/** Random orders. */
final class Permutation {
    private Permutation() {
    }

    /** 0 to size - 1 in an order drawn at an address (Fisher &amp; Yates), with draws number 1 to size - 1. */
    static int[] of(int size, long address) {
        int[] order = IntStream.range(0, size).toArray();
        for (int i = size - 1; i > 0; i--) {
            int other = (int) ((i + 1) * Chance.uniform(address, i));
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        return order;
    }
}

package lockstep.process;

import lockstep.agent.Nation;
import lockstep.chance.Chance;

/** Draws nations with given weights in a time that does not grow with their number: the alias method (Walker 1977, Vose 1991). */
final class Raffle {
    private final double[] stay;
    private final int[] other;
    private final double total;

    /** Weights of at least 0, one per nation. */
    Raffle(double[] weights) {
        int n = weights.length;
        stay = new double[n];
        other = new int[n];
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        total = sum;
        int[] queue = new int[n];
        int poor = 0;
        int rich = n;
        for (int i = 0; i < n && total > 0; i++) {
            stay[i] = weights[i] * n / total;
            other[i] = i;
            if (stay[i] < 1) {
                queue[poor++] = i;
            } else {
                queue[--rich] = i;
            }
        }
        while (poor > 0 && rich < n) {
            int from = queue[rich];
            int to = queue[--poor];
            other[to] = from;
            stay[from] -= 1 - stay[to];
            if (stay[from] < 1) {
                rich++;
                queue[poor++] = from;
            }
        }
        while (poor > 0) {
            stay[queue[--poor]] = 1;
        }
    }

    /** Sum of the weights. */
    double total() {
        return total;
    }

    /** The nation drawn by an item at an address. */
    Nation draw(Nation[] nations, long address, long item) {
        double mark = Chance.uniform(address, item) * stay.length;
        int i = (int) mark;
        return nations[mark - i < stay[i] ? i : other[i]];
    }
}

package lockstep.process;

/**
 * What leaving would cost, by nation and domain: clean-slate counterfactuals of the procurement decision.
 *
 * @param depth       [nation][domain] price discount that rivals of the leading vendor's home would have to offer because of what is
 *                    installed, share of price: 1 - exp(-X / price weight), X the switching cost of rivals weighted by how often they are chosen
 * @param inertia     [nation][domain] excess inertia: expected share of the leading home with own switching cost less without it
 * @param momentum    [nation][domain] excess momentum: expected share of the leading home without own switching cost less with the network
 *                    term removed as well
 * @param leader      [nation][domain] home with the largest installed share, -1 for the fringe or none
 * @param leaderShare [nation][domain] its installed share
 * @param stranded    [nation][domain] share of base whose product a clean slate would buy less than half as often as it is installed
 * @param exitUsdBn   [nation][domain] cost of replacing the leading home's kit at today's prices
 * @param exitYears   [nation][domain] years that natural replacement takes to bring the leading home below half, if it sells no more
 * @param locked      [nation][domain] leader holds at least two thirds, and its rivals would need a discount of at least ten percent
 */
public record LockIn(double[][] depth, double[][] inertia, double[][] momentum, int[][] leader, double[][] leaderShare, double[][] stranded,
        double[][] exitUsdBn, double[][] exitYears, boolean[][] locked) {
}

package lockstep.process;

/** What the whips of led blocs did at one meeting. */
final class Whipping {
    /** [bloc] whether it is a led bloc. */
    final boolean[] led;
    /** [bloc] votes cast; votes cast on the whip, as expected from discipline. */
    final double[] cast;
    final double[] onWhip;
    /** [side] the same for all sides, fixed blocs included. */
    private final double[] castBySide;
    private final double[] onWhipBySide;
    /** [bloc] contested items that would have gone against it but for its own whip; and items contested. */
    final int[] won;
    int contested;

    Whipping(boolean[] led) {
        this.led = led;
        cast = new double[led.length];
        onWhip = new double[led.length];
        won = new int[led.length];
        castBySide = new double[led.length + 1];
        onWhipBySide = new double[led.length + 1];
    }

    /** Adds votes of a side; those of sides without a led bloc are nobody's. */
    void add(int side, int votes, double expectedOnWhip) {
        castBySide[side] += votes;
        onWhipBySide[side] += expectedOnWhip;
        if (side < led.length && led[side]) {
            cast[side] += votes;
            onWhip[side] += expectedOnWhip;
        }
    }

    /** Share of a led bloc's votes that were cast on its whip. */
    double share(int bloc) {
        return cast[bloc] > 0 ? onWhip[bloc] / cast[bloc] : 0;
    }

    /** Share of a side's votes that were cast on its whip. */
    double shareOfSide(int side) {
        return castBySide[side] > 0 ? onWhipBySide[side] / castBySide[side] : 0;
    }

    /** Share of the votes of the other led blocs that were cast on a whip, given the votes so cast by bloc. */
    double rivalShare(int bloc, double[] whippedVotes) {
        double votes = 0;
        double whipped = 0;
        for (int b = 0; b < led.length; b++) {
            votes += b == bloc ? 0 : cast[b];
            whipped += b == bloc ? 0 : whippedVotes[b];
        }
        return votes > 0 ? whipped / votes : 0;
    }

    /** Share of contested items that its own whip decided in a bloc's favour. */
    double wonShare(int bloc) {
        return contested > 0 ? (double) won[bloc] / contested : 0;
    }
}

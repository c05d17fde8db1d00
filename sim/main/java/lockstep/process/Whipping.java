package lockstep.process;

/** What the whips of led blocs did at one meeting. */
final class Whipping {
    /** [bloc] whether it is a led bloc. */
    final boolean[] led;
    /** [bloc] votes cast; votes cast on the whip, as expected from discipline. */
    final double[] cast;
    final double[] onWhip;

    Whipping(boolean[] led) {
        this.led = led;
        cast = new double[led.length];
        onWhip = new double[led.length];
    }

    /** Adds votes of a side; those of sides without a led bloc are nobody's. */
    void add(int side, int votes, double expectedOnWhip) {
        if (side < led.length && led[side]) {
            cast[side] += votes;
            onWhip[side] += expectedOnWhip;
        }
    }

    /** Share of a led bloc's votes that were cast on its whip. */
    double share(int bloc) {
        return cast[bloc] > 0 ? onWhip[bloc] / cast[bloc] : 0;
    }
}

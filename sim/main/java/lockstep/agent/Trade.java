package lockstep.agent;

/**
 * Main trade partners of all nations, side by side for sweeps over nations: the links of nation n run from {@code first[n]} to before
 * {@code first[n + 1]}. Fixed, and the same as {@link Nation#partners}.
 */
public final class Trade {
    /** [nation + 1] */
    public final int[] first;
    /** [link] partner, its home or -1, and its share of the nation's trade. */
    public final int[] partner;
    public final int[] home;
    public final double[] share;
    /** [link] where the partner's shares of standards begin. */
    public final int[] atStandard;
    /** [nation] sum of the shares of its links. */
    public final double[] covered;

    Trade(Nation[] nations) {
        first = new int[nations.length + 1];
        for (Nation nation : nations) {
            first[nation.index + 1] = first[nation.index] + nation.partners.length;
        }
        partner = new int[first[nations.length]];
        home = new int[partner.length];
        share = new double[partner.length];
        atStandard = new int[partner.length];
        covered = new double[nations.length];
        for (Nation nation : nations) {
            for (int k = 0; k < nation.partners.length; k++) {
                int link = first[nation.index] + k;
                partner[link] = nation.partners[k];
                home[link] = nations[nation.partners[k]].home;
                share[link] = nation.partnerShares[k];
                atStandard[link] = nations[nation.partners[k]].atStandard;
                covered[nation.index] += share[link];
            }
        }
    }
}

package lockstep.agent;

import lockstep.setup.ProgrammeSetup;

/** A deployment programme, such as the Digital Silk Road. */
public final class Programme {
    public final int index;
    public final String id;
    public final ProgrammeSetup facts;
    public final long key;
    /** Patron homes. */
    public final int[] patrons;
    /** [bundle] domains of the bundle. */
    public final int[][] bundles;
    public final String[] bundleIds;

    /** [region][bundle] learnt weight of offers, mean 1. */
    public final double[][] weights;
    /** Money not yet spent, USD bn of concessions. */
    public double purseUsdBn;
    /** Share of its offers that were lost to rivals, smoothed. */
    public double lostShare;
    /** Face value of rivals' recent deals when its patrons last looked, and what they are used to, USD bn. */
    public double rivalWins;
    public double usualWins;
    /** Standards agreements so far. */
    public int agreements;
    /** Deals so far. */
    public int deals;

    /** What is fixed about a programme, besides its facts. */
    public record Scope(int[] patrons, int[][] bundles, String[] bundleIds, int regions) {
    }

    public Programme(int index, String id, ProgrammeSetup facts, long key, Scope scope) {
        this.index = index;
        this.id = id;
        this.facts = facts;
        this.key = key;
        patrons = scope.patrons();
        bundles = scope.bundles();
        bundleIds = scope.bundleIds();
        weights = new double[scope.regions()][bundles.length];
        for (double[] row : weights) {
            java.util.Arrays.fill(row, 1);
        }
    }

    private Programme(Programme other) {
        index = other.index;
        id = other.id;
        facts = other.facts;
        key = other.key;
        patrons = other.patrons;
        bundles = other.bundles;
        bundleIds = other.bundleIds;
        weights = new double[other.weights.length][];
        for (int r = 0; r < weights.length; r++) {
            weights[r] = other.weights[r].clone();
        }
        purseUsdBn = other.purseUsdBn;
        lostShare = other.lostShare;
        rivalWins = other.rivalWins;
        usualWins = other.usualWins;
        agreements = other.agreements;
        deals = other.deals;
    }

    /** A copy that shares only what is fixed. */
    public Programme copy() {
        return new Programme(this);
    }

    /** Whether a home is a patron. */
    public boolean backs(int home) {
        for (int patron : patrons) {
            if (patron == home) {
                return true;
            }
        }
        return false;
    }
}

package lockstep.agent;

import lockstep.setup.StateSetup;

/** A state's industrial policy: how its support is spread over domains, and what it has learnt. */
public final class IndustrialState {
    public final int nation;
    /** Index among homes. */
    public final int home;
    public final StateSetup facts;
    /** [domain] factor by which it scales its vendors' work on standards; fixed. */
    public final double[] priority;

    /** [domain] share of support, sums to 1 over domains with home vendors. */
    public final double[] weights;
    /** [domain] progress on its goals when it last looked. */
    public final double[] lastProgress;
    /** [domain] support spent, USD bn a year. */
    public final double[] spent;
    /** [stage] self-sufficiency in advanced inputs, 0 to 1. */
    public final double[] selfSufficiency;
    /** [stage] share of its firms' foreign custom for a stage's inputs that has been designed out, 0 to 1. */
    public final double[] designedOut;

    public IndustrialState(int nation, int home, StateSetup facts, double[] priority, int stages) {
        this.nation = nation;
        this.home = home;
        this.facts = facts;
        this.priority = priority;
        weights = new double[priority.length];
        lastProgress = new double[priority.length];
        spent = new double[priority.length];
        selfSufficiency = new double[stages];
        designedOut = new double[stages];
    }

    private IndustrialState(IndustrialState other) {
        nation = other.nation;
        home = other.home;
        facts = other.facts;
        priority = other.priority;
        weights = other.weights.clone();
        lastProgress = other.lastProgress.clone();
        spent = other.spent.clone();
        selfSufficiency = other.selfSufficiency.clone();
        designedOut = other.designedOut.clone();
    }

    /** A copy that shares only what is fixed. */
    public IndustrialState copy() {
        return new IndustrialState(this);
    }
}

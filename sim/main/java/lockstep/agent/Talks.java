package lockstep.agent;

/** What dialogue has left behind, and what has happened since its parties last met. A world without dialogue has none. */
public final class Talks {
    private final int homes;
    /** [nation][home] share of the nation's misperception of the home that meetings have taken away, 0 to 1. */
    public final double[] understood;
    /** [nation] bit set of homes that struck it since the last meetings. */
    public final long[] struck;
    /** [nation][home] how far it shut out the home's vendors, or denied them inputs, at the last meetings. */
    public final double[] barred;

    public Talks(int nations, int homes) {
        this.homes = homes;
        understood = new double[nations * homes];
        struck = new long[nations];
        barred = new double[nations * homes];
    }

    private Talks(Talks other) {
        homes = other.homes;
        understood = other.understood.clone();
        struck = other.struck.clone();
        barred = other.barred.clone();
    }

    /** Share of a nation's misperception of a home that meetings have taken away. */
    public double understood(int nation, int home) {
        return understood[nation * homes + home];
    }

    /** Closes a share of what is not understood. */
    public void understand(int nation, int home, double share) {
        understood[nation * homes + home] += share * (1 - understood(nation, home));
    }

    /** Raises what is understood to a level, if it is less. */
    public void atLeast(int nation, int home, double level) {
        understood[nation * homes + home] = Math.max(level, understood(nation, home));
    }

    Talks copy() {
        return new Talks(this);
    }
}

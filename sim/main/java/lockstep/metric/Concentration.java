package lockstep.metric;

/** Herfindahl-Hirschman index: chance that two random units belong to the same holder (Herfindahl 1950; Hirschman 1945). */
final class Concentration {
    private Concentration() {
    }

    /** Of amounts; NaN if there is nothing. */
    static double of(double[] amounts) {
        double sum = 0;
        double squares = 0;
        for (double a : amounts) {
            sum += a;
            squares += a * a;
        }
        return sum > 0 ? Math.min(1, squares / (sum * sum)) : Double.NaN;
    }
}

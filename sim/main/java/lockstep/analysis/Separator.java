package lockstep.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/**
 * How far one uncertain parameter tells worlds in which a conclusion holds from those in which it does not. One parameter at a time: what
 * only two together decide is not seen.
 *
 * @param parameter   index
 * @param correlation rank correlation of the parameter with the effect over worlds (Spearman 1904); NaN below three worlds, or if either
 *                    does not vary
 * @param p           its two-sided p-value (Student's t with n - 2 degrees of freedom; rough below ten worlds), NaN as above
 * @param adjustedP   the same after allowing for the number of parameters ({@link FalseDiscovery#BENJAMINI_HOCHBERG})
 * @param higher      chance that the parameter is higher in a random world where the conclusion fails than in one where it holds, ties
 *                    counted half (Mann &amp; Whitney 1947, U / (m n)): 0.5 tells nothing, 0 and 1 separate fully; NaN if none fails or
 *                    none holds
 */
public record Separator(int parameter, double correlation, double p, double adjustedP, double higher) {

    /**
     * One per parameter, the most telling first (largest rank correlation).
     *
     * @param parameters [parameter][world]
     * @param effects    [world] mean differences; worlds without one (NaN) are left out
     * @param conclusion the sign that holds or fails
     */
    public static List<Separator> all(double[][] parameters, double[] effects, Direction conclusion) {
        int[] worlds = IntStream.range(0, effects.length).filter(w -> Double.isFinite(effects[w])).toArray();
        double[] effect = pick(effects, worlds);
        double[] correlations = new double[parameters.length];
        double[] p = new double[parameters.length];
        for (int i = 0; i < p.length; i++) {
            correlations[i] = worlds.length < 3 ? Double.NaN : new SpearmansCorrelation().correlation(pick(parameters[i], worlds), effect);
            p[i] = p(correlations[i], worlds.length);
        }
        double[] adjusted = FalseDiscovery.BENJAMINI_HOCHBERG.adjust(p);
        List<Separator> all = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            all.add(new Separator(i, correlations[i], p[i], adjusted[i], higher(pick(parameters[i], worlds), effect, conclusion)));
        }
        // Those that cannot be judged come last.
        all.sort(Comparator.comparingDouble(s -> Double.isNaN(s.correlation) ? 1 : -Math.abs(s.correlation)));
        return all;
    }

    private static double[] pick(double[] values, int[] worlds) {
        return IntStream.of(worlds).mapToDouble(w -> values[w]).toArray();
    }

    /** A perfect order has infinite t, but one order in n! comes so by luck, and one in its reverse. */
    private static double p(double correlation, int worlds) {
        double unexplained = 1 - correlation * correlation;
        if (unexplained < 1e-12) {
            return Math.min(1, 2 / IntStream.rangeClosed(1, worlds).asDoubleStream().reduce(1, (a, b) -> a * b));
        }
        double t = -Math.abs(correlation) * Math.sqrt((worlds - 2) / unexplained);
        return Double.isNaN(t) ? Double.NaN : 2 * new TDistribution(null, worlds - 2).cumulativeProbability(t);
    }

    private static double higher(double[] parameter, double[] effect, Direction conclusion) {
        double wins = 0;
        int duels = 0;
        for (int f = 0; f < effect.length; f++) {
            for (int h = 0; h < effect.length; h++) {
                if (effect[f] * conclusion.sign() <= 0 && effect[h] * conclusion.sign() > 0) {
                    duels++;
                    wins += parameter[f] > parameter[h] ? 1 : parameter[f] == parameter[h] ? 0.5 : 0;
                }
            }
        }
        return wins / duels;
    }
}

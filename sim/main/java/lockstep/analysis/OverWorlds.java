package lockstep.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How well an arm does whatever the world is, by several measures that need no odds of worlds (McPhail et al. 2018 compare them).
 *
 * @param arm         index
 * @param worlds      worlds with a value of this arm
 * @param mean        over worlds, which is Laplace's: all are as likely
 * @param bad         the value that is undercut in only so many percent of worlds (or exceeded, where less is better)
 * @param regret      largest regret over worlds in which all arms have a value (Savage 1951)
 * @param usualRegret the regret exceeded in only so many percent of these worlds
 * @param satisfied   share of worlds in which the value is at least as good as what is asked for (Simon 1956; Starr 1962)
 */
public record OverWorlds(int arm, int worlds, double mean, double bad, double regret, double usualRegret, double satisfied) {

    /**
     * What is asked.
     *
     * @param better  where the number should go; not NEITHER
     * @param percent of worlds that are bad, such as 10
     * @param asked   the value that satisfies
     */
    public record Question(Direction better, double percent, double asked) {
    }

    /**
     * One per arm.
     *
     * @param values [arm][world] means over seeds; NaN where there is none
     */
    public static List<OverWorlds> all(double[][] values, Question question) {
        double[][] payoff = Regret.payoff(values, question.better());
        Regret regret = Regret.of(payoff);
        double[] largest = regret.quantile(100);
        double[] usual = regret.quantile(100 - question.percent());
        double asked = question.better().oriented(question.asked());
        List<OverWorlds> all = new ArrayList<>();
        for (int a = 0; a < values.length; a++) {
            double bad = question.better().oriented(Quantiles.of(payoff[a], question.percent())[0]);
            all.add(new OverWorlds(a, (int) Arrays.stream(values[a]).filter(Double::isFinite).count(),
                    Arrays.stream(values[a]).filter(Double::isFinite).average().orElse(Double.NaN), bad, largest[a], usual[a],
                    Regret.satisficing(payoff[a], asked)));
        }
        return all;
    }
}

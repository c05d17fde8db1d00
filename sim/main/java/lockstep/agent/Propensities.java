package lockstep.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lockstep.setup.PropensitySetup;

/**
 * Propensities of pairs that a scenario gives, both ways.
 *
 * @param others [nation] nations it has one with
 * @param values [nation] the propensities
 */
public record Propensities(int[][] others, double[][] values) {

    /** From pairs 'nation/nation', for nations by their index. */
    public static Propensities of(Map<String, PropensitySetup> pairs, Map<String, Integer> index) {
        List<Map<Integer, Double>> rows = new ArrayList<>();
        for (int n = 0; n < index.size(); n++) {
            rows.add(new java.util.TreeMap<>());
        }
        pairs.forEach((pair, setup) -> {
            String[] id = pair.split("/");
            rows.get(index.get(id[0])).merge(index.get(id[1]), setup.propensity(), Double::sum);
            rows.get(index.get(id[1])).merge(index.get(id[0]), setup.propensity(), Double::sum);
        });
        return new Propensities(rows.stream().map(r -> r.keySet().stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new),
                rows.stream().map(r -> r.values().stream().mapToDouble(Double::doubleValue).toArray()).toArray(double[][]::new));
    }
}

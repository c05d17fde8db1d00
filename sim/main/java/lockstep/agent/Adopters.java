package lockstep.agent;

/**
 * What adopters are like where a scenario says so. An area is a market area, or one nation of which the scenario says something of its own.
 *
 * @param markets       [area] name of the market area it is, or lies in
 * @param given         [area][domain] whether tastes are given; elsewhere constants are solved from the shares of the first year
 * @param tastes        [area][product] constant given, utility
 * @param installed     [area][product] share of potential installed at the start; negative where the world's shares hold
 * @param networkFactor [area][domain] weight of the network, against the scenario's
 * @param waiting       [area][domain] utility of not buying, where tastes are given
 */
public record Adopters(String[] markets, boolean[][] given, double[][] tastes, double[][] installed, double[][] networkFactor,
        double[][] waiting) {

    /** Of adopters of whom nothing is said. */
    public static Adopters of(String[] markets, int domains, int products) {
        Adopters plain = new Adopters(markets, new boolean[markets.length][domains], new double[markets.length][products],
                new double[markets.length][products], new double[markets.length][domains], new double[markets.length][domains]);
        for (int a = 0; a < markets.length; a++) {
            java.util.Arrays.fill(plain.installed[a], -1);
            java.util.Arrays.fill(plain.networkFactor[a], 1);
        }
        return plain;
    }
}

package lockstep.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Known powers, to the last digit, and small games of every kind of rule against enumeration. */
class PowerTest {

    /** Weights written as in "7x5 1x10". */
    static long[] weights(String text) {
        return Arrays.stream(text.split(" ")).flatMapToLong(part -> {
            String[] timesWeight = part.split("x");
            return LongStream.generate(() -> Long.parseLong(timesWeight[0])).limit(timesWeight.length == 1 ? 1 : Long.parseLong(timesWeight[1]));
        }).toArray();
    }

    private static Power of(Game game) {
        return Power.of(game).orElseThrow();
    }

    @ParameterizedTest(name = "[{0}; {1}]")
    @CsvSource({
        "39, 7x5 1x10,                     848 84,                     5080,  421/2145 4/2145",
        "27, 5x5 1x6,                      57 5,                       315,   76/385 1/462",
        "12, 4x3 2x2 1,                    10 6 0,                     42,    7/30 3/20 0",
        "62, 10x4 8 5x4 4x2 3x3 2,         1849 1531 973 793 595 375,  16565, 7/60 860/9009 19883/360360 743/16380 1588/45045 932/45045",
        "51, 50 49 1,                      3 1 1,                      5,     2/3 1/6 1/6",
        "6, 4 3 2 1,                       5 3 3 1,                    12,    5/12 1/4 1/4 1/12"})
    void publishedGamesAreExact(long quota, String weights, String swings, long total, String shapleyShubik) {
        Game game = Game.of(quota, weights(weights));
        Power power = of(game);
        // One number stands for all players of a weight; where weights differ but not powers, each has its own.
        boolean each = swings.split(" ").length == game.players();
        int[] firsts = IntStream.range(0, game.players()).filter(i -> each || i == 0 || game.weight(i, 0) != game.weight(i - 1, 0)).toArray();
        assertThat(firsts).hasSize(swings.split(" ").length);
        for (int k = 0; k < firsts.length; k++) {
            assertThat(power.swings(firsts[k])).isEqualTo(new BigInteger(swings.split(" ")[k]));
            assertThat(power.shapleyShubik(firsts[k])).isEqualTo(fraction(shapleyShubik.split(" ")[k]));
            assertThat(power.banzhaf(firsts[k])).isEqualTo(new BigFraction(power.swings(firsts[k]), BigInteger.valueOf(total)));
        }
        assertThat(power.totalSwings()).isEqualTo(total);
    }

    private static BigFraction fraction(String text) {
        String[] parts = text.split("/");
        return new BigFraction(new BigInteger(parts[0]), new BigInteger(parts.length == 1 ? "1" : parts[1]));
    }

    @Test
    void theSecurityCouncilByItsCharterIsTheWeightedGame() {
        List<String> permanent = List.of("p0", "p1", "p2", "p3", "p4");
        Rule charter = Rule.of(Map.of("nine", new Condition.Quota(new Threshold(9, 1), Base.NUMBER, Column.VOTES),
                "concurring", new Condition.Veto(permanent)));
        Power power = of(new Game(charter, IntStream.range(0, 15).mapToObj(i -> new long[] {1, i < 5 ? 1 : 0}).toArray(long[][]::new)));
        Power weighted = of(Game.of(39, weights("7x5 1x10")));
        assertThat(power.totalSwings()).isEqualTo(5080);
        for (int i = 0; i < 15; i++) {
            assertThat(power.swings(i)).isEqualTo(weighted.swings(i));
            assertThat(power.shapleyShubik(i)).isEqualTo(weighted.shapleyShubik(i));
        }
    }

    @ParameterizedTest
    @CsvSource({"1x193, .057507", "27 1x166, .964201", "55 1x138, .999998"})
    void oneCountryOneVoteWhenOthersTossCoins(String weights, double chance) {
        Power power = of(new Game(Rule.named("majority").orElseThrow(),
                Arrays.stream(weights(weights)).mapToObj(w -> new long[] {w}).toArray(long[][]::new)));
        assertThat(Math.rint(power.absolute(0).doubleValue() * 1e6) / 1e6).isEqualTo(chance);
    }

    @Test
    void aBlocIsItsMembersAsOnePlayer() {
        Game members = Game.of(97, weights("1x193"));
        int[] blocOf = IntStream.range(0, 193).map(i -> i < 27 ? 0 : -1).toArray();
        Game blocs = members.ofBlocs(blocOf);
        assertThat(blocs.players()).isEqualTo(167);
        assertThat(of(blocs).swings(0)).isEqualTo(of(Game.of(97, weights("27 1x166"))).swings(0));
        assertThat(of(blocs).shapleyShubik(0)).isEqualTo(new BigFraction(27, 167));
    }

    /** Rules of every kind, each a game of up to ten players with three weights. */
    static List<Rule> rules() {
        Condition members = new Condition.Quota(new Threshold(55, 100), Base.ALL, "members");
        Condition people = new Condition.Quota(new Threshold(65, 100), Base.CAST, "people");
        Condition few = new Condition.Blocking(new Threshold(3, 1), Base.NUMBER, "members");
        Condition votes = new Condition.Majority(new Threshold(1, 2), Base.CAST, Column.VOTES);
        Condition veto = new Condition.Veto(List.of("m1", "m3"));
        return List.of(Rule.of(Map.of("votes", votes)), Rule.of(Map.of("votes", votes, "veto", veto)),
                Rule.of(Map.of("members", members, "people", people)), Rule.of(Map.of("votes", votes, "members", members, "people", people)),
                Rule.of(Map.of("any", new Condition.Any(Map.of("few", few, "all", new Condition.All(Map.of("m", members, "p", people)))))),
                Rule.of(Map.of("any", new Condition.Any(Map.of("v", votes, "p", people)), "veto", veto)),
                Rule.named("iso-draft").orElseThrow(), Rule.named("consensus-then-71").orElseThrow(), Rule.named("ieee-ballot").orElseThrow());
    }

    /** [player][column] weights that luck gives, players 0 and 1 alike. */
    private static long[][] drawn(Rule rule, SplittableRandom luck) {
        long[][] weights = new long[2 + luck.nextInt(8)][rule.columns().size()];
        for (int i = 0; i < weights.length; i++) {
            for (int c = 0; c < weights[i].length; c++) {
                Column column = rule.columns().get(c);
                weights[i][c] = i == 1 && column.named() ? weights[0][c] : !column.named() ? (column.members().contains("m" + i) ? 1 : 0)
                        : column.name().equals("members") ? 1 : column.name().equals("people") ? luck.nextInt(100) : luck.nextInt(5);
            }
        }
        return weights;
    }

    /** Whether a coalition carries, by the same object that decides simulated votes. */
    private static boolean carries(Rule rule, long[][] weights, int coalition) {
        Tally[] columns = new Tally[rule.columns().size()];
        for (int c = 0; c < columns.length; c++) {
            long yes = 0;
            long no = 0;
            for (int i = 0; i < weights.length; i++) {
                yes += (coalition >> i & 1) == 1 ? weights[i][c] : 0;
                no += (coalition >> i & 1) == 1 ? 0 : weights[i][c];
            }
            columns[c] = new Tally(yes, no, 0, 0);
        }
        return rule.carries(new Tally(columns[0].yes(), columns[0].no(), 0, 0, Arrays.asList(columns).subList(1, columns.length)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void smallGamesAreWhatTheRuleDecidesCoalitionByCoalition(Rule rule) {
        SplittableRandom luck = new SplittableRandom(7);
        for (int game = 0; game < 60; game++) {
            long[][] weights = drawn(rule, luck);
            BigInteger[][] bySize = enumerated(rule, weights);
            Grid grid = new Grid(new Game(rule, weights), true);
            BigInteger[][] sums = Sums.swings(grid);
            BigInteger[][] halves = Halves.fits(grid) ? Halves.swings(grid).orElseThrow() : sums;
            for (int i = 0; i < weights.length; i++) {
                assertThat(sums[grid.classOf[i]]).isEqualTo(bySize[i]);
                assertThat(halves[grid.classOf[i]]).isEqualTo(bySize[i]);
            }
        }
    }

    private static BigInteger[][] enumerated(Rule rule, long[][] weights) {
        int n = weights.length;
        long[][] swings = new long[n][n];
        for (int coalition = 0; coalition < (1 << n) - 1; coalition++) {
            if (!carries(rule, weights, coalition)) {
                for (int i = 0; i < n; i++) {
                    swings[i][Integer.bitCount(coalition)] += (coalition >> i & 1) == 0 && carries(rule, weights, coalition | 1 << i) ? 1 : 0;
                }
            }
        }
        return Arrays.stream(swings).map(s -> Arrays.stream(s).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new)).toArray(BigInteger[][]::new);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void sharesSumToOneAndTheOrderOfPlayersDoesNotMatter(Rule rule) {
        SplittableRandom luck = new SplittableRandom(11);
        for (int game = 0; game < 40; game++) {
            long[][] weights = drawn(rule, luck);
            Game there = new Game(rule, weights);
            Game back = new Game(rule, IntStream.range(0, weights.length).mapToObj(i -> weights[weights.length - 1 - i]).toArray(long[][]::new));
            Power power = of(there);
            BigFraction sum = BigFraction.ZERO;
            for (int i = 0; i < weights.length; i++) {
                sum = sum.add(power.shapleyShubik(i));
                assertThat(power.shapleyShubik(i)).isEqualTo(of(back).shapleyShubik(weights.length - 1 - i));
                assertThat(there.veto(i) && power.swings(i).signum() == 0).as("a player with a veto has power").isFalse();
            }
            assertThat(sum).isEqualTo(there.possible() ? BigFraction.ONE : BigFraction.ZERO);
        }
    }

    @Test
    void whoHasNoWeightHasNoPowerAndChangesNobodys() {
        Power without = of(Game.of(12, weights("4x3 2x2 1")));
        Power with = of(Game.of(12, weights("4x3 2x2 1 0")));
        assertThat(with.swings(6)).isEqualTo(0);
        assertThat(with.shapleyShubik(6)).isEqualTo(BigFraction.ZERO);
        for (int i = 0; i < 6; i++) {
            assertThat(with.shapleyShubik(i)).isEqualTo(without.shapleyShubik(i));
            assertThat(with.absolute(i)).isEqualTo(without.absolute(i));
            assertThat(with.swings(i)).isEqualTo(without.swings(i).shiftLeft(1));
        }
    }

    @Test
    void whereNothingCanCarryNobodyHasPower() {
        Power power = of(Game.of(7, weights("1x6")));
        assertThat(power.totalSwings()).isEqualTo(0);
        assertThat(power.banzhaf(0)).isEqualTo(BigFraction.ZERO);
        assertThat(power.shapleyShubik(0)).isEqualTo(BigFraction.ZERO);
    }

    @Test
    void aUnionOfTwentySevenWithPeopleCountedOneByOneIsExact() {
        Rule union = rules().get(4);
        SplittableRandom luck = new SplittableRandom(3);
        int members = union.columns().indexOf(Column.weight("members"));
        long[][] weights = new long[27][2];
        for (long[] player : weights) {
            player[members] = 1;
            player[1 - members] = 500_000 + luck.nextLong(80_000_000);
        }
        Grid grid = new Grid(new Game(union, weights), true);
        assertThat(Sums.fits(grid)).isFalse();
        Power power = of(new Game(union, weights));
        BigFraction sum = IntStream.range(0, 27).mapToObj(power::shapleyShubik).reduce(BigFraction.ZERO, BigFraction::add);
        assertThat(sum).isEqualTo(BigFraction.ONE);
    }

    @Test
    void aGameThatIsTooLargeIsNotGuessed() {
        long[] weights = new SplittableRandom(5).longs(200, 1, 1_000_000_000).toArray();
        assertThat(Power.of(Game.of(Arrays.stream(weights).sum() / 2, weights))).isEmpty();
        double[] absolute = new double[1];
        QuickPower.of(Game.of(Arrays.stream(weights).sum() / 2, weights), absolute, new double[1]);
        assertThat(absolute).containsOnly(Double.NaN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"39 7x5 1x10", "97 1x193", "97 27 1x166", "137 27 40 12 1x114", "250 9x20 7x30 3x40 5 1x25", "3 1x3 0x2"})
    void theQuickWayAgreesWithTheExactOne(String quotaAndWeights) {
        String[] parts = quotaAndWeights.split(" ", 2);
        Game game = Game.of(Long.parseLong(parts[0]), weights(parts[1]));
        Power exact = of(game);
        double[] absolute = new double[game.players()];
        double[] shapleyShubik = new double[game.players()];
        QuickPower.of(game, absolute, shapleyShubik);
        for (int i = 0; i < game.players(); i++) {
            assertThat(absolute[i]).isCloseTo(exact.absolute(i).doubleValue(), within(1e-13));
            assertThat(shapleyShubik[i]).isCloseTo(exact.shapleyShubik(i).doubleValue(), within(1e-13));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theQuickWayAgreesForEveryKindOfRule(Rule rule) {
        SplittableRandom luck = new SplittableRandom(13);
        for (int k = 0; k < 20; k++) {
            long[][] weights = drawn(rule, luck);
            Game game = new Game(rule, weights);
            double[] absolute = new double[weights.length];
            double[] shapleyShubik = new double[weights.length];
            QuickPower.of(game, absolute, shapleyShubik);
            for (int i = 0; i < weights.length; i++) {
                assertThat(absolute[i]).isCloseTo(of(game).absolute(i).doubleValue(), within(1e-13));
                assertThat(shapleyShubik[i]).isCloseTo(of(game).shapleyShubik(i).doubleValue(), within(1e-13));
            }
        }
    }

    @Test
    void aGameRefusesWeightsThatDoNotFitTheRule() {
        Rule majority = Rule.named("majority").orElseThrow();
        assertThatThrownBy(() -> new Game(majority, new long[][] {{1, 1}})).hasMessage("Expected 1 weights for each player, given 2");
        assertThatThrownBy(() -> new Game(majority, new long[][] {{-1}})).hasMessage("Expected weights of 0 or more, given -1");
    }
}

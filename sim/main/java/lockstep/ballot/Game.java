package lockstep.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The game of a rule over some players: every player says yes or no, nobody abstains or stays away. Where a rule looks at the votes cast
 * (two thirds of them, say) the game is therefore the one in which all members vote; powers of the game with abstentions differ.
 */
public final class Game {
    private final Rule rule;
    private final long[][] weights;
    private final long[] total;

    /**
     * A game.
     *
     * @param weights [player][column of the rule], each 0 or more
     */
    public Game(Rule rule, long[][] weights) {
        this.rule = rule;
        this.weights = Arrays.stream(weights).map(long[]::clone).toArray(long[][]::new);
        int columns = rule.columns().size();
        total = new long[columns];
        for (long[] player : weights) {
            if (player.length != columns) {
                throw new IllegalArgumentException("Expected " + columns + " weights for each player, given " + player.length);
            }
            for (int c = 0; c < columns; c++) {
                if (!(player[c] >= 0)) {
                    throw new IllegalArgumentException("Expected weights of 0 or more, given " + player[c]);
                }
                total[c] = Math.addExact(total[c], player[c]);
            }
        }
    }

    /** A game with one quota: it takes votes of at least {@code quota}. */
    public static Game of(long quota, long... weights) {
        Rule rule = Rule.of(java.util.Map.of("quota", new Condition.Quota(new Threshold(quota, 1), Base.NUMBER, Column.VOTES)));
        return new Game(rule, Arrays.stream(weights).mapToObj(w -> new long[] {w}).toArray(long[][]::new));
    }

    /** The same with blocs as players: those with the same number of 0 or more vote as one, those with -1 alone. */
    public Game ofBlocs(int[] blocOf) {
        int blocs = Arrays.stream(blocOf).max().orElse(-1) + 1;
        long[][] merged = new long[blocs][total.length];
        List<long[]> players = new ArrayList<>(List.of(merged));
        for (int i = 0; i < weights.length; i++) {
            if (blocOf[i] < 0) {
                players.add(weights[i]);
            } else {
                for (int c = 0; c < total.length; c++) {
                    merged[blocOf[i]][c] += weights[i][c];
                }
            }
        }
        return new Game(rule, players.toArray(long[][]::new));
    }

    /** Number of players. */
    public int players() {
        return weights.length;
    }

    /** Weight of a player in a column of the rule. */
    public long weight(int player, int column) {
        return weights[player][column];
    }

    long total(int column) {
        return total[column];
    }

    int columns() {
        return total.length;
    }

    /** Whether a coalition with these sums of weights carries against the rest. */
    boolean carries(long[] inFavour) {
        if (total.length == 1) {
            return rule.carries(new Tally(inFavour[0], total[0] - inFavour[0], 0, 0));
        }
        Tally[] further = new Tally[total.length - 1];
        for (int c = 1; c < total.length; c++) {
            further[c - 1] = new Tally(inFavour[c], total[c] - inFavour[c], 0, 0);
        }
        return rule.carries(new Tally(inFavour[0], total[0] - inFavour[0], 0, 0, Arrays.asList(further)));
    }

    /** Whether all together carry: otherwise nobody has any power. */
    public boolean possible() {
        return carries(total);
    }

    /** Whether nothing carries against a player. */
    public boolean veto(int player) {
        long[] others = total.clone();
        for (int c = 0; c < others.length; c++) {
            others[c] -= weights[player][c];
        }
        return possible() && !carries(others);
    }
}

package lockstep.ballot;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Voting power of the players of a {@link Game}, exact.
 *
 * <p>A player swings a coalition of others that does not carry without it and does with it. Banzhaf index: swings / swings of all players
 * (Banzhaf 1965); absolute (Penrose 1946): swings / coalitions of others, the chance to decide when all others toss coins. Shapley-Shubik
 * index (1954): share of the orders of all players in which the player is the one who makes the coalition carry,
 * sum over s of s! (n - 1 - s)! / n! x swings of coalitions of s others.
 */
public final class Power {
    /** Time of a match of two halves against an addition, roughly. */
    private static final double MATCH = 50;

    private final int[] classOf;
    private final BigInteger[] swings;
    private final BigFraction[] shapleyShubik;
    private final BigInteger total;

    private Power(Grid grid, BigInteger[][] bySize) {
        classOf = grid.classOf;
        swings = new BigInteger[bySize.length];
        shapleyShubik = new BigFraction[bySize.length];
        BigInteger sum = BigInteger.ZERO;
        BigInteger orders = factorial(grid.players());
        for (int c = 0; c < bySize.length; c++) {
            swings[c] = Arrays.stream(bySize[c]).reduce(BigInteger.ZERO, BigInteger::add);
            sum = sum.add(swings[c].multiply(BigInteger.valueOf(grid.members[c])));
            shapleyShubik[c] = new BigFraction(decisive(bySize[c], orders), orders);
        }
        total = sum;
    }

    /**
     * Works out a game; empty if it is too large: players with many different weights need a small sum of weights (some hundred thousand
     * sums of weights and sizes) or to be few (some thirty).
     */
    public static Optional<Power> of(Game game) {
        if (game.players() == 0) {
            return Optional.empty();
        }
        Grid grid = new Grid(game, true);
        boolean few = Halves.fits(grid) && (!Sums.fits(grid) || MATCH * Halves.cost(grid) < Sums.cost(grid));
        if (!few && !Sums.fits(grid)) {
            return Optional.empty();
        }
        return (few ? Halves.swings(grid) : Optional.of(Sums.swings(grid))).map(bySize -> new Power(grid, bySize));
    }

    /** Orders in which a player is decisive; s! (n - 1 - s)! is kept from one s to the next. */
    private static BigInteger decisive(BigInteger[] bySize, BigInteger orders) {
        int n = bySize.length;
        BigInteger sum = BigInteger.ZERO;
        BigInteger arrangements = orders.divide(BigInteger.valueOf(n));
        for (int s = 0; s < n; s++) {
            sum = sum.add(arrangements.multiply(bySize[s]));
            if (s + 1 < n) {
                arrangements = arrangements.multiply(BigInteger.valueOf(s + 1)).divide(BigInteger.valueOf(n - 1 - s));
            }
        }
        return sum;
    }

    private static BigInteger factorial(int n) {
        BigInteger product = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }

    /** Coalitions of others that a player swings. */
    public BigInteger swings(int player) {
        return swings[classOf[player]];
    }

    /** Swings of all players together. */
    public BigInteger totalSwings() {
        return total;
    }

    /** Share of all swings; 0 for everybody where nothing can carry. */
    public BigFraction banzhaf(int player) {
        return total.signum() == 0 ? BigFraction.ZERO : new BigFraction(swings(player), total);
    }

    /** Chance to decide when every other player says yes or no with equal chance. */
    public BigFraction absolute(int player) {
        return new BigFraction(swings(player), BigInteger.ONE.shiftLeft(classOf.length - 1));
    }

    /** Share of orders in which the player is decisive. */
    public BigFraction shapleyShubik(int player) {
        return shapleyShubik[classOf[player]];
    }

    /** Number of the class of players with equal weights that a player belongs to, from 0 in the order of first members. */
    public int classOf(int player) {
        return classOf[player];
    }
}

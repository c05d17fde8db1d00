package lockstep.process;

import lockstep.chance.Chance;

/**
 * Votes in favour among alike voters, or adopters who act among alike adopters. By exact inversion of one uniform per thousand of them, so
 * that a small change of the chance changes the count little and in the same direction.
 */
final class Binomial {
    /** 2^-1000 is still a normal number, so that the first term of the recurrence is exact for chances up to one half. */
    private static final int CHUNK = 1000;

    /** [k] 1 / (k + 1), since a division takes several times as long as the rest of the recurrence. */
    private static final double[] INVERSE = new double[CHUNK];

    static {
        for (int k = 0; k < CHUNK; k++) {
            INVERSE[k] = 1.0 / (k + 1);
        }
    }

    private Binomial() {
    }

    /** Successes among {@code trials}; the draw is the one at (address, item). */
    static int draw(long address, long item, int trials, double p) {
        if (trials <= CHUNK) {
            return quantile(Chance.uniform(address, item), trials, p);
        }
        int sum = 0;
        long further = Chance.of(address, item);
        for (int done = 0; done < trials; done += CHUNK) {
            sum += quantile(Chance.uniform(further, done), Math.min(CHUNK, trials - done), p);
        }
        return sum;
    }

    /** Least k with P(X <= k) >= u, for at most a thousand trials. */
    static int quantile(double u, int trials, double p) {
        if (p > 0.5) {
            return trials - lower(1 - u, trials, 1 - p);
        }
        return lower(u, trials, p);
    }

    private static int lower(double u, int trials, double p) {
        double odds = p / (1 - p);
        double term = power(1 - p, trials);
        double sum = term;
        int k = 0;
        while (u > sum && k < trials) {
            term *= odds * (trials - k) * INVERSE[k];
            k++;
            sum += term;
        }
        return k;
    }

    private static double power(double base, int exponent) {
        double result = 1;
        double square = base;
        for (int e = exponent; e > 0; e >>= 1) {
            if ((e & 1) != 0) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }
}

package lockstep.agent;

import java.util.Arrays;
import java.util.BitSet;

/** What was bought in the current tick, and what rules of markets did to it. Money in USD bn a tick. */
public final class Transactions {
    private final int products;
    private final int domains;
    /** [nation][product] what the buyer paid, before discounts of programmes and export support; but for the sales booked since it was read. */
    private final double[] bought;
    /** [sale] its cell, and what was paid: sales booked since. Summing waits until somebody asks. */
    private int[] cells = new int[64];
    private double[] paid = new double[64];
    private int unread;
    /** Cells that something was paid in, of the sales summed: few of all. */
    private final BitSet sold = new BitSet();
    /** [nation] part of it that is the cost of rules and detours. */
    public final double[] ruleCost;
    /** [region][domain] value of tenders that sellers' states kept their vendors from winning, as expected shares. */
    private final double[] denied;
    /** [region][domain] what of it went to other vendors, and to the same ones by way of a third nation. */
    private final double[] refilled;
    private final double[] diverted;

    Transactions(Flows.Sizes sizes) {
        products = sizes.products();
        domains = sizes.domains();
        bought = new double[sizes.nations() * products];
        ruleCost = new double[sizes.nations()];
        denied = new double[sizes.regions() * domains];
        refilled = new double[sizes.regions() * domains];
        diverted = new double[sizes.regions() * domains];
    }

    /** Books a sale: what the buyer pays, and what of it is the cost of rules. */
    public void buy(int nation, int product, double usdBn, double ruleCostUsdBn) {
        if (unread == cells.length) {
            cells = Arrays.copyOf(cells, 2 * unread);
            paid = Arrays.copyOf(paid, 2 * unread);
        }
        cells[unread] = nation * products + product;
        paid[unread++] = usdBn;
        ruleCost[nation] += ruleCostUsdBn;
    }

    /** What a nation paid for a product in this tick, USD bn. */
    public double bought(int nation, int product) {
        if (unread > 0) {
            sum();
        }
        return bought[nation * products + product];
    }

    /**
     * The first sale from a place on: places are in the order of nations, and of products in each; -1 after the last. The place of a
     * nation and product is nation x products + product.
     */
    public int next(int from) {
        if (unread > 0) {
            sum();
        }
        return sold.nextSetBit(from);
    }

    /** What was paid in a place that {@link #next} gave. */
    public double paid(int place) {
        return bought[place];
    }

    private void sum() {
        for (int i = 0; i < unread; i++) {
            bought[cells[i]] += paid[i];
            sold.set(cells[i]);
        }
        unread = 0;
    }

    /** Books a tender that sellers' states interfered with. */
    public void withhold(int region, int domain, double deniedUsdBn, double refilledUsdBn, double divertedUsdBn) {
        int cell = region * domains + domain;
        denied[cell] += deniedUsdBn;
        refilled[cell] += refilledUsdBn;
        diverted[cell] += divertedUsdBn;
    }

    public double denied(int region, int domain) {
        return denied[region * domains + domain];
    }

    public double refilled(int region, int domain) {
        return refilled[region * domains + domain];
    }

    public double diverted(int region, int domain) {
        return diverted[region * domains + domain];
    }

    void clear() {
        unread = 0;
        for (int cell = sold.nextSetBit(0); cell >= 0; cell = sold.nextSetBit(cell + 1)) {
            bought[cell] = 0;
        }
        sold.clear();
        for (double[] a : new double[][] {ruleCost, denied, refilled, diverted}) {
            Arrays.fill(a, 0);
        }
    }
}

package lockstep.process;

import java.util.List;
import lockstep.agent.Firm;
import lockstep.agent.World;
import lockstep.policy.Bill;
import lockstep.policy.Dial;
import lockstep.policy.Measure;
import lockstep.policy.Payer;

/** What measures cost a year: what their levers imply, borne by treasuries, and what their policies say besides. */
public final class Spending implements Bill {
    private static final double MILLIONS_PER_BILLION = 1000;
    private static final Payer[] PAYERS = Payer.values();

    private final World first;
    /** [payer] USD bn a year. */
    private final double[] fixed = new double[PAYERS.length];
    /** [nation] percent of GDP; null if none. */
    private double[] percentOfGdp;

    /** Of nothing yet, for worlds of the shape of this one. */
    public Spending(World first) {
        this.first = first;
    }

    /** Adds a measure that is done to a part. */
    public void add(Measure measure, double effect) {
        if (effect > 0) {
            measure.lever().charge(this, effect);
            for (Payer payer : PAYERS) {
                fixed[payer.ordinal()] += measure.cost().of(payer) * effect;
            }
        }
    }

    /** What a payer pays, USD bn a year, at the GDP of a world. */
    public double of(Payer payer, World world) {
        double sum = fixed[payer.ordinal()];
        for (int n = 0; payer == Payer.PUBLIC && percentOfGdp != null && n < percentOfGdp.length; n++) {
            sum += percentOfGdp[n] / 100 * world.nations[n].gdpUsdBn();
        }
        return sum;
    }

    @Override public void money(double usdBn) {
        fixed[Payer.PUBLIC.ordinal()] += usdBn;
    }

    @Override public void engineers(double years) {
        money(years * first.parameters().participation().engineerCostUsdM() / MILLIONS_PER_BILLION);
    }

    @Override public void gdp(double percent, List<String> nations) {
        percentOfGdp = percentOfGdp == null ? new double[first.nations.length] : percentOfGdp;
        for (int nation : first.dials.cells(Dial.Axis.NATION, nations)) {
            percentOfGdp[nation] += percent;
        }
    }

    @Override public void homes(double usdBn, List<String> nations) {
        money(usdBn * first.dials.cells(Dial.Axis.HOME, nations).size());
    }

    @Override public void firms(double usdM, List<String> nations) {
        List<Integer> homes = first.dials.cells(Dial.Axis.HOME, nations);
        long firms = 0;
        for (Firm firm : first.firms) {
            firms += homes.contains(firm.home) ? 1 : 0;
        }
        money(usdM * firms / MILLIONS_PER_BILLION);
    }
}

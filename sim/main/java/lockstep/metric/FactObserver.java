package lockstep.metric;

import java.util.List;
import java.util.stream.Stream;
import lockstep.agent.World;

/** Reads facts off a run as it passes their dates. */
public final class FactObserver implements Observer {
    private final List<Fact> facts;
    private final Tally[] tallies;
    private final int[] first;
    private final int[] last;
    private final double[] values;

    /** For runs of the scenario of a world. */
    public FactObserver(World shape, List<Fact> facts) {
        this.facts = List.copyOf(facts);
        tallies = Stream.generate(Tally::new).limit(facts.size()).toArray(Tally[]::new);
        first = new int[facts.size()];
        last = new int[facts.size()];
        values = new double[facts.size()];
        java.util.Arrays.fill(values, Double.NaN);
        var clock = shape.frame.setup().clock();
        for (int k = 0; k < first.length; k++) {
            last[k] = clock.tickOf(this.facts.get(k).date()) + Math.max(1, clock.ticksPerYear() / 4) - 1;
            first[k] = last[k] - Math.max(0, (int) Math.round(this.facts.get(k).operator().years() * clock.ticksPerYear()) - 1);
        }
    }

    @Override public void observe(World world) {
        for (int k = 0; k < first.length; k++) {
            if (world.tick >= first[k] && world.tick <= last[k]) {
                facts.get(k).operator().look(world, tallies[k]);
            }
            if (world.tick == last[k]) {
                values[k] = tallies[k].value() * facts.get(k).scale();
            }
        }
    }

    /** Ticks a run must complete to pass every date. */
    public int ticksNeeded() {
        return java.util.Arrays.stream(last).max().orElse(-1) + 1;
    }

    /** Values of the facts in the run, in the facts' units; NaN for dates the run has not passed. */
    public double[] values() {
        return values.clone();
    }
}

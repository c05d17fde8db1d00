package lockstep.experiment;

import java.util.List;
import lockstep.agent.Standard;
import lockstep.agent.World;
import lockstep.process.Certainty;
import lockstep.setup.DockSetup.Estimator;
import lockstep.setup.DockSetup.Quantity;

/** Meters of the market: shares, uptake, lock-in and cost. */
final class Meters {
    private final World world;
    /** [domain] the watch that all meters of lock-in of a run share, null where none is needed. */
    private final Watch[] watches;

    /** Of one run. */
    Meters(World world) {
        this.world = world;
        watches = new Watch[world.frame.domains().length];
    }

    /** A meter for a quantity. */
    Meter of(Quantity quantity) {
        return switch (quantity.estimator()) {
            case SHARE, LEAD, PENETRATION -> new Level(quantity, world);
            case PEAK -> new Peak(standard(quantity, world).domain());
            case LOCK_TIME, LOCKED, OPEN -> lock(quantity, standard(quantity, world));
            case LOOP_WIDTH -> new Loop(standard(quantity, world));
            case COST -> new Cost(quantity, world);
            case CONFIGURATIONS, STABLE, ENERGY, BASIN, SETTLED, SETTLED_IN -> new Camps(quantity);
        };
    }

    private Meter lock(Quantity quantity, Standard standard) {
        int d = standard.domain();
        watches[d] = watches[d] == null ? new Watch(d) : watches[d];
        return new Lock(quantity, standard, watches[d]);
    }

    private static Standard standard(Quantity quantity, World world) {
        List<String> of = quantity.of();
        for (Standard standard : world.frame.standards()) {
            if (of.isEmpty() || of.get(0).equals(standard.id())) {
                return standard;
            }
        }
        throw new IllegalArgumentException("Expected a standard, given " + of);
    }

    /** A share at a time, or its mean over a time. */
    private static final class Level implements Meter {
        private final Quantity quantity;
        private final Standard standard;
        private final int first;
        private final int last;
        private double sum;
        private int ticks;

        Level(Quantity quantity, World world) {
            this.quantity = quantity;
            standard = standard(quantity, world);
            last = (int) Math.rint((quantity.at() + quantity.over()) / world.dt()) - 1;
            first = quantity.over() > 0 ? (int) Math.rint(quantity.at() / world.dt()) : last;
        }

        @Override public void observe(World world) {
            if (world.tick >= first && world.tick <= last) {
                sum += read(world);
                ticks++;
            }
        }

        private double read(World world) {
            int d = standard.domain();
            double share = world.worldShare[standard.index()];
            return switch (quantity.estimator()) {
                case LEAD -> 2 * share - 1;
                case PENETRATION -> world.worldBase[d] / potential(world, d);
                default -> share;
            };
        }

        private static double potential(World world, int d) {
            double sum = 0;
            for (var nation : world.nations) {
                sum += nation.potential(d);
            }
            return sum;
        }

        @Override public boolean enough() {
            return ticks > last - first;
        }

        @Override public double value() {
            return enough() ? sum / ticks : Double.NaN;
        }
    }

    /** When most is sold in a tick: the top of the parabola through the largest sale and its neighbours. */
    private static final class Peak implements Meter {
        private final int domain;
        private double before;
        private double now;
        private double most = -1;
        private double time = Double.NaN;

        Peak(int domain) {
            this.domain = domain;
        }

        @Override public void observe(World world) {
            double after = 0;
            for (int j = world.frame.firstProduct()[domain]; j < world.frame.firstProduct()[domain + 1]; j++) {
                after += world.flows.units[j];
            }
            if (now > most && now >= before && now >= after && world.tick >= 2) {
                most = now;
                double bend = before - 2 * now + after;
                double shift = bend < 0 ? (before - after) / (2 * bend) : 0;
                time = (world.tick - 0.5 + shift) * world.dt();
            }
            before = now;
            now = after;
        }

        @Override public boolean enough() {
            return false;
        }

        @Override public double value() {
            return time;
        }
    }

    /** When every adopter's choice in a domain has become sure, and of which standard. */
    private static final class Watch {
        private final int domain;
        private int ticks;
        private int to = -1;

        Watch(int domain) {
            this.domain = domain;
        }

        void look(World world) {
            if (to < 0 && ticks <= world.tick) {
                ticks = world.tick + 1;
                int product = Certainty.of(world, domain);
                to = product < 0 ? -1 : world.frame.products()[product].standard();
            }
        }
    }

    /** What one meter makes of it. */
    private record Lock(Quantity quantity, Standard standard, Watch watch) implements Meter {
        @Override public void observe(World world) {
            watch.look(world);
        }

        @Override public boolean enough() {
            return watch.to >= 0 || quantity.estimator() == Estimator.OPEN && watch.ticks >= quantity.at();
        }

        @Override public double value() {
            return switch (quantity.estimator()) {
                case LOCKED -> watch.to < 0 ? Double.NaN : watch.to == standard.index() ? 1 : 0;
                case OPEN -> watch.to < 0 || watch.ticks > quantity.at() ? 1 : 0;
                default -> watch.to < 0 ? Double.NaN : watch.ticks;
            };
        }
    }

    /** Cost of the first product of a standard after so many doublings of its industry's output, on a straight line between logarithms. */
    private static final class Cost implements Meter {
        private final double doublings;
        private final int domain;
        private final int product;
        private double start;
        private double first;
        private double x;
        private double y;
        private double value = Double.NaN;

        Cost(Quantity quantity, World world) {
            Standard standard = standard(quantity, world);
            doublings = quantity.at();
            domain = standard.domain();
            int found = world.frame.firstProduct()[domain];
            while (world.frame.products()[found].standard() != standard.index()) {
                found++;
            }
            product = found;
        }

        @Override public void begin(World world) {
            start = world.industryOutput[domain];
            first = world.cost[product];
        }

        @Override public void observe(World world) {
            double nextX = StrictMath.log(world.industryOutput[domain] / start) / StrictMath.log(2);
            double nextY = StrictMath.log(world.cost[product] / first);
            if (Double.isNaN(value) && nextX >= doublings) {
                value = StrictMath.exp(y + (nextY - y) * (doublings - x) / (nextX - x));
            }
            x = nextX;
            y = nextY;
        }

        @Override public boolean enough() {
            return !Double.isNaN(value);
        }

        @Override public double value() {
            return value;
        }
    }
}

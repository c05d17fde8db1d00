package lockstep.why;

import java.util.BitSet;
import java.util.stream.IntStream;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.metric.Column;
import lockstep.metric.ColumnName;
import lockstep.metric.Names;
import lockstep.metric.Probe;

/** A number of a run at the end of a tick, of which one asks why. */
public sealed interface Question {

    /** The tick. */
    int tick();

    /** What is asked of, such as the name of a series. */
    String what(World world);

    /** Unit of the number; a share is a fraction from 0 to 1. */
    String unit();

    /** First tick of what is summed up in the number; past the tick itself where it is the state at its end. */
    default int summedFrom(World world) {
        return tick() + 1;
    }

    /** What it is about. */
    Focus focus(World world);

    /** A fresh reader of the number. */
    Gauge gauge(World shape);

    /** The same with what was left open settled by how the run ended. */
    default Question settled(World end) {
        return this;
    }

    /** A series; of a flow, its sum over the year that ends with the tick. */
    static Question ofSeries(Column column, int tick) {
        return new Series(column, tick);
    }

    /** Share of the vendors of a sponsor in what a nation has installed in a domain; sponsor -1: of the home that leads there. */
    static Question ofMarket(int nation, int domain, int sponsor, int tick) {
        return new Market(nation, domain, sponsor, 0, tick);
    }

    /** Whether a nation restricts vendors of a sponsor in a domain of its own accord: 1 or 0. */
    static Question ofRestriction(int nation, int domain, int sponsor, int tick) {
        return new Ban(nation, domain, sponsor, tick);
    }

    /** A series of the metrics. */
    record Series(Column column, int tick) implements Question {
        @Override public String what(World world) {
            return new ColumnName(Names.of(world)).of(column);
        }

        @Override public String unit() {
            return Probe.yearly(column.metric());
        }

        @Override public int summedFrom(World world) {
            return Probe.isFlow(column.metric()) ? tick - world.frame.setup().clock().ticksPerYear() + 1 : tick + 1;
        }

        @Override public Focus focus(World world) {
            return Focus.of(column, world);
        }

        @Override public Gauge gauge(World shape) {
            return Gauge.of(column, tick, shape);
        }
    }

    /** A sponsor's share of a nation's base in a domain; {@code homes} is settled by the run where no sponsor is named. */
    record Market(int nation, int domain, int sponsor, long homes, int tick) implements Question {
        @Override public String what(World world) {
            return "Share of " + Words.homes(world, homes(world)) + " in " + place(world, nation, domain);
        }

        @Override public String unit() {
            return "share";
        }

        @Override public Focus focus(World world) {
            return Focus.of(Track.MARKETS, one(nation), domain, homes(world));
        }

        @Override public Gauge gauge(World shape) {
            long counted = homes(shape);
            return Gauge.ofEnd(world -> share(world, counted));
        }

        private long homes(World world) {
            return sponsor < 0 ? homes : homesOf(world, sponsor);
        }

        private double share(World world, long counted) {
            Nation buyer = world.nations[nation];
            double part = 0;
            for (int h = 0; h < world.frame.homes().length; h++) {
                part += (counted >>> h & 1) != 0 ? buyer.homeBase(domain, h) : 0;
            }
            return buyer.installed(domain) > 0 ? part / buyer.installed(domain) : Double.NaN;
        }

        @Override public Question settled(World end) {
            Nation buyer = end.nations[nation];
            int leader = IntStream.range(0, end.frame.homes().length).boxed()
                    .max(java.util.Comparator.comparingDouble(h -> buyer.homeBase(domain, h))).orElseThrow();
            return sponsor >= 0 ? this : new Market(nation, domain, -1, 1L << leader, tick);
        }
    }

    /** Whether a nation restricts any vendor of a sponsor in a domain. */
    record Ban(int nation, int domain, int sponsor, int tick) implements Question {
        @Override public String what(World world) {
            return world.nations[nation].facts.name() + " restricts vendors of " + Words.homes(world, homesOf(world, sponsor)) + " in "
                    + world.frame.domainIds().get(domain);
        }

        @Override public String unit() {
            return "1 if so, 0 if not";
        }

        @Override public Focus focus(World world) {
            return Focus.of(Track.POLITICS, one(nation), domain, homesOf(world, sponsor));
        }

        @Override public Gauge gauge(World shape) {
            long homes = homesOf(shape, sponsor);
            return Gauge.ofEnd(world -> (world.nations[nation].restricted(domain) & homes) != 0 ? 1 : 0);
        }
    }

    private static String place(World world, int nation, int domain) {
        return world.nations[nation].facts.name() + ", " + world.frame.domainIds().get(domain);
    }

    private static BitSet one(int nation) {
        BitSet one = new BitSet();
        one.set(nation);
        return one;
    }

    /** Bit set of the homes of a sponsor. */
    static long homesOf(World world, int sponsor) {
        long homes = 0;
        for (int h = 0; h < world.frame.homes().length; h++) {
            homes |= world.frame.sponsorOfHome()[h] == sponsor ? 1L << h : 0;
        }
        return homes;
    }
}

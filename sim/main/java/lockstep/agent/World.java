package lockstep.agent;

import lockstep.chance.Chance;
import lockstep.setup.Modules;
import lockstep.setup.Parameters;

/** Everything that evolves in a run. One tick is {@link Frame#tickYears()} years. */
public final class World {
    public final Frame frame;
    public final Chance chance;
    public final Nation[] nations;
    /** The parts of all nations. */
    public final Nations all;
    /** Main trade partners of all nations. */
    public final Trade trade;
    public final Firm[] firms;
    public final Body[] bodies;
    public final Programme[] programmes;
    public final IndustrialState[] states;
    public final Bloc[] blocs;
    /** The dials as set by the levers in force; replaced, never changed, when these change. */
    public DialBoard dials;
    public final Flows flows;
    private Parameters parameters;

    /** The tick being run, from 0. */
    public int tick;
    /** [product] price to buyers relative to the first year's mean price of the domain, before support; and after export support. */
    public final double[] cost;
    public final double[] price;
    /** [domain] mean price of kit sold, relative to the first year. */
    public final double[] priceLevel;
    /** [domain] cumulative output of the industry, USD bn at prices of the first year. */
    public final double[] industryOutput;
    /** [domain] base of the world. */
    public final double[] worldBase;
    /** [standard] share of the world's base of the domain. */
    public final double[] worldShare;
    /** [region][standard] share of the region's base of the domain. */
    public final double[][] regionShare;
    /** What shares buyers expect; null while they expect those of today. */
    public Outlook outlook;
    /** [standard] share of kit that another vendor's can replace piece by piece, and integration cost in utility. */
    public final double[] multiVendor;
    public final double[] integrationCost;
    /** [standard] kit installed so far, USD bn at prices of the first year: the experience that multi-vendor integration learns from. */
    public final double[] kitInstalled;
    /** [domain] share of switching cost that holds: 1 at rest, less after a new generation, until its kit has replaced the old. */
    public final double[] carryOver;
    /** [bloc][body] discipline now, before what levers add. */
    public final double[][] discipline;
    /** [bloc][body] excess cohesion of a led bloc as last published, share of votes; NaN where nobody monitors. */
    public final double[][] published;
    /** Perceived hostility among leaders of led blocs, 0 to 1. */
    public double tension;
    /** Hostility that actions of the leaders of led blocs justify, 0 to 1. */
    public double trueHostility;
    /** What dialogue has left behind; null until there is any. */
    public Talks talks;
    /** Who is told what happens, and asked whether it may; null where nobody is. */
    public Ledger ledger;

    /** The agents of a world. */
    public record Cast(Nation[] nations, Firm[] firms, Body[] bodies, Programme[] programmes, IndustrialState[] states, Bloc[] blocs) {
    }

    public World(Frame frame, Chance chance, Cast cast, DialBoard dials, Flows flows) {
        this(frame, chance, cast, dials, flows, new Trade(cast.nations()));
    }

    private World(Frame frame, Chance chance, Cast cast, DialBoard dials, Flows flows, Trade trade) {
        this.frame = frame;
        parameters = frame.setup().parameters();
        this.trade = trade;
        this.chance = chance;
        nations = cast.nations();
        all = Nations.of(nations);
        firms = cast.firms();
        bodies = cast.bodies();
        programmes = cast.programmes();
        states = cast.states();
        blocs = cast.blocs();
        this.dials = dials;
        this.flows = flows;
        int products = frame.products().length;
        int domains = frame.domains().length;
        int standards = frame.standards().length;
        cost = new double[products];
        price = new double[products];
        priceLevel = new double[domains];
        industryOutput = new double[domains];
        worldBase = new double[domains];
        worldShare = new double[standards];
        regionShare = new double[frame.regions().size()][standards];
        multiVendor = new double[standards];
        integrationCost = new double[standards];
        kitInstalled = new double[standards];
        carryOver = new double[domains];
        discipline = new double[blocs.length][bodies.length];
        published = new double[blocs.length][bodies.length];
        for (Bloc bloc : blocs) {
            java.util.Arrays.fill(published[bloc.index()], Double.NaN);
            copy(bloc.discipline(), discipline[bloc.index()]);
        }
    }

    /** A copy that shares only what is fixed, under the given luck; running both gives the same if the luck is the same. */
    public World copy(Chance luck) {
        World w = new World(frame, luck, copyCast(), dials, flows.empty(), trade);
        w.tick = tick;
        w.parameters = parameters;
        copy(cost, w.cost);
        copy(price, w.price);
        copy(priceLevel, w.priceLevel);
        copy(industryOutput, w.industryOutput);
        copy(worldBase, w.worldBase);
        copy(worldShare, w.worldShare);
        for (int r = 0; r < regionShare.length; r++) {
            copy(regionShare[r], w.regionShare[r]);
        }
        copy(multiVendor, w.multiVendor);
        copy(integrationCost, w.integrationCost);
        copy(kitInstalled, w.kitInstalled);
        copy(carryOver, w.carryOver);
        for (int b = 0; b < discipline.length; b++) {
            copy(discipline[b], w.discipline[b]);
            copy(published[b], w.published[b]);
        }
        w.outlook = outlook == null ? null : outlook.copy();
        w.tension = tension;
        w.trueHostility = trueHostility;
        w.talks = talks == null ? null : talks.copy();
        w.ledger = ledger == null ? null : ledger.copy();
        return w;
    }

    private Cast copyCast() {
        Nation[] n = Nation.copies(nations);
        Firm[] f = new Firm[firms.length];
        for (int i = 0; i < f.length; i++) {
            f[i] = firms[i].copy();
        }
        Body[] b = new Body[bodies.length];
        for (int i = 0; i < b.length; i++) {
            b[i] = bodies[i].copy();
        }
        Programme[] p = new Programme[programmes.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = programmes[i].copy();
        }
        IndustrialState[] s = new IndustrialState[states.length];
        for (int i = 0; i < s.length; i++) {
            s[i] = states[i].copy();
        }
        return new Cast(n, f, b, p, s, blocs);
    }

    private static void copy(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }

    /** Switches of the submodels. */
    public Modules on() {
        return frame.setup().modules();
    }

    /** Parameters of the submodels that hold now. */
    public Parameters parameters() {
        return parameters;
    }

    /** From now on these parameters hold. */
    public void change(Parameters others) {
        parameters = others;
    }

    /** Length of a tick in years. */
    public double dt() {
        return frame.tickYears();
    }

    /** Date of the tick as a decimal year. */
    public double year() {
        return frame.setup().clock().yearOf(tick);
    }

    /** Whether the tick is the first of a calendar year. */
    public boolean newYear() {
        return tick % frame.setup().clock().ticksPerYear() == 0;
    }

    /** Chance of at least one event in a tick at a yearly rate: 1 - exp(-rate dt). */
    public double hazard(double yearlyRate) {
        return 1 - lockstep.chance.Exp.of(-yearlyRate * dt());
    }
}

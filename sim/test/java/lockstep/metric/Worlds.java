package lockstep.metric;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lockstep.agent.Bloc;
import lockstep.agent.Body;
import lockstep.agent.DialBoard;
import lockstep.agent.Firm;
import lockstep.agent.Flows;
import lockstep.agent.Frame;
import lockstep.agent.IndustrialState;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.Programme;
import lockstep.agent.Standard;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.setup.BlocSetup;
import lockstep.setup.BodySetup;
import lockstep.setup.Clock;
import lockstep.setup.DomainSetup;
import lockstep.setup.FirmSetup;
import lockstep.setup.NationSetup;
import lockstep.setup.ProgrammeSetup;
import lockstep.setup.Setup;
import lockstep.setup.StandardSetup;
import lockstep.setup.StateSetup;

/**
 * Hand-made worlds for tests of observation: every domain has two standards with kappa 0.25, and one product per firm; three firms have a
 * home (nations 0, 1, 2; sponsors a, b, b), the last firm is the fringe. Regions alternate.
 */
public final class Worlds {
    private final int nations;
    private final int domains;
    private final int firms;
    /** Nations with trade, base, people and money; the rest have nothing. */
    private final int peopled;

    private Worlds(int nations, int domains, int firms, int peopled) {
        this.nations = nations;
        this.peopled = peopled;
        this.domains = domains;
        this.firms = firms;
    }

    /** Six nations, two domains, four firms. */
    public static World small() {
        return of(6, 2, 4);
    }

    /** Of a size; the last firm is the fringe. */
    public static World of(int nations, int domains, int firms) {
        return new Worlds(nations, domains, firms, nations).world();
    }

    /** The small world and one more nation that has nothing. */
    public static World smallAndAnEmptyNation() {
        return new Worlds(7, 2, 4, 6).world();
    }

    /** A set-up with a calendar and nothing else. */
    public static Setup setup(String start, String end) {
        return new Setup("small", "", new Clock(start, end, 4), null, null, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
                Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    private World world() {
        Frame frame = frame();
        Nation[] n = IntStream.range(0, nations).mapToObj(this::nation).toArray(Nation[]::new);
        Firm[] f = IntStream.range(0, firms).mapToObj(this::firm).toArray(Firm[]::new);
        Body[] b = {body(0, "forum", BodySetup.Franchise.NATIONS), body(1, "club", BodySetup.Franchise.FIRMS)};
        Programme[] p = {new Programme(0, "road", new ProgrammeSetup("Road", List.of("n000"), Map.of(), 1, .3, .5, Map.of(), List.of(), 25000, 1,
                0, 0, 0, 0), 1, new Programme.Scope(new int[] {0}, new int[][] {{0}}, new String[] {"kit"}, 2))};
        IndustrialState[] s = {new IndustrialState(0, 0, new StateSetup(.1, .25, 0, 0, 1, 0, 0, Map.of()), domains, 1)};
        Arrays.fill(s[0].spent, 4);
        Bloc[] blocs = {new Bloc(0, "first", new BlocSetup("First", BlocSetup.Kind.LED, "n000", "", List.of(), BlocSetup.Position.LEADER,
                Map.of()), 1, 0, -1, new double[2]),
            new Bloc(1, "none", new BlocSetup("None", BlocSetup.Kind.NONE, "", "", List.of(), BlocSetup.Position.LEADER, Map.of()), 2, -1, -1,
                new double[2])};
        Flows flows = new Flows(new Flows.Sizes(frame.products().length, domains, nations, 3, 1, 2, 2));
        World w = new World(frame, null, new World.Cast(n, f, b, p, s, blocs), new DialBoard(frame, n, f), flows);
        Arrays.fill(w.priceLevel, 1);
        return w;
    }

    private Frame frame() {
        int[] firstStandard = IntStream.rangeClosed(0, domains).map(d -> 2 * d).toArray();
        int[] firstProduct = IntStream.rangeClosed(0, domains).map(d -> firms * d).toArray();
        double[][] kappa = new double[2 * domains][2 * domains];
        for (int s = 0; s < kappa.length; s++) {
            kappa[s][s] = 1;
            kappa[s][s ^ 1] = .25;
        }
        List<String> ids = IntStream.range(0, domains).mapToObj(d -> "domain-" + d).toList();
        return new Frame(setup("2013Q1", "2035Q4"), .25, ids, ids.stream().map(Worlds::domain).toArray(DomainSetup[]::new), standards(),
                firstStandard, kappa, new int[domains][0], products(), firstProduct, new int[] {0, 1, 2}, List.of("n000", "n001", "n002"), List.of("North", "South"),
                List.of("area"), List.of("a", "b", "other"), new int[] {0, 1, 1}, List.of(), List.of("first", "none"), ids("n", nations),
                ids("f", firms), new TreeMap<>(Map.of("forum", 0, "club", 1)), Map.of("road", 0), List.of("foundry"),
                new double[1][nations], new int[][] {{}}, ones(domains), ones(domains),
                ones(domains), new double[1][firms * domains], new double[nations][domains]);
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static Map<String, Integer> ids(String prefix, int count) {
        Map<String, Integer> map = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            map.put(id(prefix, i), i);
        }
        return map;
    }

    private static String id(String prefix, int i) {
        return String.format("%s%03d", prefix, i);
    }

    private static DomainSetup domain(String name) {
        return new DomainSetup(name, 100, 0, .5, 10, .03, .4, 1, .5, .5, .15, 1, 1, .5, 0, List.of(), Map.of());
    }

    private Standard[] standards() {
        return IntStream.range(0, 2 * domains).mapToObj(s -> new Standard(s, "standard-" + s, s / 2, s % 2, 0,
                new StandardSetup("Standard " + s, "domain-" + s / 2, List.of(), .02, s % 2 == 0 ? .8 : .2, .5, .3, 0, Map.of(), "")))
                .toArray(Standard[]::new);
    }

    private Product[] products() {
        return IntStream.range(0, firms * domains).mapToObj(p -> {
            int f = p % firms;
            int d = p / firms;
            return new Product(p, id("f", f) + "/domain-" + d, f, d, 2 * d + f % 2, homeOf(f), 1.0 / firms, 0, p);
        }).toArray(Product[]::new);
    }

    private int homeOf(int firm) {
        return firm == firms - 1 ? -1 : firm % 3;
    }

    private Firm firm(int f) {
        FirmSetup facts = new FirmSetup("Firm " + f, "", f == firms - 1 ? FirmSetup.Kind.FRINGE : FirmSetup.Kind.VENDOR, false, 0, .1, 0);
        Firm firm = new Firm(f, id("f", f), facts, f, homeOf(f), new Firm.Sizes(domains, 2, 2 * domains));
        Arrays.fill(firm.revenue, 10);
        Arrays.fill(firm.effort, f + 1);
        return firm;
    }

    private Nation nation(int n) {
        NationSetup facts = new NationSetup("Nation " + n, n % 2 == 0 ? "North" : "South", "area", 100, 100, 10, 10, 50, 50, 0, 0, .5, .5, 1, 1,
                .1, true, 0, -1, -1);
        boolean empty = n >= peopled;
        int[] partners = empty ? new int[0] : new int[] {(n + 1) % peopled, (n + 2) % peopled};
        Nation nation = new Nation(new Nation.Place(n, id("n", n), n % 2, 0, n < 3 ? n : -1, partners, empty ? new double[0] : new double[] {.4, .2}, 0, 0), facts, n,
                new Nation.Sizes(firms * domains, domains, 3, 1, 2 * domains, 0));
        if (empty) {
            return nation;
        }
        nation.gdpUsdBn = 100 * (n + 1);
        nation.populationM = 10 * (n + 1);
        nation.democracy = n % 2 == 0 ? .2 : .8;
        nation.sovereignty = .4;
        nation.rights = .6;
        nation.bloc = n % 2;
        Arrays.fill(nation.hostility, .5);
        Arrays.fill(nation.potential, 20);
        for (int p = 0; p < nation.base.length; p++) {
            nation.base[p] = 1 + (p * 7 + n * 5) % 4;
            nation.installed[p / firms] += nation.base[p];
        }
        return nation;
    }

    private Body body(int index, String id, BodySetup.Franchise franchise) {
        BodySetup facts = new BodySetup(id, franchise, "majority", List.of(), Map.of(), 10, 2, 4, .5, 1, 1, 1, .5, 1, "", true);
        double[] authority = new double[domains];
        Arrays.fill(authority, 1);
        Body body = new Body(index, id, facts, index, 0, authority, nations, 2 * domains);
        Arrays.fill(body.posts, 0, 6, 2);
        return body;
    }

    /** Luck for copies. */
    public static Chance luck() {
        return new Chance(1);
    }
}

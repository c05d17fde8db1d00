package lockstep.metric;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
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
import lockstep.agent.Nations;
import lockstep.agent.Product;
import lockstep.agent.Programme;
import lockstep.agent.Rows;
import lockstep.agent.Standard;
import lockstep.agent.Shelf;
import lockstep.agent.World;
import lockstep.ballot.Rule;
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
        return record(Setup.class, "title", "small", "groups", Map.of(), "clock", new Clock(start, end, 4));
    }

    private World world() {
        Frame frame = frame();
        Nations all = new Nations(new Nations.Sizes(nations, firms * domains, domains, 3, 1, 2 * domains, 0));
        Nation[] n = IntStream.range(0, nations).mapToObj(k -> nation(k, all)).toArray(Nation[]::new);
        Firm[] f = IntStream.range(0, firms).mapToObj(this::firm).toArray(Firm[]::new);
        Body[] b = {body(0, "forum", BodySetup.Franchise.NATIONS), body(1, "club", BodySetup.Franchise.FIRMS)};
        Programme[] p = {new Programme(0, "road", record(ProgrammeSetup.class, "name", "Road"), 1,
                new Programme.Scope(new int[] {0}, new int[][] {{0}}, new String[] {"kit"}, 2))};
        IndustrialState[] s = {new IndustrialState(0, 0, record(StateSetup.class, "researchShare", .25), new double[domains], 1)};
        Arrays.fill(s[0].spent, 4);
        Bloc[] blocs = {new Bloc(0, "first", record(BlocSetup.class, "kind", BlocSetup.Kind.LED), 1, 0, -1, new double[2]),
            new Bloc(1, "none", record(BlocSetup.class, "kind", BlocSetup.Kind.NONE), 2, -1, -1,
                new double[2])};
        Flows flows = new Flows(new Flows.Sizes(frame.products().length, domains, nations, 3, 1, 2, 2));
        World w = new World(frame, null, new World.Cast(n, f, b, p, s, blocs), new DialBoard(frame, n, f), flows);
        Arrays.fill(w.priceLevel, 1);
        for (Nation nation : n) {
            settle(w, nation);
        }
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
        return record(Frame.class, "setup", setup("2013Q1", "2035Q4"), "tickYears", .25, "domainIds", ids,
                "domains", ids.stream().map(Worlds::domain).toArray(DomainSetup[]::new), "standards", standards(), "firstStandard",
                firstStandard,
                "kappa", kappa, "products", products(), "firstProduct", firstProduct, "shelf", Shelf.of(products(), 3), "vendorHomes",
                ids.stream().map(d -> new int[] {0, 1, 2, 3}).toArray(int[][]::new), "homes", new int[] {0, 1, 2},
                "homeIds", List.of("n000", "n001", "n002"), "regions", List.of("North", "South"), "areas", List.of("area"),
                "sponsors", List.of("a", "b", "other"), "sponsorOfHome", new int[] {0, 1, 1}, "groups", List.of(),
                "blocIds", List.of("first", "none"), "nationIndex", ids("n", nations), "firmIndex", ids("f", firms),
                "bodyIndex", new TreeMap<>(Map.of("forum", 0, "club", 1)), "programmeIndex", Map.of("road", 0), "stageIds",
                List.of("foundry"),
                "stageShares", new double[1][nations], "suppliers", new int[][] {{}});
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
        return record(DomainSetup.class, "name", name, "salesUsdBn", 100.0, "lifetimeYears", 10.0, "surveillance", .5);
    }

    private Standard[] standards() {
        return IntStream.range(0, 2 * domains).mapToObj(s -> new Standard(s, "standard-" + s, s / 2, s % 2, 0,
                record(StandardSetup.class, "rightsRisk", s % 2 == 0 ? .8 : .2, "accessRisk", .5)))
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
        FirmSetup facts = record(FirmSetup.class, "kind", f == firms - 1 ? FirmSetup.Kind.FRINGE : FirmSetup.Kind.VENDOR, "researchShare",
                .1);
        Firm firm = new Firm(f, id("f", f), facts, f, homeOf(f), new Firm.Sizes(domains, 2, 2 * domains));
        Arrays.fill(firm.revenue, 10);
        Arrays.fill(firm.effort, f + 1);
        return firm;
    }

    private Nation nation(int n, Nations all) {
        NationSetup facts = record(NationSetup.class, "name", "Nation " + n, "homeProtection", .1);
        boolean empty = n >= peopled;
        int[] partners = empty ? new int[0] : new int[] {(n + 1) % peopled, (n + 2) % peopled};
        Nation.Place place = record(Nation.Place.class, "index", n, "id", id("n", n), "region", n % 2, "home", n < 3 ? n : -1,
                "partners", partners, "partnerShares", empty ? new double[0] : new double[] {.4, .2});
        Nation nation = new Nation(place, facts, n, all);
        if (empty) {
            return nation;
        }
        nation.gdpUsdBn(100 * (n + 1));
        nation.populationM(10 * (n + 1));
        nation.democracy(n % 2 == 0 ? .2 : .8);
        nation.sovereignty(.4);
        nation.rights(.6);
        nation.bloc(n % 2);
        Rows.fill(all.hostility, nation, .5);
        Rows.fill(all.potential, nation, 20);
        for (int p = 0; p < nation.all.sizes.products(); p++) {
            nation.base(p, 1 + (p * 7 + n * 5) % 4);
        }
        return nation;
    }

    private Body body(int index, String id, BodySetup.Franchise franchise) {
        BodySetup facts = record(BodySetup.class, "name", id, "franchise", franchise, "rule",
                Rule.named("majority").orElseThrow());
        double[] authority = new double[domains];
        Arrays.fill(authority, 1);
        Body body = new Body(index, id, facts, index, 0, authority, nations, 2 * domains);
        Arrays.fill(body.posts, 0, 6, 2);
        Arrays.fill(body.effort, 0, 6, 3);
        return body;
    }

    /** Brings a nation's sums in line with its base. */
    static void settle(World w, Nation nation) {
        Rows.fill(w.all.installed, nation, 0);
        Rows.fill(w.all.standardShare, nation, 0);
        Rows.fill(w.all.homeBase, nation, 0);
        for (Product p : w.frame.products()) {
            nation.addInstalled(p.domain(), nation.base(p.index()));
        }
        for (Product p : w.frame.products()) {
            double base = nation.base(p.index());
            nation.addHomeBase(p.domain(), p.home() < 0 ? 3 : p.home(), base);
            nation.standardShare(p.standard(), nation.standardShare(p.standard()) + (base > 0 ? base / nation.installed(p.domain()) : 0));
        }
    }

    /** A record with some components named and the rest empty, so that a record may grow without breaking tests. */
    private static <T extends Record> T record(Class<T> type, Object... namesAndValues) {
        Map<String, Object> named = new TreeMap<>();
        for (int k = 0; k < namesAndValues.length; k += 2) {
            named.put((String) namesAndValues[k], namesAndValues[k + 1]);
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[types.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = named.containsKey(components[i].getName()) ? named.remove(components[i].getName())
                    : types[i].isPrimitive() ? Array.get(Array.newInstance(types[i], 1), 0) : null;
        }
        if (!named.isEmpty()) {
            throw new IllegalArgumentException("Expected components of " + type + ", given " + named.keySet());
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

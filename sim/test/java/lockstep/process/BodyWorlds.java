package lockstep.process;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
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
import lockstep.agent.Propensities;
import lockstep.agent.Programme;
import lockstep.agent.Rows;
import lockstep.agent.Shelf;
import lockstep.agent.Standard;
import lockstep.agent.World;
import lockstep.ballot.Rule;
import lockstep.chance.Chance;
import lockstep.setup.BlocSetup;
import lockstep.setup.BodySetup;
import lockstep.setup.Clock;
import lockstep.setup.DomainSetup;
import lockstep.setup.FirmSetup;
import lockstep.setup.GroupSetup;
import lockstep.setup.Modules;
import lockstep.setup.NationSetup;
import lockstep.setup.Parameters;
import lockstep.setup.SeatSetup;
import lockstep.setup.Setup;
import lockstep.setup.StandardSetup;

/**
 * Small made-up worlds to hold meetings in. Nation 0 leads the east, nation 1 the west; odd nations are in a union and start in the west.
 */
final class BodyWorlds {
    int nations = 5;
    int homes = 3;
    int domains = 2;
    /** Nations at the end without GDP, people or membership. */
    int isolated = 0;
    /** Bodies of each franchise. */
    int bodiesEach = 1;
    int docketSize = 20;
    double discipline = 0.5;
    BlocSetup.Position unionPosition = BlocSetup.Position.QUALIFIED_MAJORITY;
    boolean staggered = true;
    /** Prefix of the ids of bodies that are dormant, "" for none; and nations they need. */
    String dormant = "";
    List<String> needs = List.of();
    /** Id of a body to leave out. */
    String left = "";
    double agendaPower = 1.5;
    /** Of bodies of nations. */
    Rule nationsRule = Rule.named("itu-traditional").orElseThrow();
    Map<String, DomainSetup.Generation> generations = Map.of();
    final Map<String, Object> modules = new TreeMap<>();
    final Map<String, Object> meetings = new TreeMap<>(Map.ofEntries(Map.entry("itemRate", 0.3), Map.entry("effortExponent", 0.7),
            Map.entry("base", 1.1), Map.entry("itemShockSd", 0.9), Map.entry("meritWeight", 0.9), Map.entry("meritSd", 0.5),
            Map.entry("voterNoise", 0.6), Map.entry("alignmentWeight", 0.35), Map.entry("dependenceWeight", 0.8),
            Map.entry("fitWeight", 0.4), Map.entry("contestedBase", 0.2), Map.entry("contestedSlope", 0.5),
            Map.entry("politicizationRate", 0.2), Map.entry("politicizationHalf", 0.1), Map.entry("politicizationStart", 0.2), Map.entry("authorityLoss", 0.3),
            Map.entry("venueNoise", 0.3), Map.entry("approvalLifeYears", 20.0), Map.entry("trackRecord", 0.5),
            Map.entry("ownInterest", 1.5),
            Map.entry("compromise", 0.4), Map.entry("roundsMax", 3), Map.entry("backlogMax", 1.0), Map.entry("memoryItems", 20.0)));
    final Map<String, Object> participation = new TreeMap<>(Map.of("engineerCostUsdM", 0.3, "researchShare", 0.006, "researchElasticity", 1.0, "expertPool", 2.0,
            "poolRate", 0.5, "attendanceScale", 0.5, "venuePull", 1.0, "publicEffort", 0.4));
    final Map<String, Object> blocs = new TreeMap<>(Map.of("idealWeight", 1.0, "allianceWeight", 0.6, "membershipWeight", 0.3,
            "tradeWeight", 0.8, "restrictionWeight", 0.3, "reconsider", 0.12, "inertia", 0.05, "sizeExponent", 0.5, "idealScale", 2.0,
            "nonAlignedTies", 1.0));

    {
        blocs.put("centring", 1.0);
    }

    /** A world whose phases of this package's bodies have started. */
    World start(long seed) {
        World world = build(seed);
        new Participation().start(world);
        new Meetings().start(world);
        new Blocs().start(world);
        return world;
    }

    /** Runs the phases for some ticks. */
    static void run(World world, int ticks) {
        List<Phase> phases = List.of(new Participation(), new Posts(), new Meetings(), new Blocs());
        for (int end = world.tick + ticks; world.tick < end; world.tick++) {
            world.flows.clear();
            phases.forEach(phase -> phase.step(world));
        }
    }

    static String nation(int n) {
        return String.format("n%05d", n);
    }

    private World build(long seed) {
        int all = nations + isolated;
        Setup setup = setup(all);
        Frame frame = frame(setup, all);
        Nations parts = new Nations(new Nations.Sizes(all, frame.products().length, domains, homes, 0, domains, 2));
        Nation[] cast = new Nation[all];
        for (int n = 0; n < all; n++) {
            cast[n] = nation(setup, n, parts, frame);
        }
        Firm[] firms = IntStream.range(0, homes).mapToObj(h -> firm(setup, h)).toArray(Firm[]::new);
        Body[] bodies = bodies(setup, all);
        Bloc[] blocs = blocs(setup);
        World.Cast agents = new World.Cast(cast, firms, bodies, new Programme[0], new IndustrialState[0], blocs);
        Flows flows = new Flows(new Flows.Sizes(frame.products().length, domains, all, homes, 0, 1, bodies.length));
        return new World(frame, new Chance(seed), agents, new DialBoard(frame, cast, firms), flows);
    }

    private Setup setup(int all) {
        Map<String, SeatSetup> seats = new TreeMap<>();
        for (int b = 0; b < bodiesEach; b++) {
            for (int n = 0; n < nations; n++) {
                seats.put("gpp" + b + "/" + nation(n), new SeatSetup(2 + 3 * Math.max(0, 5 - n), 2 + 6 * Math.max(0, 5 - n), 3));
                seats.put("itu" + b + "/" + nation(n), new SeatSetup(0, -1, 2));
            }
        }
        Map<String, BodySetup> bodies = new TreeMap<>();
        for (int b = 0; b < bodiesEach; b++) {
            bodies.put("gpp" + b, body(BodySetup.Franchise.FIRMS, Rule.named("consensus-then-71").orElseThrow(), List.of(), 1));
            bodies.put("itu" + b, body(BodySetup.Franchise.NATIONS, nationsRule, List.of("all"), 2));
            bodies.put("ietf" + b, body(BodySetup.Franchise.EXPERTS, Rule.named("rough-consensus").orElseThrow(), List.of(), 1));
        }
        bodies.remove(left);
        seats.keySet().removeIf(row -> !left.isEmpty() && row.startsWith(left + "/"));
        if (!dormant.isEmpty()) {
            bodies.replaceAll((id, body) -> id.startsWith(dormant) ? asleep(body) : body);
        }
        Map<String, Double> discipline = new TreeMap<>();
        bodies.keySet().forEach(id -> discipline.put(id, this.discipline));
        List<String> everyone = IntStream.range(0, nations).mapToObj(BodyWorlds::nation).toList();
        List<String> union = IntStream.range(0, nations).filter(n -> n % 2 == 1).mapToObj(BodyWorlds::nation).toList();
        Map<String, Object> parts = Map.of("clock", new Clock("2013Q1", "2035Q4", 4), "modules", fill(Modules.class, modules),
                "parameters", fill(Parameters.class, Map.of("meetings", fill(Parameters.Meetings.class, meetings), "participation",
                        fill(Parameters.Participation.class, participation), "blocs", fill(Parameters.Blocs.class, blocs))),
                "groups", new TreeMap<>(Map.of("all", new GroupSetup("all", GroupSetup.Kind.FORUM, everyone),
                        "union", new GroupSetup("union", GroupSetup.Kind.UNION, union))),
                "bodies", bodies, "seats", seats, "blocs", new TreeMap<>(Map.of(
                        "east", bloc(BlocSetup.Kind.LED, nation(0), "", List.of(), BlocSetup.Position.LEADER, discipline),
                        "west", bloc(BlocSetup.Kind.LED, nation(1), "", List.of("union"), BlocSetup.Position.LEADER, discipline),
                        "union", bloc(BlocSetup.Kind.FIXED, "", "union", List.of(), unionPosition, discipline),
                        "none", bloc(BlocSetup.Kind.NONE, "", "", List.of(), BlocSetup.Position.LEADER, Map.of()))));
        return fill(Setup.class, parts);
    }

    private static BlocSetup bloc(BlocSetup.Kind kind, String leader, String group, List<String> founders, BlocSetup.Position position,
            Map<String, Double> discipline) {
        return new BlocSetup(group, kind, leader, group, founders, position, discipline);
    }

    private BodySetup body(BodySetup.Franchise franchise, Rule rule, List<String> groups, int periodQuarters) {
        return fill(BodySetup.class, Map.ofEntries(Map.entry("franchise", franchise),
                Map.entry("rule", rule), Map.entry("groups", groups), Map.entry("docketSize", docketSize), Map.entry("periodQuarters", periodQuarters), Map.entry("termYears", 3.0),
                Map.entry("incumbency", 0.5), Map.entry("expertExponent", 1.0), Map.entry("supportWeight", 0.4),
                Map.entry("agendaPower", agendaPower), Map.entry("attendanceCost", 1.0), Map.entry("staggered", staggered),
                Map.entry("dormant", false)));
    }

    private BodySetup asleep(BodySetup body) {
        return fill(BodySetup.class, Map.ofEntries(Map.entry("franchise", body.franchise()), Map.entry("rule", body.rule()),
                Map.entry("groups", body.groups()), Map.entry("docketSize", body.docketSize()),
                Map.entry("periodQuarters", body.periodQuarters()), Map.entry("termYears", body.termYears()),
                Map.entry("incumbency", body.incumbency()), Map.entry("expertExponent", 1.0), Map.entry("supportWeight", 0.4),
                Map.entry("agendaPower", agendaPower), Map.entry("attendanceCost", 1.0), Map.entry("dormant", true),
                Map.entry("firstPosts", 6), Map.entry("needs", needs)));
    }

    private Frame frame(Setup setup, int all) {
        String[] domainIds = IntStream.range(0, domains).mapToObj(d -> "d" + d).toArray(String[]::new);
        DomainSetup[] domainSetups = Arrays.stream(domainIds)
                .map(id -> fill(DomainSetup.class, Map.of("salesUsdBn", 100.0, "criticality", 0.6,
                        "generations", id.equals("d0") ? generations : Map.of()))).toArray(DomainSetup[]::new);
        Standard[] standards = IntStream.range(0, domains).mapToObj(d -> new Standard(d, "s" + d, d, d == 0 ? 1 : 0, 0,
                fill(StandardSetup.class, Map.of("governance", d == 0 ? -0.5 : 0.5, "inForce", Map.of("itu0", 10.0)))))
                .toArray(Standard[]::new);
        List<Product> products = new ArrayList<>();
        for (int d = 0; d < domains; d++) {
            for (int h = 0; h < homes - 1; h++) {
                products.add(new Product(products.size(), "p" + d + h, h, d, d, h, 0.5, 0, Chance.key("p" + d + h)));
            }
        }
        Map<String, Integer> nationIndex = new TreeMap<>();
        IntStream.range(0, all).forEach(n -> nationIndex.put(nation(n), n));
        Map<String, Integer> bodyIndex = new TreeMap<>();
        setup.bodies().keySet().forEach(id -> bodyIndex.put(id, bodyIndex.size()));
        int[] homeNations = IntStream.range(0, homes).toArray();
        return fill(Frame.class, Map.ofEntries(Map.entry("setup", setup), Map.entry("tickYears", 0.25),
                Map.entry("domainIds", List.of(domainIds)), Map.entry("domains", domainSetups), Map.entry("standards", standards),
                Map.entry("firstStandard", IntStream.rangeClosed(0, domains).toArray()),
                Map.entry("products", products.toArray(Product[]::new)),
                Map.entry("shelf", Shelf.of(products.toArray(Product[]::new), homes)),
                Map.entry("firstProduct", IntStream.rangeClosed(0, domains).map(d -> d * (homes - 1)).toArray()),
                Map.entry("homes", homeNations), Map.entry("homeIds", IntStream.range(0, homes).mapToObj(BodyWorlds::nation).toList()),
                Map.entry("regions", List.of("world")), Map.entry("areas", List.of("world")), Map.entry("sponsors", List.of("other")),
                Map.entry("vendorHomes", vendorHomes()), Map.entry("sponsorOfHome", new int[homes]),
                Map.entry("groups", List.of("all", "union")),
                Map.entry("blocIds", List.copyOf(setup.blocs().keySet())), Map.entry("nationIndex", nationIndex),
                Map.entry("firmIndex", Map.of()), Map.entry("bodyIndex", bodyIndex), Map.entry("programmeIndex", Map.of()),
                Map.entry("propensities", Propensities.of(Map.of(), nationIndex)),
                Map.entry("stageIds", List.of()), Map.entry("stageShares", new double[0][]), Map.entry("suppliers", new int[0][])));
    }

    /** Every home sells in every domain. */
    private int[][] vendorHomes() {
        return IntStream.range(0, domains).mapToObj(d -> IntStream.rangeClosed(0, homes).toArray()).toArray(int[][]::new);
    }

    private Nation nation(Setup setup, int n, Nations parts, Frame frame) {
        boolean real = n < nations;
        NationSetup facts = fill(NationSetup.class, Map.of("researchPctGdp", real ? 2.0 : 0.0));
        int[] partners = real && n > 1 ? new int[] {0, 1} : new int[0];
        Nation.Place place = new Nation.Place(n, nation(n), 0, 0, n < homes ? n : -1, partners, new double[] {0.3, 0.3},
                n % 4 == 3 ? 2 : 0, 0);
        Nation nation = new Nation(place, facts, Chance.key(nation(n)), parts);
        nation.gdpUsdBn(real ? 20000.0 / (n + 1) : 0);
        nation.populationM(real ? 50 : 0);
        nation.idealPoint(n % 2 == 0 ? -1 + 1.5 * n / nations : 1.5 - 1.0 * n / nations);
        nation.sovereignty(n % 2 == 0 ? 0.7 : 0.3);
        for (int g = 0; g < 2; g++) {
            nation.member(g, setup.groups().get(frame.groups().get(g)).members().contains(nation.id));
        }
        Rows.fill(parts.homeBase, nation, real ? 1 : 0);
        return nation;
    }

    private Firm firm(Setup setup, int h) {
        boolean vendor = h < homes - 1;
        FirmSetup facts = fill(FirmSetup.class, Map.of("kind", vendor ? FirmSetup.Kind.VENDOR : FirmSetup.Kind.OPERATOR,
                "researchShare", 0.15, "otherSalesUsdBn", vendor ? 10.0 : 50.0));
        Firm firm = new Firm(h, "f" + h, facts, Chance.key("f" + h), h, new Firm.Sizes(domains, setup.bodies().size(), domains));
        if (vendor) {
            Arrays.fill(firm.revenue, 40.0 / (h + 1));
            Arrays.fill(firm.knowledge, 20.0 / (h + 1));
            Arrays.fill(firm.quality, 0.9 - 0.1 * h);
        }
        return firm;
    }

    private Body[] bodies(Setup setup, int all) {
        List<Body> bodies = new ArrayList<>();
        double[] authority = new double[domains];
        Arrays.fill(authority, 0.5);
        setup.bodies().forEach((id, facts) -> bodies.add(new Body(bodies.size(), id, facts, Chance.key(id), 0, authority, all, domains)));
        return bodies.toArray(Body[]::new);
    }

    private static Bloc[] blocs(Setup setup) {
        List<Bloc> blocs = new ArrayList<>();
        setup.blocs().forEach((id, facts) -> {
            int leader = facts.leader().isEmpty() ? -1 : Integer.parseInt(facts.leader().substring(1));
            double[] discipline = setup.bodies().keySet().stream().mapToDouble(b -> facts.discipline().getOrDefault(b, 0.0)).toArray();
            blocs.add(new Bloc(blocs.size(), id, facts, Chance.key(id), leader, facts.group().isEmpty() ? -1 : 1, discipline));
        });
        return blocs.toArray(Bloc[]::new);
    }

    /** A record with the given components, and for the others 0, true, empty, the first constant, or null for an array. */
    static <R> R fill(Class<R> type, Map<String, Object> given) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Object[] values = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < values.length; i++) {
                types[i] = components[i].getType();
                values[i] = given.containsKey(components[i].getName()) ? given.get(components[i].getName()) : rest(types[i]);
            }
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot make a " + type.getSimpleName() + " of " + given, e);
        }
    }

    private static Object rest(Class<?> type) {
        if (type == double.class) {
            return 0.0;
        } else if (type == int.class) {
            return 0;
        } else if (type.isArray()) {
            return null;
        } else if (type == boolean.class) {
            return true;
        } else if (type == String.class) {
            return "";
        } else if (type == List.class) {
            return List.of();
        } else if (type == Map.class) {
            return Map.of();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return fill(type, Map.of());
    }
}

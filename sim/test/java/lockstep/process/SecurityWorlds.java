package lockstep.process;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import lockstep.setup.ProgrammeSetup;
import lockstep.setup.Setup;
import lockstep.setup.StandardSetup;

/**
 * Small worlds for rules of security: one firm per home with one standard and product in each domain, two led blocs (north, south) and the
 * non-aligned. Every parameter and switch is by name; parameters are 0 and switches on unless set.
 */
final class SecurityWorlds {
    static final int NORTH = 0;
    static final int SOUTH = 1;
    static final int NONE = 2;
    private final Map<String, Object> values = new TreeMap<>(Map.of("exitYears", 1.0, "convergenceYears", 10.0, "sizeExponent", 1.0));
    private final List<Spec> specs = new ArrayList<>();
    private String start = "2013Q1";
    Map<String, DomainSetup.Generation> generations = Map.of();
    int domains = 1;

    /** A nation to be; everything may be set. */
    static final class Spec {
        final String id;
        final Map<String, Object> facts = new TreeMap<>(Map.of("gdp2013", 100.0, "gdp2021", 100.0, "population2013", 10.0, "population2021", 10.0,
                "internet2013", 100.0, "internet2021", 100.0));
        boolean home;
        int bloc = NONE;
        int[] partners = {};
        double[] shares = {};
        long protectors;
        long disputes;
        boolean intelligence;

        private Spec(String id) {
            this.id = id;
        }

        Spec fact(String name, double value) {
            facts.put(name, value);
            return this;
        }

        Spec bloc(int index) {
            bloc = index;
            return this;
        }

        Spec protectors(long homes) {
            protectors = homes;
            return this;
        }

        Spec disputes(long homes) {
            disputes = homes;
            return this;
        }

        Spec trades(int partner, double share) {
            partners = new int[] {partner};
            shares = new double[] {share};
            return this;
        }

        Spec sharesIntelligence() {
            intelligence = true;
            return this;
        }
    }

    /** Two leaders, which are homes 0 (north) and 1 (south), opposed to each other. */
    static SecurityWorlds ofTwoLeaders() {
        SecurityWorlds worlds = new SecurityWorlds();
        worlds.home("north").bloc(NORTH);
        worlds.home("south").bloc(SOUTH);
        return worlds;
    }

    SecurityWorlds set(String name, double value) {
        values.put(name, value);
        return this;
    }

    SecurityWorlds off(String module) {
        values.put("no " + module, true);
        return this;
    }

    SecurityWorlds starting(String quarter) {
        start = quarter;
        return this;
    }

    Spec home(String id) {
        Spec spec = nation(id);
        spec.home = true;
        return spec;
    }

    Spec nation(String id) {
        Spec spec = new Spec(id);
        specs.add(spec);
        return spec;
    }

    World build() {
        return build(7);
    }

    World build(long seed) {
        List<String> homes = specs.stream().filter(s -> s.home).map(s -> s.id).toList();
        Standard[] standards = standards(homes);
        Frame frame = frame(homes, standards, products(homes));
        Nation[] nations = nations(homes);
        Firm[] firms = new Firm[homes.size()];
        for (int f = 0; f < firms.length; f++) {
            firms[f] = new Firm(f, "firm-" + homes.get(f), record(FirmSetup.class, Map.of("kind", FirmSetup.Kind.VENDOR)), Chance.key("f" + f), f,
                    new Firm.Sizes(domains, 1, standards.length));
        }
        Body[] bodies = {new Body(0, "body", record(BodySetup.class, Map.of("rule", Rule.named("majority").orElseThrow())), 1, 0,
                new double[domains], nations.length, standards.length)};
        Bloc[] blocs = {bloc(0, "north", nations), bloc(1, "south", nations),
                new Bloc(2, "none", record(BlocSetup.class, Map.of("kind", BlocSetup.Kind.NONE)), 3, -1, -1, new double[1])};
        Programme[] programmes = {new Programme(0, "programme", record(ProgrammeSetup.class, Map.of()), 1,
                new Programme.Scope(new int[] {1}, new int[0][], new String[0], 1))};
        World.Cast cast = new World.Cast(nations, firms, bodies, programmes, new IndustrialState[0], blocs);
        Flows flows = new Flows(new Flows.Sizes(standards.length, domains, nations.length, homes.size(), 1, 1, 1));
        World world = new World(frame, new Chance(seed), cast, new DialBoard(frame, nations, firms), flows);
        new Paths().start(world);
        for (Nation nation : nations) {
            // The exponent of size is 1 here.
            nation.size(nation.gdpUsdBn());
        }
        return world;
    }

    private static Bloc bloc(int index, String leader, Nation[] nations) {
        int at = Arrays.stream(nations).filter(n -> n.id.equals(leader)).mapToInt(n -> n.index).findFirst().orElse(-1);
        BlocSetup.Kind kind = at < 0 ? BlocSetup.Kind.NONE : BlocSetup.Kind.LED;
        return new Bloc(index, leader, record(BlocSetup.class, Map.of("kind", kind)), index, at, -1, new double[1]);
    }

    private Nation[] nations(List<String> homes) {
        Nation[] nations = new Nation[specs.size()];
        int products = homes.size() * domains;
        Nations all = new Nations(new Nations.Sizes(nations.length, products, domains, homes.size(), 1, products, 1));
        for (int n = 0; n < nations.length; n++) {
            Spec spec = specs.get(n);
            Nation.Place place = new Nation.Place(n, spec.id, 0, 0, homes.indexOf(spec.id), spec.partners, spec.shares, spec.protectors,
                    spec.disputes);
            nations[n] = new Nation(place, record(NationSetup.class, spec.facts), Chance.key(spec.id), all);
            nations[n].bloc(spec.bloc);
            nations[n].member(0, spec.intelligence);
            if (spec.home) {
                nations[n].alignment(homes.indexOf(spec.id), 1);
            }
        }
        return nations;
    }

    /** All standards have access risk 0.5; those of home 0 are of open governance, those of others of state control. */
    private Standard[] standards(List<String> homes) {
        Standard[] standards = new Standard[homes.size() * domains];
        for (int s = 0; s < standards.length; s++) {
            int home = s % homes.size();
            StandardSetup facts = record(StandardSetup.class, Map.of("accessRisk", 0.5, "governance", home == 0 ? 1.0 : -1.0));
            standards[s] = new Standard(s, "s" + s, s / homes.size(), 1L << home, 0, facts);
        }
        return standards;
    }

    private Product[] products(List<String> homes) {
        Product[] products = new Product[homes.size() * domains];
        for (int p = 0; p < products.length; p++) {
            int home = p % homes.size();
            products[p] = new Product(p, "p" + p, home, p / homes.size(), p, home, 1.0 / homes.size(), 0, Chance.key("p" + p));
        }
        return products;
    }

    private Frame frame(List<String> homes, Standard[] standards, Product[] products) {
        DomainSetup[] setups = new DomainSetup[domains];
        Arrays.setAll(setups, d -> record(DomainSetup.class, Map.of("criticality", d == 0 ? 1.0 : 0.5, "salesUsdBn", 10.0, "lifetimeYears", 10.0,
                "generations", generations)));
        int[] first = new int[domains + 1];
        Arrays.setAll(first, d -> d * homes.size());
        int[] homeNations = homes.stream().mapToInt(h -> specs.indexOf(specs.stream().filter(s -> s.id.equals(h)).findFirst().orElseThrow())).toArray();
        Map<String, Integer> nationIndex = new TreeMap<>();
        specs.forEach(s -> nationIndex.put(s.id, nationIndex.size()));
        List<String> domainIds = java.util.stream.IntStream.range(0, domains).mapToObj(d -> "d" + d).toList();
        return record(Frame.class, Map.ofEntries(Map.entry("setup", setup()), Map.entry("tickYears", 0.25), Map.entry("domainIds", domainIds),
                Map.entry("domains", setups), Map.entry("standards", standards), Map.entry("firstStandard", first),
                Map.entry("products", products), Map.entry("shelf", Shelf.of(products, homes.size())), Map.entry("firstProduct", first), Map.entry("homes", homeNations),
                Map.entry("homeIds", homes), Map.entry("regions", List.of("world")), Map.entry("areas", List.of("world")),
                Map.entry("sponsors", List.of("other")), Map.entry("vendorHomes", new int[domains][0]), Map.entry("sponsorOfHome", new int[homes.size()]),
                Map.entry("groups", List.of("secret")), Map.entry("blocIds", List.of("north", "south", "none")),
                Map.entry("nationIndex", nationIndex), Map.entry("firmIndex", Map.of()), Map.entry("bodyIndex", Map.of("body", 0)),
                Map.entry("programmeIndex", Map.of("programme", 0)), Map.entry("stageIds", List.of("chips")),
                Map.entry("stageShares", new double[][] {new double[specs.size()]}), Map.entry("suppliers", new int[1][0])));
    }

    private Setup setup() {
        Map<String, Object> on = new TreeMap<>();
        for (RecordComponent component : Modules.class.getRecordComponents()) {
            on.put(component.getName(), !values.containsKey("no " + component.getName()));
        }
        Map<String, Object> parts = new TreeMap<>();
        for (RecordComponent component : Parameters.class.getRecordComponents()) {
            parts.put(component.getName(), record(component.getType(), values));
        }
        GroupSetup secret = new GroupSetup("secret", GroupSetup.Kind.INTELLIGENCE, List.of());
        return record(Setup.class, Map.of("clock", new Clock(start, "2035Q4", 4), "modules", record(Modules.class, on), "parameters",
                record(Parameters.class, parts), "groups", Map.of("secret", secret)));
    }

    /** A record with the named components; numbers left out are 0, other components null. */
    static <T> T record(Class<T> type, Map<String, Object> components) {
        RecordComponent[] all = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = new Object[all.length];
        for (int i = 0; i < all.length; i++) {
            Object value = components.get(all[i].getName());
            boolean fits = value != null && (!types[i].isRecord() || types[i].isInstance(value));
            arguments[i] = fits ? value
                    : types[i] == double.class ? 0.0 : types[i] == int.class ? (Object) 0 : types[i] == boolean.class ? (Object) false : null;
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Expected to build a " + type.getSimpleName(), e);
        }
    }
}

package lockstep.engine;

import java.util.List;
import java.util.Map;
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
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.process.Phase;
import lockstep.process.Standings;
import lockstep.setup.BlocSetup;
import lockstep.setup.BodySetup;
import lockstep.setup.FirmSetup;
import lockstep.setup.InputSetup;
import lockstep.setup.NationSetup;
import lockstep.setup.PactSetup;
import lockstep.setup.ProgrammeSetup;
import lockstep.setup.Setup;
import lockstep.setup.StateSetup;

/** Makes the first world of a scenario: agents in the order of their ids, and the state of the first day. No luck is involved. */
final class Genesis {
    private final Setup setup;
    private final Frame frame;

    Genesis(Setup setup) {
        this.setup = setup;
        frame = Framing.frame(setup);
    }

    /** The first world, with every phase's own part set up. */
    World world(List<Phase> phases) {
        Nation[] nations = nations();
        Firm[] firms = firms();
        World world = new World(frame, new Chance(0), new World.Cast(nations, firms, bodies(), programmes(), states(), blocs()),
                new DialBoard(frame, nations, firms), flows());
        phases.get(0).start(world);
        Standings standings = new Standings(world);
        standings.install();
        sell(world);
        for (Phase phase : phases.subList(1, phases.size())) {
            phase.start(world);
        }
        standings.solve();
        return world;
    }

    private Flows flows() {
        return new Flows(new Flows.Sizes(frame.products().length, frame.domains().length, frame.nationIndex().size(), frame.homes().length,
                setup.programmes().size(), frame.regions().size(), setup.bodies().size()));
    }

    /** Sales and cumulative output of firms as the shares of 2013 have them. */
    private void sell(World world) {
        double years = setup.parameters().markets().experienceYears();
        for (Product product : frame.products()) {
            Firm firm = world.firms[product.firm()];
            double sales = product.share2013() * frame.domains()[product.domain()].salesUsdBn();
            firm.revenue[product.domain()] += sales;
            firm.output[product.domain()] += years * sales;
            world.industryOutput[product.domain()] += years * sales;
        }
    }

    private Nation[] nations() {
        Nations all = new Nations(new Nations.Sizes(setup.nations().size(), frame.products().length, frame.domains().length,
                frame.homes().length, setup.programmes().size(), frame.standards().length, frame.groups().size()));
        Map<String, List<Link>> links = links();
        Map<String, Long> protectors = homesByPact(PactSetup.Kind.DEFENCE);
        Map<String, Long> disputes = homesByPact(PactSetup.Kind.DISPUTE);
        Nation[] nations = new Nation[setup.nations().size()];
        for (Map.Entry<String, NationSetup> entry : setup.nations().entrySet()) {
            String id = entry.getKey();
            NationSetup facts = entry.getValue();
            int index = frame.nationIndex().get(id);
            List<Link> partners = links.getOrDefault(id, List.of());
            Nation.Place place = new Nation.Place(index, id, frame.regions().indexOf(facts.region()), frame.areas().indexOf(Crowd.area(setup, id, facts)),
                    frame.homeOf(index), partners.stream().mapToInt(Link::partner).toArray(),
                    partners.stream().mapToDouble(Link::share).toArray(), protectors.getOrDefault(id, 0L),
                    disputes.getOrDefault(id, 0L));
            nations[index] = new Nation(place, facts, Chance.key(facts.luck().isEmpty() ? id : facts.luck()), all);
        }
        for (int g = 0; g < frame.groups().size(); g++) {
            for (String member : setup.groups().get(frame.groups().get(g)).members()) {
                nations[frame.nationIndex().get(member)].member(g, true);
            }
        }
        return nations;
    }

    private record Link(int partner, double share) {
    }

    private Map<String, List<Link>> links() {
        Map<String, List<Link>> links = new java.util.HashMap<>();
        setup.trade().forEach((id, link) -> {
            int slash = id.indexOf('/');
            links.computeIfAbsent(id.substring(0, slash), key -> new java.util.ArrayList<>())
                    .add(new Link(frame.nationIndex().get(id.substring(slash + 1)), link.share()));
        });
        return links;
    }

    /** Bit sets of the homes each nation has a pact of a kind with. */
    private Map<String, Long> homesByPact(PactSetup.Kind kind) {
        Map<String, Long> homes = new java.util.HashMap<>();
        setup.pacts().forEach((id, pact) -> {
            String[] pair = id.split("/");
            if (pact.kind() == kind) {
                for (int side = 0; side < 2; side++) {
                    int home = frame.homeIds().indexOf(pair[1 - side]);
                    if (home >= 0) {
                        homes.merge(pair[side], 1L << home, (a, b) -> a | b);
                    }
                }
            }
        });
        return homes;
    }

    private Firm[] firms() {
        Firm.Sizes sizes = new Firm.Sizes(frame.domains().length, setup.bodies().size(), frame.standards().length);
        Firm[] firms = new Firm[setup.firms().size()];
        for (Map.Entry<String, FirmSetup> entry : setup.firms().entrySet()) {
            int index = frame.firmIndex().get(entry.getKey());
            String home = entry.getValue().home();
            firms[index] = new Firm(index, entry.getKey(), entry.getValue(), Chance.key(entry.getKey()),
                    home.isEmpty() ? -1 : frame.homeIds().indexOf(home), sizes);
        }
        return firms;
    }

    private Body[] bodies() {
        Body[] bodies = new Body[setup.bodies().size()];
        for (Map.Entry<String, BodySetup> entry : setup.bodies().entrySet()) {
            BodySetup facts = entry.getValue();
            int index = frame.bodyIndex().get(entry.getKey());
            double[] authority = new double[frame.domains().length];
            facts.authority().forEach((domain, weight) -> authority[frame.domainIds().indexOf(domain)] = weight);
            int opens = facts.opens().isEmpty() ? 0 : Math.max(0, setup.clock().tickOf(facts.opens()));
            bodies[index] = new Body(index, entry.getKey(), facts, Chance.key(entry.getKey()), opens, authority,
                    frame.nationIndex().size(), frame.standards().length);
        }
        return bodies;
    }

    private Programme[] programmes() {
        Programme[] programmes = new Programme[setup.programmes().size()];
        for (Map.Entry<String, ProgrammeSetup> entry : setup.programmes().entrySet()) {
            ProgrammeSetup facts = entry.getValue();
            int index = frame.programmeIndex().get(entry.getKey());
            int[] patrons = facts.patrons().stream().mapToInt(frame.homeIds()::indexOf).filter(h -> h >= 0).toArray();
            Map<String, int[]> bundles = new java.util.TreeMap<>();
            facts.bundles().forEach((name, ids) -> bundles.put(name, sold(ids, patrons)));
            bundles.values().removeIf(domains -> domains.length == 0);
            programmes[index] = new Programme(index, entry.getKey(), facts, Chance.key(entry.getKey()), new Programme.Scope(patrons,
                    bundles.values().toArray(int[][]::new), bundles.keySet().toArray(String[]::new), frame.regions().size()));
        }
        return programmes;
    }

    /** A programme offers only what vendors of its patrons sell. */
    private int[] sold(List<String> domains, int[] patrons) {
        return domains.stream().mapToInt(frame.domainIds()::indexOf).filter(d -> java.util.Arrays.stream(patrons)
                .anyMatch(home -> java.util.Arrays.stream(frame.vendorHomes()[d]).anyMatch(column -> column == home))).toArray();
    }

    private IndustrialState[] states() {
        IndustrialState[] states = new IndustrialState[setup.states().size()];
        int index = 0;
        for (Map.Entry<String, StateSetup> entry : setup.states().entrySet()) {
            double[] priority = frame.domainIds().stream().mapToDouble(d -> entry.getValue().priority().getOrDefault(d, 1.0)).toArray();
            IndustrialState state = new IndustrialState(frame.nationIndex().get(entry.getKey()), frame.homeIds().indexOf(entry.getKey()),
                    entry.getValue(), priority, frame.stageIds().size());
            for (int s = 0; s < frame.stageIds().size(); s++) {
                InputSetup stage = setup.inputs().get(frame.stageIds().get(s));
                state.selfSufficiency[s] = stage.selfSufficiency().getOrDefault(entry.getKey(), 0.0);
            }
            states[index++] = state;
        }
        return states;
    }

    private Bloc[] blocs() {
        Bloc[] blocs = new Bloc[setup.blocs().size()];
        for (int b = 0; b < blocs.length; b++) {
            String id = frame.blocIds().get(b);
            BlocSetup facts = setup.blocs().get(id);
            double[] discipline = new double[setup.bodies().size()];
            facts.discipline().forEach((body, share) -> discipline[frame.bodyIndex().get(body)] = share);
            blocs[b] = new Bloc(b, id, facts, Chance.key(id), facts.leader().isEmpty() ? -1 : frame.nationIndex().get(facts.leader()),
                    facts.group().isEmpty() ? -1 : frame.groups().indexOf(facts.group()), discipline);
        }
        return blocs;
    }
}

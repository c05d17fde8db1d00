package lockstep.view;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lockstep.agent.Bloc;
import lockstep.agent.Nation;
import lockstep.agent.Programme;
import lockstep.agent.World;
import lockstep.map.EqualEarth;
import lockstep.map.Outline;
import lockstep.map.Shapes;
import sim.field.continuous.Continuous2D;
import sim.field.network.Network;
import sim.util.Double2D;

/** What the map shows, in the fields that MASON draws: nations in their places, deployments and blocs as networks of them. */
final class Scene {
    static final double WIDTH = 2 * EqualEarth.HALF_WIDTH;
    static final double HEIGHT = 2 * EqualEarth.HALF_HEIGHT;
    /** Face value of deals below which no line is drawn. */
    private static final double LEAST_USD_BN = 0.02;
    private static final double WIDEST = 9;
    private static final int FAINT = 70;

    /** As coarse as the world is wide: MASON draws what lies within so much of the visible part, and nations are wide. */
    final Continuous2D nations = new Continuous2D(WIDTH, WIDTH, HEIGHT);
    final Network deployments = new Network(true);
    final Network blocs = new Network(false);
    /** Land on which no nation of the scenario lies. */
    final List<Path2D.Double> empty = new ArrayList<>();
    private final Stacks stacks;
    private NationNode[] nodes = {};

    Scene(Stacks stacks) {
        this.stacks = stacks;
    }

    /** Puts the nations of the run in their places. */
    void begin() {
        nations.clear();
        deployments.clear();
        blocs.clear();
        empty.clear();
        Shapes shapes = Shapes.load();
        Nation[] all = stacks.world().nations;
        nodes = new NationNode[all.length];
        List<Nation> unplaced = new ArrayList<>();
        for (Nation nation : all) {
            Optional<Outline> outline = shapes.of(nation.id);
            outline.ifPresentOrElse(known -> add(nation, place(known.label()), EqualEarth.path(known), known.tiny()), () -> unplaced.add(nation));
        }
        if (unplaced.size() < all.length) {
            shapes.all().stream().filter(o -> !stacks.frame().nationIndex().containsKey(o.iso3())).map(EqualEarth::path).forEach(empty::add);
        }
        inRows(unplaced);
        update();
    }

    private static Double2D place(lockstep.map.Place label) {
        Point2D.Double flat = EqualEarth.of(label);
        return new Double2D(flat.x + EqualEarth.HALF_WIDTH, flat.y + EqualEarth.HALF_HEIGHT);
    }

    private void add(Nation nation, Double2D at, Path2D.Double flat, boolean tiny) {
        Path2D.Double around = new Path2D.Double(flat, AffineTransform.getTranslateInstance(EqualEarth.HALF_WIDTH - at.x,
                EqualEarth.HALF_HEIGHT - at.y));
        NationNode node = new NationNode(nation.index, nation.facts.name(), at, around, tiny);
        nodes[nation.index] = node;
        nations.setObjectLocation(node, at);
        deployments.addNode(node);
        blocs.addNode(node);
    }

    /** Made-up nations, which lie nowhere, as discs in rows. */
    private void inRows(List<Nation> unplaced) {
        int columns = (int) Math.ceil(Math.sqrt(unplaced.size() * WIDTH / HEIGHT));
        double step = WIDTH / Math.max(1, columns);
        double radius = Math.min(0.35 * step, 0.2);
        for (int n = 0; n < unplaced.size(); n++) {
            Double2D at = new Double2D((n % columns + 0.5) * step, (n / columns + 0.5) * step);
            Ellipse2D.Double disc = new Ellipse2D.Double(at.x - EqualEarth.HALF_WIDTH - radius, at.y - EqualEarth.HALF_HEIGHT - radius,
                    2 * radius, 2 * radius);
            add(unplaced.get(n), at, new Path2D.Double(disc), false);
        }
    }

    /** Draws the networks anew from the world as it is. */
    void update() {
        World world = stacks.world();
        deployments.removeAllEdges();
        blocs.removeAllEdges();
        for (Programme programme : world.programmes) {
            if (programme.patrons.length > 0) {
                deals(world, programme);
            }
        }
        for (Bloc bloc : world.blocs) {
            if (bloc.leader() >= 0) {
                members(world, bloc);
            }
        }
    }

    private void deals(World world, Programme programme) {
        NationNode patron = nodes[world.frame.homes()[programme.patrons[0]]];
        int sponsor = world.frame.sponsorOfHome()[programme.patrons[0]];
        for (Nation nation : world.nations) {
            double usdBn = nation.recentDeals(programme.index);
            if (usdBn >= LEAST_USD_BN && nodes[nation.index] != patron) {
                String text = programme.facts.name() + " to " + nation.facts.name() + ": " + Told.number(usdBn) + " USD bn, debt "
                        + Told.number(nation.debt(programme.index)) + " USD bn";
                deployments.addEdge(patron, nodes[nation.index],
                        new Link(text, Colours.clear(Colours.of(sponsor).darker(), 170), Math.min(WIDEST, 0.8 + 2.2 * Math.sqrt(usdBn))));
            }
        }
    }

    private void members(World world, Bloc bloc) {
        int home = world.frame.homeOf(bloc.leader());
        int sponsor = home < 0 ? world.frame.sponsors().size() - 1 : world.frame.sponsorOfHome()[home];
        for (Nation nation : world.nations) {
            if (bloc.has(nation) && nation.index != bloc.leader()) {
                blocs.addEdge(nodes[bloc.leader()], nodes[nation.index],
                        new Link(nation.facts.name() + ": " + bloc.facts().name(), Colours.clear(Colours.of(sponsor), FAINT), 1.2));
            }
        }
    }

    /** The node of a nation. */
    NationNode node(int nation) {
        return nodes[nation];
    }
}

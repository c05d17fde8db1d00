package lockstep.why;

import java.util.List;
import lockstep.agent.World;
import lockstep.policy.Dial;
import lockstep.policy.Dials;
import lockstep.policy.Lever;

/** How near what a lever moves comes to what a question is about: the nearest of its dials, each as {@link Focus} sees its cells. */
final class Reach implements Dials {
    private static final double MEMBERSHIP = 0.3;
    private final Focus focus;
    private final World world;
    private double nearest;

    private Reach(Focus focus, World world) {
        this.focus = focus;
        this.world = world;
    }

    /** From 0 to 1. */
    static double of(Lever lever, Focus focus, World world) {
        Reach reach = new Reach(focus, world);
        lever.move(reach, 1);
        return reach.nearest;
    }

    @Override public void moveCells(Dial dial, double amount, List<List<String>> selectors) {
        double near = amount == 0 ? 0 : focus.track().directness(dial);
        for (int axis = 0; axis < selectors.size(); axis++) {
            Dial.Axis along = dial.axes().get(axis);
            near *= world.dials.cells(along, selectors.get(axis)).stream().mapToDouble(cell -> near(along, cell)).max().orElse(0);
        }
        nearest = Math.max(nearest, near);
    }

    private double near(Dial.Axis axis, int cell) {
        return switch (axis) {
            case NATION -> Math.max(focus.ofNation(cell), own(cell) ? 1 : 0);
            case HOME -> focus.ofHome(cell);
            case FIRM -> focus.ofHome(world.firms[cell].home);
            case DOMAIN -> focus.ofDomain(cell);
            case STANDARD -> focus.ofDomain(world.frame.standards()[cell].domain());
            case BODY -> focus.ofBody(cell);
            case BLOC -> focus.ofBloc(cell);
            case PROGRAMME -> focus.ofProgramme(cell);
            case STAGE -> 1;
        };
    }

    /** Whether a nation is itself one of the homes asked about. */
    private boolean own(int nation) {
        int home = world.nations[nation].home;
        return home >= 0 && (focus.homes() >>> home & 1) != 0;
    }

    @Override public void spread(Dial dial, double amount, List<String> selector) {
        moveCells(dial, amount, List.of(selector));
    }

    @Override public void membership(List<String> nations, String group, boolean member) {
        nearest = Math.max(nearest, MEMBERSHIP * world.dials.cells(Dial.Axis.NATION, nations).stream()
                .mapToDouble(focus::ofNation).max().orElse(0));
    }
}

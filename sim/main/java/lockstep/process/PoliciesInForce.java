package lockstep.process;

import java.util.List;
import java.util.function.ToDoubleFunction;
import lockstep.agent.Act;
import lockstep.agent.DialBoard;
import lockstep.agent.Veto;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.policy.Measure;
import lockstep.policy.Plan;
import lockstep.setup.Clock;

/**
 * 4.1 Which levers are in force, and so where the dials stand. Events of the scenario move the dials alike in every run, and their boards
 * are worked out once; policies laid over it differ from run to run by what is delivered and reversed, so each run has its own
 * {@link Course}.
 */
public final class PoliciesInForce implements Phase {
    private final World first;
    private final Boards boards;
    private final List<Plan> plans;

    /** Works out the boards of a scenario, without policies, for the nations and firms of its first world. */
    public PoliciesInForce(World first) {
        this(first, new Boards(first, "", null), List.of());
    }

    private PoliciesInForce(World first, Boards boards, List<Plan> plans) {
        this.first = first;
        this.boards = boards;
        this.plans = plans;
    }

    /** The same with policies laid over it. */
    public PoliciesInForce with(List<Plan> policies) {
        String until = until(policies);
        return new PoliciesInForce(first, until.isEmpty() ? boards : new Boards(first, until, null), List.copyOf(policies));
    }

    /** The same but for the events and policies that a veto bars from coming into force, or from ending. */
    public PoliciesInForce without(Veto veto) {
        if (veto.patterns().stream().noneMatch(p -> p.kind() == Act.Kind.LEVER || p.kind() == Act.Kind.END)) {
            return this;
        }
        Clock clock = first.frame.setup().clock();
        List<Plan> left = plans.stream().filter(plan -> !veto.bars(Math.max(0, clock.tickOf(plan.start())), Act.policy(true, plan.id())))
                .map(plan -> lasting(plan, veto)).toList();
        return new PoliciesInForce(first, new Boards(first, until(left), veto), left);
    }

    private Plan lasting(Plan plan, Veto veto) {
        Act end = Act.policy(false, plan.id());
        return veto.patterns().stream().anyMatch(pattern -> pattern.fits(end)) ? plan.lasting() : plan;
    }

    private static String until(List<Plan> policies) {
        return policies.stream().map(Plan::eventsUntil).filter(quarter -> !quarter.isEmpty()).sorted().findFirst().orElse("");
    }

    /** First tick in which a run may differ from one without the policies; the end of time if none can. */
    public int departs() {
        return first(measure -> 0);
    }

    /** First tick in which agents may notice; from {@link #departs} until then policies only cost. */
    public int bears() {
        return first(Measure::delayYears);
    }

    private int first(ToDoubleFunction<Measure> years) {
        Clock clock = first.frame.setup().clock();
        String until = until(plans);
        int from = until.isEmpty() ? Integer.MAX_VALUE : Math.max(0, clock.tickOf(until) + 1);
        for (Plan plan : plans) {
            for (Measure measure : plan.measures().values()) {
                int delay = Mandate.delay(years.applyAsDouble(measure), clock);
                from = Math.min(from, Math.max(0, clock.tickOf(plan.start()) + delay));
            }
        }
        return from;
    }

    /** The phase as a run under some luck takes it, which decides beforehand what is delivered and reversed. */
    public Phase underLuck(Chance luck) {
        return plans.isEmpty() ? this : new Course(first, boards, plans, luck);
    }

    @Override public void step(World world) {
        if (!plans.isEmpty()) {
            throw new IllegalStateException("Expected a phase of a run, given one for any");
        }
        set(first, boards.at(world.tick), world);
        if (world.ledger != null) {
            boards.tell(world);
        }
    }

    /** Puts a board in place; groups are as at the start but for what it says of them. */
    static void set(World first, DialBoard board, World world) {
        if (world.dials == board) {
            return;
        }
        world.dials = board;
        System.arraycopy(first.all.member, 0, world.all.member, 0, first.all.member.length);
        for (DialBoard.MembershipChange change : board.memberships) {
            world.nations[change.nation()].member(change.group(), change.member());
        }
    }
}

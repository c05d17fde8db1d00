package lockstep.process;

import java.util.List;
import lockstep.agent.Act;
import lockstep.agent.Body;
import lockstep.agent.Firm;
import lockstep.agent.Flows;
import lockstep.agent.Happening;
import lockstep.agent.Item;
import lockstep.agent.World;
import lockstep.ballot.Tally;

/** One meeting of one body. */
final class Meeting {
    private final World world;
    private final Body body;
    private final Docket docket;
    private final Room room;
    private final Vote vote;
    /** [standard] items decided, and approved, of which a merged one is half. */
    private final int[] decided;
    private final double[] approved;

    Meeting(World world, Body body, Session session) {
        this.world = world;
        this.body = body;
        docket = new Docket(world, body);
        docket.file(session.interests);
        room = new Room(world, body, session);
        vote = new Vote(world, body, room, session);
        decided = new int[body.inForce.length];
        approved = new double[body.inForce.length];
    }

    /** Holds the meeting, and adds what it decides. */
    void hold(Meetings.Verdicts verdicts) {
        List<Item> items = docket.choose();
        Flows flows = world.flows;
        double votesBefore = flows.votes[body.index];
        double whippedBefore = flows.whippedVotes[body.index];
        Mergers mergers = new Mergers(world, body);
        for (Item item : items) {
            flows.considered[body.index][world.firms[item.firm()].home]++;
            Vote.Outcome outcome = vote.on(item);
            if (body.rule.carries(outcome.tally())) {
                decide(true, item, outcome, 1, verdicts);
            } else if (!mergers.mayMerge(item, outcome)) {
                goOn(item, outcome, verdicts);
            }
        }
        for (Mergers.Undecided undecided : mergers.settle()) {
            if (undecided.merged()) {
                // Half of what two items became, with half of the credit.
                decide(true, undecided.item(), undecided.outcome(), 0.5, verdicts);
            } else {
                goOn(undecided.item(), undecided.outcome(), verdicts);
            }
        }
        learn();
        politicize(flows.votes[body.index] - votesBefore, flows.whippedVotes[body.index] - whippedBefore);
    }

    /** What does not carry but has more for than against is worked over for the next meeting, a few times; all else is rejected. */
    private void goOn(Item item, Vote.Outcome outcome, Meetings.Verdicts verdicts) {
        boolean patient = item.rounds() + 1 < world.parameters().meetings().roundsMax();
        if (patient && outcome.tally().yes() > outcome.tally().no()) {
            body.waiting.add(item.nextRound());
        } else {
            decide(false, item, outcome, 1, verdicts);
        }
    }

    /** A verdict, which stands unless it is barred: then it is the opposite. */
    private void decide(boolean approves, Item item, Vote.Outcome outcome, double credit, Meetings.Verdicts verdicts) {
        boolean approved = approves != (world.ledger != null && world.ledger.bars(world.tick, act(approves, item)));
        decided[item.standard()]++;
        verdicts.decided()[item.firm()]++;
        if (approved) {
            world.flows.merged[body.index] += credit < 1 ? 1 : 0;
            approve(item, outcome.merit(), credit);
        } else {
            verdicts.rejected()[item.firm()]++;
            world.flows.rejected[body.index][world.firms[item.firm()].home]++;
            verdicts.rejections().add(new Meetings.Rejection(item, body));
        }
        if (world.ledger != null) {
            Tally tally = outcome.tally();
            world.ledger.tell(new Happening.Verdict(world.tick, act(approved, item), item.standard(), item.firm(), tally.yes(), tally.no(),
                    tally.absent(), outcome.contested(), approved && credit < 1, outcome.moved()));
        }
    }

    private Act act(boolean approves, Item item) {
        return Act.verdict(approves, body, world.firms[item.firm()].home, world.frame.standards()[item.standard()].domain(), item);
    }

    Body body() {
        return body;
    }

    Room room() {
        return room;
    }

    /** What whips did. */
    Whipping whipping() {
        return vote.whipping();
    }

    private void approve(Item item, double merit, double credit) {
        Firm author = world.firms[item.firm()];
        body.inForce[item.standard()] += credit;
        author.contributions[item.standard()] += credit;
        approved[item.standard()] += credit;
        world.flows.approved[body.index][author.home] += credit;
        world.flows.approvedIn[world.frame.standards()[item.standard()].domain()][author.home] += credit;
        world.flows.meritApproved[body.index][author.home] += credit * merit;
        // Filed for one meeting, in the time since the last: even what carries at once took a period.
        world.flows.roundsToApproval[body.index] += credit * ((world.tick - item.filedTick()) * 4 * world.dt()
                + Venue.periodQuarters(world, body));
    }

    private void learn() {
        for (int s = 0; s < decided.length; s++) {
            body.expectedPass[s] = Meetings.learn(world, body.expectedPass[s], approved[s], decided[s]);
        }
    }

    private void politicize(double votes, double whipped) {
        if (votes > 0) {
            double years = Venue.period(world, body) * world.dt();
            double move = -StrictMath.expm1(-world.parameters().meetings().politicizationRate() * years);
            double target = whipped > 0 ? whipped / (whipped + world.parameters().meetings().politicizationHalf() * votes) : 0;
            body.politicization += move * (target - body.politicization);
        }
    }
}

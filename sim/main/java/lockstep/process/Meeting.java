package lockstep.process;

import java.util.List;
import lockstep.agent.Body;
import lockstep.agent.Firm;
import lockstep.agent.Flows;
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

    /** Holds the meeting; adds to the items rejected, and to the items of each firm that were decided and rejected. */
    void hold(List<Meetings.Rejection> rejections, int[] firmDecided, int[] firmRejected) {
        List<Item> items = docket.choose();
        Flows flows = world.flows;
        double votesBefore = flows.votes[body.index];
        double whippedBefore = flows.whippedVotes[body.index];
        Mergers mergers = new Mergers(world, body);
        for (Item item : items) {
            flows.considered[body.index][world.firms[item.firm()].home]++;
            Vote.Outcome outcome = vote.on(item);
            if (body.rule.carries(outcome.tally())) {
                decide(item, firmDecided);
                approve(item, outcome.merit(), 1);
            } else if (!mergers.mayMerge(item, outcome)) {
                goOn(item, outcome.tally(), rejections, firmDecided, firmRejected);
            }
        }
        for (Mergers.Undecided undecided : mergers.settle()) {
            if (undecided.merged()) {
                decide(undecided.item(), firmDecided);
                merge(undecided.item(), undecided.outcome().merit());
            } else {
                goOn(undecided.item(), undecided.outcome().tally(), rejections, firmDecided, firmRejected);
            }
        }
        learn();
        politicize(flows.votes[body.index] - votesBefore, flows.whippedVotes[body.index] - whippedBefore);
    }

    private void decide(Item item, int[] firmDecided) {
        decided[item.standard()]++;
        firmDecided[item.firm()]++;
    }

    /** What does not carry but has more for than against is worked over for the next meeting, a few times; all else is rejected. */
    private void goOn(Item item, Tally tally, List<Meetings.Rejection> rejections, int[] firmDecided, int[] firmRejected) {
        boolean patient = item.rounds() + 1 < world.parameters().meetings().roundsMax();
        if (patient && tally.yes() > tally.no()) {
            body.waiting.add(item.nextRound());
            return;
        }
        decide(item, firmDecided);
        firmRejected[item.firm()]++;
        world.flows.rejected[body.index][world.firms[item.firm()].home]++;
        rejections.add(new Meetings.Rejection(item, body));
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

    /** Half of what two items became, with half of the credit. */
    private void merge(Item item, double merit) {
        world.flows.merged[body.index]++;
        approve(item, merit, 0.5);
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

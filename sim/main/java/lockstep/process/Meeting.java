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
    /** [standard] items decided and approved. */
    private final int[] decided;
    private final int[] approved;

    Meeting(World world, Body body, Session session) {
        this.world = world;
        this.body = body;
        docket = new Docket(world, body);
        docket.file(session.interests);
        room = new Room(world, body, session);
        vote = new Vote(world, body, room, session);
        decided = new int[body.inForce.length];
        approved = new int[body.inForce.length];
    }

    /** Holds the meeting; adds to the items rejected, and to the items of each firm that were decided and rejected. */
    void hold(List<Meetings.Rejection> rejections, int[] firmDecided, int[] firmRejected) {
        List<Item> items = docket.choose();
        Flows flows = world.flows;
        double votesBefore = flows.votes[body.index];
        double whippedBefore = flows.whippedVotes[body.index];
        for (Item item : items) {
            int home = world.firms[item.firm()].home;
            flows.considered[body.index][home]++;
            Vote.Outcome outcome = vote.on(item);
            Fate fate = fate(item, outcome.tally());
            if (fate == Fate.NEXT_ROUND) {
                body.waiting.add(item.nextRound());
                continue;
            }
            decided[item.standard()]++;
            firmDecided[item.firm()]++;
            if (fate == Fate.APPROVED) {
                approve(item, outcome.merit());
            } else {
                firmRejected[item.firm()]++;
                flows.rejected[body.index][home]++;
                rejections.add(new Meetings.Rejection(item, body));
            }
        }
        learn();
        politicize(flows.votes[body.index] - votesBefore, flows.whippedVotes[body.index] - whippedBefore);
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

    private enum Fate { APPROVED, REJECTED, NEXT_ROUND }

    /** What does not carry but has more for than against is worked over for the next meeting, a few times. */
    private Fate fate(Item item, Tally tally) {
        if (body.rule.carries(tally)) {
            return Fate.APPROVED;
        }
        boolean patient = item.rounds() + 1 < world.parameters().meetings().roundsMax();
        return patient && tally.yes() > tally.no() ? Fate.NEXT_ROUND : Fate.REJECTED;
    }

    private void approve(Item item, double merit) {
        Firm author = world.firms[item.firm()];
        body.inForce[item.standard()]++;
        author.contributions[item.standard()]++;
        approved[item.standard()]++;
        world.flows.approved[body.index][author.home]++;
        world.flows.approvedIn[world.frame.standards()[item.standard()].domain()][author.home]++;
        world.flows.meritApproved[body.index][author.home] += merit;
        // Filed for one meeting, in the time since the last: even what carries at once took a period.
        world.flows.roundsToApproval[body.index] += (world.tick - item.filedTick()) * 4 * world.dt() + Venue.periodQuarters(world, body);
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

package lockstep.process;

import java.util.Arrays;
import java.util.Map;
import lockstep.agent.Body;
import lockstep.agent.Firm;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Exp;
import lockstep.policy.Dial;
import lockstep.setup.BodySetup.Franchise;
import lockstep.setup.SeatSetup;

/** Who votes in a body, and how many of them come. */
final class Seats {
    /** Years at whose start the first and the last given number of seats hold; between them seats grow in a straight line. */
    private static final double FIRST_YEAR = 2013;
    private static final double LAST_YEAR = 2022;

    /** Effort per seat, in scales, beyond which a double cannot tell attendance from certainty. */
    private static final double SURE = 40;

    /** Share of the cost of attending that no host takes away: people have to travel. Assumed. */
    private static final double LEAST_COST = 0.01;

    private Seats() {
    }

    /** Reads the seats and posts given, and hands out the posts; those of a dormant body are filled when it opens. */
    static void read(World world) {
        int[][] posts = new int[world.bodies.length][world.nations.length];
        for (Map.Entry<String, SeatSetup> row : world.frame.setup().seats().entrySet()) {
            int slash = row.getKey().indexOf('/');
            Body body = world.bodies[world.frame.bodyIndex().get(row.getKey().substring(0, slash))];
            int nation = world.frame.nationIndex().get(row.getKey().substring(slash + 1));
            SeatSetup seats = row.getValue();
            body.seatsFirst[nation] = seats.seats();
            body.seatsLast[nation] = seats.seats2021() < 0 ? seats.seats() : seats.seats2021();
            posts[body.index][nation] = seats.posts();
        }
        for (Body body : world.bodies) {
            if (!body.facts.dormant()) {
                Posts.handOut(body, posts[body.index]);
            }
        }
    }

    /** Counts a body's votes; none while it is closed. Members of nations' bodies have one each; experts' votes are counted from effort. */
    static void count(World world, Body body) {
        if (body.strength == 0) {
            Arrays.fill(body.seats, 0);
        } else if (body.facts.franchise() == Franchise.EXPERTS) {
            countExperts(world, body);
        } else if (body.facts.franchise() == Franchise.NATIONS && !body.facts.groups().isEmpty()) {
            countMembers(world, body);
        } else {
            double share = Math.max(0, Math.min(1, (world.year() - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR)));
            for (int n = 0; n < body.seats.length; n++) {
                body.seats[n] = (int) Math.round(body.seatsFirst[n] + share * (body.seatsLast[n] - body.seatsFirst[n]));
            }
        }
    }

    private static void countMembers(World world, Body body) {
        int[] groups = new int[body.facts.groups().size()];
        for (int g = 0; g < groups.length; g++) {
            groups[g] = world.frame.groups().indexOf(body.facts.groups().get(g));
        }
        for (Nation nation : world.nations) {
            int seat = 0;
            for (int group : groups) {
                seat |= group >= 0 && nation.member(group) ? 1 : 0;
            }
            body.seats[nation.index] = seat;
        }
    }

    /** One vote for each engineer, and at least one for a home whose firms take part at all. */
    private static void countExperts(World world, Body body) {
        double[] cut = world.dials.row(Dial.ATTENDANCE_CUT, body.index);
        for (int n = 0; n < body.seats.length; n++) {
            // To first order as many more come as cost falls by.
            body.seats[n] = (int) Math.round(cut == null ? body.effort[n] : body.effort[n] * (1 + cut[n]));
        }
        for (Firm firm : world.firms) {
            if (firm.home >= 0 && firm.effort[body.index] > 0) {
                int n = world.frame.homes()[firm.home];
                body.seats[n] = Math.max(1, body.seats[n]);
            }
        }
    }

    /**
     * How likely each seat is to be taken at a meeting: 1 - exp(-effort per seat / (scale cost)). Experts are counted because they come.
     * A host cuts the cost for those whom it lets in.
     */
    static void attend(World world, Body body) {
        double scale = world.parameters().participation().attendanceScale() * body.facts.attendanceCost();
        double[] cut = world.dials.row(Dial.ATTENDANCE_CUT, body.index);
        boolean experts = body.facts.franchise() == Franchise.EXPERTS;
        for (int n = 0; n < body.seats.length; n++) {
            int seats = body.seats[n];
            if (seats == 0 || experts) {
                body.attendance[n] = seats == 0 ? 0 : 1;
            } else {
                double cost = cut == null ? scale : scale * Math.max(LEAST_COST, 1 - cut[n]);
                body.attendance[n] = 1 - Exp.of(-Math.min(SURE, body.effort[n] / (seats * cost)));
            }
        }
    }
}

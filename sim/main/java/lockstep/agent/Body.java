package lockstep.agent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lockstep.ballot.Column;
import lockstep.ballot.Rule;
import lockstep.setup.BodySetup;

/** A standards development organization. */
public final class Body {
    /** Chance to pass that everyone expects of a body that has decided nothing yet; assumed. */
    private static final double UNTRIED_PASS = 0.6;

    /** First tick of a dormant body that no lever has opened. */
    public static final int NEVER = Integer.MAX_VALUE;

    public final int index;
    public final String id;
    public final BodySetup facts;
    public final long key;
    /** First tick in which it exists, and share of its authority that it has: 1, but for dormant bodies. */
    public int opensTick;
    public double strength;
    /** [domain] authority at rest. */
    public final double[] authority;
    public final Rule rule;
    /** [nation] votes at the start and at the end of 2021, where votes are given and not counted; not changed after the start. */
    public final int[] seatsFirst;
    public final int[] seatsLast;

    /** [nation] votes; an experts' body recounts them from effort. */
    public final int[] seats;
    /** [post] nation that holds it; and [nation] posts held, the same counted. */
    public int[] holders = {};
    public final int[] posts;
    /** [nation] engineers at work there, of firms and administrations. */
    public final double[] effort;
    /** [nation] share of seats that attend. */
    public final double[] attendance;
    /** [nation] share of its delegates who have not left over a wrong finding of a breach; null where none has. */
    public double[] loyalty;
    /** [standard] approved items in force, which decay. */
    public final double[] inForce;
    /** [standard] expected chance to pass, smoothed over meetings. */
    public final double[] expectedPass;
    /** Share of votes cast on the whip, smoothed, 0 to 1. */
    public double politicization;
    /** Items submitted over items the docket can hold, at the last meeting. */
    public double load;
    /** Items waiting, and their number. */
    public final List<Item> waiting;
    public double backlog;

    public Body(int index, String id, BodySetup facts, long key, int opensTick, double[] authority, int nations, int standards) {
        this.index = index;
        this.id = id;
        this.facts = facts;
        this.key = key;
        this.opensTick = facts.dormant() ? NEVER : opensTick;
        strength = facts.dormant() ? 0 : 1;
        this.authority = authority;
        rule = facts.rule();
        seatsFirst = new int[nations];
        seatsLast = new int[nations];
        seats = new int[nations];
        effort = new double[nations];
        waiting = new ArrayList<>();
        posts = new int[nations];
        attendance = new double[nations];
        inForce = new double[standards];
        expectedPass = new double[standards];
        Arrays.fill(expectedPass, UNTRIED_PASS);
    }

    private Body(Body other) {
        index = other.index;
        id = other.id;
        facts = other.facts;
        key = other.key;
        opensTick = other.opensTick;
        strength = other.strength;
        authority = other.authority;
        rule = other.rule;
        seatsFirst = other.seatsFirst;
        seatsLast = other.seatsLast;
        seats = other.seats.clone();
        effort = other.effort.clone();
        holders = other.holders.clone();
        waiting = new ArrayList<>(other.waiting);
        posts = other.posts.clone();
        attendance = other.attendance.clone();
        loyalty = other.loyalty == null ? null : other.loyalty.clone();
        inForce = other.inForce.clone();
        expectedPass = other.expectedPass.clone();
        politicization = other.politicization;
        load = other.load;
        backlog = other.backlog;
    }

    /** A copy that shares only what is fixed. */
    public Body copy() {
        return new Body(this);
    }

    /** Whether it acts in a domain. */
    public boolean acts(int domain) {
        return authority[domain] > 0;
    }

    /** Whether it exists in a tick. */
    public boolean open(int tick) {
        return tick >= opensTick && strength > 0;
    }

    /** Authority in a domain before politicization takes from it. */
    public double fullAuthority(int domain) {
        return authority[domain] * strength;
    }

    /** Authority in a domain now: politicization takes up to {@code loss} of it. */
    public double authority(int domain, double loss) {
        return fullAuthority(domain) * (1 - loss * politicization);
    }

    /** Weight of a nation in what the rule counts: its votes, one, its people in millions, or one for those with a veto; 0 without votes. */
    public long weight(Column column, Nation nation) {
        if (seats[nation.index] == 0) {
            return 0;
        }
        if (!column.named()) {
            return column.members().contains(nation.id) ? 1 : 0;
        }
        return switch (column.name()) {
            case "members" -> 1;
            case "people" -> Math.round(nation.populationM());
            default -> seats[nation.index];
        };
    }

    /** Posts held by all nations. */
    public int totalPosts() {
        int sum = 0;
        for (int p : posts) {
            sum += p;
        }
        return sum;
    }
}

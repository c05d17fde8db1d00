package lockstep.agent;

import lockstep.setup.BodySetup;

/** A standards development organization. */
public final class Body {
    public final int index;
    public final String id;
    public final BodySetup facts;
    public final long key;
    /** First tick in which it exists. */
    public final int opensTick;
    /** [domain] authority at rest. */
    public final double[] authority;

    /** [nation] votes; an experts' body recounts them from effort. */
    public final int[] seats;
    /** [nation] posts held. */
    public final int[] posts;
    /** [nation] share of seats that attend. */
    public final double[] attendance;
    /** [standard] approved items in force, which decay. */
    public final double[] inForce;
    /** [standard] expected chance to pass, smoothed over meetings. */
    public final double[] expectedPass;
    /** Share of votes cast on the whip, smoothed, 0 to 1. */
    public double politicization;
    /** Items submitted over items the docket can hold, at the last meeting. */
    public double load;
    /** Items waiting. */
    public double backlog;

    public Body(int index, String id, BodySetup facts, long key, int opensTick, double[] authority, int nations, int standards) {
        this.index = index;
        this.id = id;
        this.facts = facts;
        this.key = key;
        this.opensTick = opensTick;
        this.authority = authority;
        seats = new int[nations];
        posts = new int[nations];
        attendance = new double[nations];
        inForce = new double[standards];
        expectedPass = new double[standards];
    }

    private Body(Body other) {
        index = other.index;
        id = other.id;
        facts = other.facts;
        key = other.key;
        opensTick = other.opensTick;
        authority = other.authority;
        seats = other.seats.clone();
        posts = other.posts.clone();
        attendance = other.attendance.clone();
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

    /** Posts held by all nations. */
    public int totalPosts() {
        int sum = 0;
        for (int p : posts) {
            sum += p;
        }
        return sum;
    }
}

package lockstep.metric;

import lockstep.agent.World;
import lockstep.process.LockIn;

/**
 * How a run ended.
 *
 * @param lockInTick [domain] first tick of the world leader's lasting majority, NaN if there is none
 * @param leader     [domain] sponsor with the largest share of the world's base at the end
 * @param locked     [nation][domain] whether the nation is locked in to its leading home at the end
 */
public record Summary(double[] lockInTick, int[] leader, boolean[][] locked) {

    /** Of a run that has ended; the recorder must hold the metric adoption-share. */
    public static Summary of(Recorder recorder, World end) {
        int domains = end.frame.domains().length;
        double[] since = new double[domains];
        int[] leader = new int[domains];
        Reading reading = new Reading(end);
        reading.look(end);
        for (int d = 0; d < domains; d++) {
            since[d] = LockInTime.of(recorder, d);
            for (int s = 1; s < end.frame.sponsors().size(); s++) {
                leader[d] = reading.holdings().base.get(d, -1, s) > reading.holdings().base.get(d, -1, leader[d]) ? s : leader[d];
            }
        }
        return new Summary(since, leader, LockIn.read(end).locked());
    }

    /** Share of nations locked in a domain, of those with a base there. */
    public double lockedShare(World end, int domain) {
        double nations = 0;
        double held = 0;
        for (int n = 0; n < locked.length; n++) {
            nations += end.nations[n].installed(domain) > 0 ? 1 : 0;
            held += end.nations[n].installed(domain) > 0 && locked[n][domain] ? 1 : 0;
        }
        return Ratio.share(held, nations);
    }
}

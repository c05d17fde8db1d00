package lockstep.experiment;

import java.util.ArrayList;
import java.util.List;
import lockstep.agent.Product;
import lockstep.agent.Standard;
import lockstep.agent.World;
import lockstep.policy.Dial;

/**
 * Width of a hysteresis loop. While the taste for a standard's product rises slowly against that of the domain's other, the world tips later than
 * while it falls; the difference of tastes at the two tippings is the width. A sweep of speed v widens it by a term in v^(2/3) (Jung, Gray, Roy
 * &amp; Mandel 1990, Physical Review Letters 65:1873), so that a straight line through loops of several speeds gives the width at speed nought.
 */
final class Loop implements Meter {
    private final Standard standard;
    private final List<double[]> loops = new ArrayList<>();
    private double taste = Double.NaN;
    private double share;
    /** Taste and speed at the last tipping upward; NaN before it. */
    private double up = Double.NaN;
    private double upSpeed;

    Loop(Standard standard) {
        this.standard = standard;
    }

    @Override public void begin(World world) {
        share = world.worldShare[standard.index()];
    }

    @Override public void observe(World world) {
        double now = taste(world);
        double shareNow = world.worldShare[standard.index()];
        double speed = now - taste;
        if (speed > 0 && Double.isNaN(up) && shareNow >= 0.5) {
            up = tipping(now, shareNow);
            upSpeed = speed;
        } else if (speed < 0 && !Double.isNaN(up) && shareNow <= 0.5) {
            loops.add(new double[] {(upSpeed - speed) / 2 / world.dt(), up - tipping(now, shareNow)});
            up = Double.NaN;
        }
        taste = now;
        share = shareNow;
    }

    private double tipping(double now, double shareNow) {
        return share == shareNow ? now : taste + (now - taste) * (0.5 - share) / (shareNow - share);
    }

    /** Taste of the first nation for the standard's products less that for the others of the domain. */
    private double taste(World world) {
        double difference = 0;
        double[] dial = world.dials.row(Dial.TASTE, 0, standard.domain());
        for (int j = world.frame.firstProduct()[standard.domain()]; j < world.frame.firstProduct()[standard.domain() + 1]; j++) {
            Product product = world.frame.products()[j];
            double own = world.frame.xi()[world.nations[0].area][j] + (dial == null ? 0 : dial[product.firm()]);
            difference += product.standard() == standard.index() ? own : -own;
        }
        return difference;
    }

    @Override public boolean enough() {
        return false;
    }

    /** Least squares of width on speed^(2/3), at speed nought; the mean width if all speeds are alike. */
    @Override public double value() {
        double x = 0;
        double y = 0;
        for (double[] loop : loops) {
            x += power(loop[0]) / loops.size();
            y += loop[1] / loops.size();
        }
        double xx = 0;
        double xy = 0;
        for (double[] loop : loops) {
            xx += (power(loop[0]) - x) * (power(loop[0]) - x);
            xy += (power(loop[0]) - x) * (loop[1] - y);
        }
        return loops.isEmpty() ? Double.NaN : xx > 1e-9 * x * x ? y - x * xy / xx : y;
    }

    private static double power(double speed) {
        return StrictMath.pow(speed, 2.0 / 3);
    }
}

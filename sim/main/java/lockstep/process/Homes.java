package lockstep.process;

import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.setup.Parameters.Procurement;

/** What speaks for and against each home that sells in a domain, in the eyes of a buyer; columns as of base by home, the fringe the last. */
final class Homes {
    private final Frame frame;
    private final Procurement p;
    private final double alignmentWeight;
    private final double riskWeight;
    private final double capWeight;
    /** [column] alignment, risk and match with what else is installed, utility; and what its share beyond the cap costs. */
    final double[] worth;
    final double[] tooMuch;
    /** Of the domains that complement the one being weighed: where base by home begins, and one over the sum. */
    private final int[] complementAt;
    private final double[] complementScale;
    private int complements;
    /** [column] sum over them of the share that other homes have there. */
    private final double[] others;

    Homes(World world) {
        frame = world.frame;
        p = world.parameters().procurement();
        alignmentWeight = world.on().alignment() ? p.alignmentWeight() : 0;
        riskWeight = world.on().perceivedRisk() ? p.riskWeight() : 0;
        capWeight = p.homeCap() < 1 ? p.capWeight() : 0;
        worth = new double[frame.homes().length + 1];
        tooMuch = new double[worth.length];
        others = new double[worth.length];
        complementAt = new int[frame.domains().length];
        complementScale = new double[complementAt.length];
    }

    /** Weighs the homes that sell in a domain, export support aside. */
    void weigh(Nation nation, int d) {
        gatherComplements(nation, d);
        double perInstalled = nation.installed(d) > 0 ? 1 / nation.installed(d) : 0;
        double risk = riskWeight * frame.domains()[d].criticality();
        double[] alignments = nation.all.alignment;
        double[] risks = nation.all.risk;
        double[] bases = nation.all.homeBase;
        int at = nation.atHome;
        int row = nation.homeBaseAt(d);
        int fringe = worth.length - 1;
        int[] columns = frame.vendorHomes()[d];
        if (complements > 0) {
            compare(bases, columns);
        }
        for (int h : columns) {
            double mismatch = complements == 0 ? 0 : p.complementWeight() * others[h] / complements;
            if (h == fringe) {
                worth[h] = -mismatch;
            } else {
                worth[h] = alignmentWeight * alignments[at + h] - risk * risks[at + h] - mismatch;
                tooMuch[h] = capWeight * Math.max(0, bases[row + h] * perInstalled - p.homeCap());
            }
        }
    }

    private void gatherComplements(Nation nation, int d) {
        complements = 0;
        for (int c : frame.complements()[d]) {
            if (nation.installed(c) > 0) {
                complementAt[complements] = nation.homeBaseAt(c);
                complementScale[complements++] = 1 / nation.installed(c);
            }
        }
    }

    private void compare(double[] bases, int[] columns) {
        for (int h : columns) {
            others[h] = 0;
        }
        for (int c = 0; c < complements; c++) {
            int at = complementAt[c];
            double scale = complementScale[c];
            for (int h : columns) {
                others[h] += 1 - bases[at + h] * scale;
            }
        }
    }
}

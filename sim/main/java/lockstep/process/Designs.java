package lockstep.process;

import java.util.Arrays;
import lockstep.agent.Firm;
import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.Dial;

/**
 * Whether firms build one design to a strict market's rule everywhere (Bradford 2012). A firm has the share s of its kit in a domain in markets
 * with a rule, which costs there c on average, share of price. To build all to it costs c (1 - s) of its sales more; to keep a second design costs
 * the {@code second-design} parameter. The cheaper is done. Where it is one design, the rule's cost and its cuts of data and of vulnerability go
 * with all that the firm sells. The fringe is many firms, each in few markets, and never does.
 */
final class Designs {
    private final World world;
    private final Frame frame;
    /** [nation][domain] cost, and cuts, of the rules in force. */
    private final double[][] cost;
    private final double[][] dataCut;
    private final double[][] vulnerabilityCut;

    private Designs(World world) {
        this.world = world;
        frame = world.frame;
        int domains = frame.domains().length;
        cost = new double[world.nations.length][domains];
        dataCut = new double[world.nations.length][domains];
        vulnerabilityCut = new double[world.nations.length][domains];
        for (Nation nation : world.nations) {
            for (int d = 0; d < domains; d++) {
                cost[nation.index][d] = Law.compliance(world, nation, d);
                dataCut[nation.index][d] = Law.dataCut(world, nation, d);
                vulnerabilityCut[nation.index][d] = world.dials.at(Dial.VULNERABILITY_CUT, nation.index, d);
            }
        }
    }

    /** Reviews the designs of all firms; all are of their markets where no rule is in force. */
    static void review(World world) {
        for (Firm firm : world.firms) {
            for (int d = 0; d < firm.ruler.length; d++) {
                if (firm.ruler[d] >= 0) {
                    adapt(firm, d);
                }
            }
        }
        if (!Law.rests(world)) {
            new Designs(world).choose();
        }
    }

    private static void adapt(Firm firm, int d) {
        firm.ruler[d] = -1;
        firm.designCost[d] = 0;
        firm.designDataCut[d] = 0;
        firm.designVulnerabilityCut[d] = 0;
    }

    private void choose() {
        double[] kit = new double[world.nations.length];
        for (int d = 0; d < frame.domains().length; d++) {
            int end = frame.firstProduct()[d + 1];
            int next;
            for (int j = frame.firstProduct()[d]; j < end; j = next) {
                int firm = frame.products()[j].firm();
                Arrays.fill(kit, 0);
                for (next = j; next < end && frame.products()[next].firm() == firm; next++) {
                    for (Nation nation : world.nations) {
                        kit[nation.index] += nation.base(next);
                    }
                }
                if (world.firms[firm].home >= 0) {
                    choose(world.firms[firm], d, kit);
                }
            }
        }
    }

    private void choose(Firm firm, int d, double[] kit) {
        double all = 0;
        double ruled = 0;
        double costs = 0;
        double data = 0;
        double vulnerability = 0;
        int ruler = -1;
        for (int n = 0; n < kit.length; n++) {
            all += kit[n];
            if (cost[n][d] > 0) {
                ruled += kit[n];
                costs += kit[n] * cost[n][d];
                data += kit[n] * dataCut[n][d];
                vulnerability += kit[n] * vulnerabilityCut[n][d];
                ruler = ruler < 0 || kit[n] > kit[ruler] ? n : ruler;
            }
        }
        if (ruled > 0 && costs / ruled * (1 - ruled / all) < world.parameters().rules().secondDesign()) {
            firm.ruler[d] = ruler;
            firm.designCost[d] = costs / ruled;
            firm.designDataCut[d] = data / ruled;
            firm.designVulnerabilityCut[d] = vulnerability / ruled;
        }
    }
}

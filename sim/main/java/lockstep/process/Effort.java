package lockstep.process;

import lockstep.agent.Body;
import lockstep.agent.Firm;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.policy.Dial;
import lockstep.setup.BodySetup.Franchise;
import lockstep.setup.Parameters.Participation;

/**
 * How many engineers firms and administrations send, and where. A firm sends what its share of research, stipends and grants pay for; all
 * of a nation share its pool of experts. Effort goes to bodies by authority, interest and expected passing,
 * less to those that politics rule.
 */
final class Effort {
    private static final double MILLIONS_PER_BILLION = 1000;

    private final World world;
    private final Participation parameters;
    /** [firm] and [nation] engineers of firms and of administrations. */
    private final double[] firms;
    private final double[] publics;
    private final double[][] priorities;
    /** [nation] engineers paid, of firms and administrations; null where no bond asks for it. */
    private final double[] paidFor;
    /** [body] bond of a member, USD M; null where none is asked. */
    private final double[] bonds;
    /** [home][body] share of delegates that stay where listed firms are at work; null until asked. */
    private final double[][] stays;

    Effort(World world) {
        this.world = world;
        parameters = world.parameters().participation();
        firms = new double[world.firms.length];
        publics = new double[world.nations.length];
        bonds = world.dials.row(Dial.BOND);
        paidFor = bonds == null ? null : new double[world.nations.length];
        priorities = Interests.priorities(world);
        stays = new double[world.frame.homes().length][];
    }

    void apply() {
        pay();
        double[][] sent = new double[firms.length][];
        double[][] pull = Venue.pull(world);
        Interests[] interests = Interests.of(world);
        for (Firm firm : world.firms) {
            if (firm.home >= 0) {
                sent[firm.index] = split(firm, interests[firm.index], pull);
                chill(firm, sent[firm.index]);
                admit(firm, sent[firm.index]);
            }
        }
        sendPublic();
        for (Firm firm : world.firms) {
            if (firm.home >= 0) {
                for (Body body : world.bodies) {
                    firm.effort[body.index] = sent[firm.index][body.index];
                    body.effort[world.frame.homes()[firm.home]] += sent[firm.index][body.index];
                }
            }
        }
    }

    /** Pays engineers, then cuts all of a nation alike where its experts do not suffice. */
    private void pay() {
        double[] paid = new double[world.frame.homes().length];
        for (Firm firm : world.firms) {
            if (firm.home >= 0) {
                firms[firm.index] = budgetUsdM(firm) / parameters.engineerCostUsdM();
                paid[firm.home] += firms[firm.index];
            }
        }
        // Administrations send as large a share of experts trained or come from abroad as of those that research yields.
        double ofAdded = parameters.expertPool() > 0 ? parameters.publicEffort() / parameters.expertPool() : 0;
        for (Nation nation : world.nations) {
            publics[nation.index] = Math.max(0, parameters.publicEffort() * lockstep.process.Participation.researchUsdBn(nation)
                    + ofAdded * nation.expertsAdded());
            if (nation.home < 0 || paid[nation.home] == 0) {
                publics[nation.index] += world.dials.at(Dial.DELEGATES, nation.index);
            }
        }
        for (Firm firm : world.firms) {
            if (firm.home >= 0 && paid[firm.home] > 0) {
                firms[firm.index] *= 1 + world.dials.at(Dial.DELEGATES, world.frame.homes()[firm.home]) / paid[firm.home];
            }
        }
        capAtPool();
    }

    private double budgetUsdM(Firm firm) {
        double research = firm.facts.researchShare() * firm.totalRevenue();
        for (double support : firm.researchSupport) {
            research += support;
        }
        int nation = world.frame.homes()[firm.home];
        double stipend = stipendUsdM(firm.home) + world.dials.at(Dial.STIPEND, nation);
        double standards = research > 0 ? StrictMath.pow(research, parameters.researchElasticity()) : 0;
        return Math.max(0, parameters.researchShare() * standards * MILLIONS_PER_BILLION + stipend);
    }

    private double stipendUsdM(int home) {
        double sum = 0;
        for (lockstep.agent.IndustrialState state : world.states) {
            sum += state.home == home ? state.facts.stipendUsdM() : 0;
        }
        return sum;
    }

    private void capAtPool() {
        int[] homes = world.frame.homes();
        double[] wanted = new double[homes.length];
        for (int h = 0; h < homes.length; h++) {
            wanted[h] = publics[homes[h]];
        }
        for (Firm firm : world.firms) {
            if (firm.home >= 0) {
                wanted[firm.home] += firms[firm.index];
            }
        }
        for (Firm firm : world.firms) {
            if (firm.home >= 0) {
                firms[firm.index] *= available(world.nations[homes[firm.home]], wanted[firm.home]);
            }
        }
        for (Nation nation : world.nations) {
            double all = nation.home >= 0 ? wanted[nation.home] : publics[nation.index];
            if (paidFor != null) {
                paidFor[nation.index] = all;
            }
            publics[nation.index] *= available(nation, all);
        }
    }

    private static double available(Nation nation, double wanted) {
        return wanted > nation.allExperts() ? nation.allExperts() / wanted : 1;
    }

    /** Firms work in bodies in which their nation has a vote, and in experts' bodies, which are open to all. */
    private double[] split(Firm firm, Interests interests, double[][] pull) {
        double[] weights = new double[world.bodies.length];
        double sum = 0;
        for (Body body : world.bodies) {
            double weight = 0;
            boolean open = votes(body, world.frame.homes()[firm.home]);
            for (int s = 0; open && s < interests.weights().length; s++) {
                weight += interests.weights()[s] * pull[body.index][s];
            }
            weights[body.index] = weight;
            sum += weight;
        }
        for (int b = 0; b < weights.length; b++) {
            weights[b] = sum > 0 ? firms[firm.index] * weights[b] / sum : 0;
        }
        return weights;
    }

    /** Delegates shy away from bodies in which a firm takes part that their own state has listed. */
    private void chill(Firm firm, double[] sent) {
        double[] listed = world.dials.row(Dial.CHILL, world.frame.homes()[firm.home]);
        if (listed == null) {
            return;
        }
        if (stays[firm.home] == null) {
            stays[firm.home] = stays(listed, world.dials.at(Dial.CHILL_EXEMPTION, world.frame.homes()[firm.home]));
        }
        for (int b = 0; b < sent.length; b++) {
            sent[b] *= stays[firm.home][b];
        }
    }

    /** Who cannot lay down a body's bond, or left over a wrong finding, goes nowhere else. */
    private void admit(Firm firm, double[] sent) {
        for (Body body : world.bodies) {
            if (bonds != null || body.loyalty != null) {
                sent[body.index] *= admitted(body, world.frame.homes()[firm.home], firms[firm.index]);
            }
        }
    }

    /** Share of delegates who come. In a body of nations the nation is the member, elsewhere the firm or administration is. */
    private double admitted(Body body, int nation, double engineers) {
        double bond = bonds == null ? 0 : bonds[body.index];
        double come = 1;
        if (bond > 0) {
            double member = body.facts.franchise() == Franchise.NATIONS ? paidFor[nation] : engineers;
            come = Bonds.come(world, bond, member * parameters.engineerCostUsdM());
        }
        return body.loyalty == null ? come : come * body.loyalty[nation];
    }

    /** [body] share of a home's delegates that stay, by the most feared of the listed firms at work there, less what is exempt. */
    private double[] stays(double[] listed, double exempt) {
        double[] share = new double[world.bodies.length];
        for (int b = 0; b < share.length; b++) {
            double most = 0;
            for (Firm other : world.firms) {
                most = other.effort[b] > 0 ? Math.max(most, listed[other.index]) : most;
            }
            share[b] = 1 - Math.min(1, most) * (1 - Math.min(1, exempt));
        }
        return share;
    }

    /** Administrations go by authority where their nation has a vote; experts' bodies are open to all. */
    private void sendPublic() {
        int bodies = world.bodies.length;
        double[] plain = weights(null);
        for (Nation nation : world.nations) {
            double[] row = priorities[nation.index];
            double[] weights = row == null ? plain : weights(row);
            double sum = 0;
            for (int b = 0; b < bodies; b++) {
                sum += votes(world.bodies[b], nation.index) ? weights[b] : 0;
            }
            for (int b = 0; b < bodies; b++) {
                boolean goes = sum > 0 && votes(world.bodies[b], nation.index);
                world.bodies[b].effort[nation.index] = goes ? publics[nation.index] * weights[b] / sum : 0;
                if (goes && (bonds != null || world.bodies[b].loyalty != null)) {
                    world.bodies[b].effort[nation.index] *= admitted(world.bodies[b], nation.index, publics[nation.index]);
                }
            }
        }
    }

    private double[] weights(double[] priority) {
        double[] weights = new double[world.bodies.length];
        for (Body body : world.bodies) {
            for (int d = 0; d < body.authority.length; d++) {
                weights[body.index] += Venue.authority(world, body, d) * (priority == null ? 1 : priority[d]);
            }
        }
        return weights;
    }

    private static boolean votes(Body body, int nation) {
        return body.facts.franchise() == Franchise.EXPERTS || body.seats[nation] > 0;
    }
}

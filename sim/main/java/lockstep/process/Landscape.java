package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.Programme;
import lockstep.agent.World;
import lockstep.setup.BlocSetup.Kind;
import lockstep.setup.GroupSetup;
import lockstep.setup.Parameters.Blocs;

/**
 * Landscape theory (Axelrod &amp; Bennett 1993, BJPS 23:211-233): nation i in camp A is frustrated by F_i(A) = sum over j outside A of
 * s_j p_ij, what draws it to those it is apart from. A camp is a led bloc or the non-aligned. Propensities p_ij are centred on i's
 * mean over j by size, so that F_i(A) = - sum over j in A of s_j (p_ij - mean_i): half of what pulls must push, or the world tips into
 * one camp; {@code centring} 0 takes propensities as they are. The non-aligned are together only in part: their pull on each other counts by {@code nonAlignedTies}.
 *
 * <p>The closeness of ideal points falls with their squared distance, so that a camp's pull follows from three sums over its members;
 * ties through groups and pacts need one sum each. A nation's frustration so costs the number of camps and ties, not of nations.
 */
final class Landscape {
    private final World world;
    private final Blocs parameters;
    /** Camps are the blocs, and one more for nations in none where a scenario names no non-aligned. */
    private final int camps;
    /** [camp] sums over members: s, s x, s x^2. */
    private final double[] size;
    private final double[] sizeX;
    private final double[] sizeXx;
    /** [camp][group] and [camp][home] size of members in a group, and of those a home protects. */
    private final double[][] inGroup;
    private final double[][] protectedBy;
    /** [group] whether shared membership binds: alliances and unions do, forums and regions do not. */
    private final boolean[] binds;
    /** Whether nations may be in no bloc: not where the scenario names the non-aligned, or camps that are open to all. */
    private final boolean outside;
    /** Frustration that rounding may feign. */
    private static final double ROUNDING = 1e-9;

    Landscape(World world) {
        this.world = world;
        parameters = world.parameters().blocs();
        camps = world.blocs.length + 1;
        size = new double[camps];
        sizeX = new double[camps];
        sizeXx = new double[camps];
        inGroup = new double[camps][world.frame.groups().size()];
        protectedBy = new double[camps][world.frame.homes().length];
        binds = new boolean[world.frame.groups().size()];
        for (int g = 0; g < binds.length; g++) {
            GroupSetup group = world.frame.setup().groups().get(world.frame.groups().get(g));
            binds[g] = group.kind() == GroupSetup.Kind.ALLIANCE || group.kind() == GroupSetup.Kind.UNION;
        }
        outside = lockstep.process.Blocs.none(world) < 0
                && java.util.Arrays.stream(world.blocs).noneMatch(bloc -> bloc.facts().kind() == Kind.OPEN);
        for (Nation nation : world.nations) {
            count(nation, 1);
        }
    }

    /** Camp a nation is in. */
    int camp(Nation nation) {
        return nation.bloc() < 0 ? camps - 1 : nation.bloc();
    }

    /** Bloc of a camp, -1 for none. */
    int bloc(int camp) {
        return camp == camps - 1 ? -1 : camp;
    }

    /** Whether nations can join a camp. */
    boolean open(int camp) {
        return camp == camps - 1 ? outside : world.blocs[camp].facts().kind() != Kind.FIXED;
    }

    /** The camp a nation moves to: where frustration is least, unless the gain is not worth the move. */
    int choice(Nation nation) {
        double[] frustration = frustration(nation);
        int here = camp(nation);
        int best = here;
        for (int camp = 0; camp < frustration.length; camp++) {
            if (open(camp) && frustration[camp] < frustration[best]) {
                best = camp;
            }
        }
        double gain = frustration[here] - frustration[best];
        return gain > parameters.inertia() * Math.abs(frustration[here]) + ROUNDING ? best : here;
    }

    /** Sum over nations of size x frustration where it is. */
    double energy() {
        double sum = 0;
        for (Nation nation : world.nations) {
            sum += nation.size() * frustration(nation)[camp(nation)];
        }
        return sum;
    }

    /** Moves a nation to a camp. */
    void move(Nation nation, int camp) {
        count(nation, -1);
        nation.bloc(bloc(camp));
        count(nation, 1);
    }

    private void count(Nation nation, int sign) {
        int camp = camp(nation);
        double s = sign * nation.size();
        size[camp] += s;
        sizeX[camp] += s * nation.idealPoint();
        sizeXx[camp] += s * nation.idealPoint() * nation.idealPoint();
        for (int g = 0; g < binds.length; g++) {
            if (binds[g] && nation.member(g)) {
                inGroup[camp][g] += s;
            }
        }
        for (long rest = nation.protectors; rest != 0; rest &= rest - 1) {
            protectedBy[camp][Long.numberOfTrailingZeros(rest)] += s;
        }
    }

    /** [camp] frustration that a nation would have there, with all others where they are. */
    double[] frustration(Nation nation) {
        count(nation, -1);
        double[] pull = new double[camps];
        double sizes = 0;
        double pulls = 0;
        for (int camp = 0; camp < camps; camp++) {
            pull[camp] = parameters.idealWeight() * closeness(nation, camp) + ties(nation, camp);
            sizes += size[camp];
        }
        addPartners(nation, pull);
        addFinance(nation, pull);
        addInstalled(nation, pull);
        addRivals(nation, pull);
        addRestrictions(nation, pull);
        addPairs(nation, pull);
        for (double p : pull) {
            pulls += p;
        }
        double mean = sizes > 0 ? pulls / sizes : 0;
        double strength = 0;
        double centring = parameters.centring();
        double constant = (1 - centring) * pulls;
        for (int camp = 0; camp < camps; camp++) {
            pull[camp] = constant + centring * mean * size[camp] - pull[camp];
            strength += Math.abs(pull[camp]);
        }
        int none = lockstep.process.Blocs.none(world);
        int apart = none < 0 ? camps - 1 : none;
        pull[apart] = parameters.nonAlignedTies() * pull[apart] - parameters.competitionValue() * courted(nation) * strength;
        count(nation, 1);
        return pull;
    }

    /** Sum over members of s (1 - distance^2 / scale^2). */
    private double closeness(Nation nation, int camp) {
        double x = nation.idealPoint();
        double scale = parameters.idealScale();
        return size[camp] - (x * x * size[camp] - 2 * x * sizeX[camp] + sizeXx[camp]) / (scale * scale);
    }

    private double ties(Nation nation, int camp) {
        double shared = 0;
        for (int g = 0; g < binds.length; g++) {
            if (binds[g] && nation.member(g)) {
                shared += inGroup[camp][g];
            }
        }
        double pacts = nation.home < 0 ? 0 : protectedBy[camp][nation.home];
        return parameters.membershipWeight() * shared + parameters.allianceWeight() * pacts;
    }

    private void addPartners(Nation nation, double[] pull) {
        for (int link = world.trade.first[nation.index]; link < world.trade.first[nation.index + 1]; link++) {
            add(pull, world.nations[world.trade.partner[link]], parameters.tradeWeight() * world.trade.share[link]);
        }
        for (long rest = nation.protectors; rest != 0; rest &= rest - 1) {
            add(pull, home(Long.numberOfTrailingZeros(rest)), parameters.allianceWeight());
        }
    }

    private void addFinance(Nation nation, double[] pull) {
        for (Programme programme : world.programmes) {
            double weight = parameters.financeWeight() * Alignment.burden(nation, programme) / programme.patrons.length;
            for (int patron : programme.patrons) {
                if (patron != nation.home && weight > 0) {
                    add(pull, home(patron), weight);
                }
            }
        }
    }

    private void addInstalled(Nation nation, double[] pull) {
        for (int h = 0; h < nation.all.sizes.homes(); h++) {
            if (h != nation.home && nation.dependence(h) > 0) {
                add(pull, home(h), parameters.installedWeight() * (nation.dependence(h) - debt(nation, h)));
            }
        }
    }

    /** Debt is weighed as finance, so it is left out of dependence here. */
    private double debt(Nation nation, int home) {
        double sum = 0;
        for (Programme programme : world.programmes) {
            sum += programme.backs(home) ? Alignment.burden(nation, programme) / programme.patrons.length : 0;
        }
        return Math.min(sum, nation.dependence(home));
    }

    private void addRivals(Nation nation, double[] pull) {
        for (long rest = nation.disputes; rest != 0; rest &= rest - 1) {
            add(pull, home(Long.numberOfTrailingZeros(rest)), -parameters.rivalryWeight());
        }
    }

    private void addRestrictions(Nation nation, double[] pull) {
        for (int d = 0; d < nation.all.sizes.domains(); d++) {
            for (long rest = nation.restricted(d); rest != 0; rest &= rest - 1) {
                add(pull, home(Long.numberOfTrailingZeros(rest)), -parameters.restrictionWeight() / nation.all.sizes.domains());
            }
        }
    }

    private void addPairs(Nation nation, double[] pull) {
        int[] others = world.frame.propensities().others()[nation.index];
        for (int k = 0; k < others.length; k++) {
            add(pull, world.nations[others[k]], world.frame.propensities().values()[nation.index][k]);
        }
    }

    private Nation home(int home) {
        return world.nations[world.frame.homes()[home]];
    }

    private void add(double[] pull, Nation other, double propensity) {
        pull[camp(other)] += other.size() * propensity;
    }

    /** Programmes beyond the first whose recent deals are worth at least a thousandth of GDP: patrons compete for the nation. */
    private static int courted(Nation nation) {
        int programmes = 0;
        for (int p = 0; p < nation.all.sizes.programmes(); p++) {
            double deals = nation.recentDeals(p);
            programmes += deals > 0 && deals >= nation.gdpUsdBn() / 1000 ? 1 : 0;
        }
        return Math.max(0, programmes - 1);
    }
}

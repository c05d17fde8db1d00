package lockstep.process;

import lockstep.agent.Act;
import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.Programme;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Exp;
import lockstep.chance.Purpose;
import lockstep.policy.Dial;
import lockstep.setup.Parameters.Deployment;

/**
 * The bargaining of one tick: a programme looks at a sample of nations and bundles, offers one, and the nation takes it if it beats its best
 * separate alternatives and its debt allows.
 */
final class Bargaining {
    /** Value of one more friendly vote in bodies, against equipment; the weight on votes scales it. Assumed. */
    private static final double VOTE_VALUE_USD_BN = 0.02;
    /** Part of a concession that preparing a refused offer costs. Assumed. */
    private static final double PREPARATION_SHARE = 0.02;
    /** Least concession of a programme, whatever levers take: what an offer costs must be above 0. Assumed. */
    private static final double LEAST_CONCESSION = 0.01;
    /** Keeps every region and bundle in play. */
    private static final double LEAST_WEIGHT = 0.05;

    /** Weight of the last offer in the share of offers lost: 1 - exp(-0.1). Assumed. */
    private static final double FORGETTING = 1 - StrictMath.exp(-0.1);

    private final World world;
    private final Frame frame;
    private final Deployment p;
    private final Advantage advantage;
    private final Pools pools;
    private final int[] eligible;
    private final Nation[] nations;
    private final int[] bundles;
    private final double[] promises;
    private final Delivery delivery;
    /** Concession of the programme at the table, before rivals. */
    private double usual;

    Bargaining(World world) {
        this.world = world;
        frame = world.frame;
        p = world.parameters().deployment();
        advantage = new Advantage(world);
        pools = new Pools(world);
        eligible = new int[world.nations.length];
        nations = new Nation[p.candidates()];
        bundles = new int[p.candidates()];
        promises = new double[p.candidates()];
        delivery = new Delivery(world, advantage.terms(), advantage.weight);
    }

    void spend(Programme programme) {
        double budget = Deployments.announced(programme, frame.setup().clock(), world.tick) + world.dials.at(Dial.PROGRAMME_BUDGET, programme.index);
        double reaction = 1 + programme.facts.reaction() * (programme.lostShare - 0.5);
        double delivered = Math.max(0, Math.min(1, programme.facts.delivery() + world.dials.at(Dial.DELIVERY, programme.index)));
        programme.purseUsdBn += Math.max(0, budget * reaction * Rivalry.factor(world, programme)) * delivered * world.dt();
        usual = Math.max(LEAST_CONCESSION, programme.facts.concession() + world.dials.at(Dial.CONCESSION, programme.index));
        int candidates = programme.bundles.length == 0 ? 0 : gather(programme);
        double least = p.lotMinUsdBn() * usual;
        for (int offer = 0; offer < p.capacity() && candidates > 0 && programme.purseUsdBn > least; offer++) {
            propose(programme, candidates, offer);
        }
        if (world.on().offerLearning()) {
            normalise(programme);
        }
    }

    /** Nations that may be offered: eligible, not rich, not a patron. */
    private int gather(Programme programme) {
        int[] groups = programme.facts.eligible().stream().mapToInt(frame.groups()::indexOf).toArray();
        int count = 0;
        for (Nation nation : world.nations) {
            boolean poor = nation.gdpUsdBn() > 0 && nation.gdpPerHeadUsd() <= programme.facts.incomeCeilingUsd();
            if (poor && belongs(nation, groups) && !(nation.home >= 0 && programme.backs(nation.home))) {
                eligible[count++] = nation.index;
            }
        }
        return count;
    }

    /** Whether a nation is in one of some groups, or there are none. */
    private static boolean belongs(Nation nation, int[] groups) {
        boolean found = groups.length == 0;
        for (int group : groups) {
            found |= nation.member(group);
        }
        return found;
    }

    /** Looks at a sample of nations and bundles, makes one offer with odds by its promise, and concludes it if the nation accepts. */
    private void propose(Programme programme, int candidates, int offer) {
        long sample = Chance.of(world.chance.at(Purpose.OFFER_CANDIDATE, world.tick), programme.key + offer);
        int looked = Math.min(p.candidates(), nations.length);
        double sum = 0;
        for (int c = 0; c < looked; c++) {
            nations[c] = world.nations[eligible[(int) (Chance.uniform(sample, 2L * c) * candidates)]];
            bundles[c] = (int) (Chance.uniform(sample, 2L * c + 1) * programme.bundles.length);
            double promise = promise(programme, nations[c], bundles[c]);
            sum += p.choiceNoise() == 1 ? promise : StrictMath.pow(promise, 1 / p.choiceNoise());
            promises[c] = sum;
        }
        double mark = Chance.uniform(world.chance.at(Purpose.OFFER_CHOICE, world.tick), programme.key, offer) * sum;
        for (int c = 0; c < looked && sum > 0; c++) {
            if (mark < promises[c]) {
                negotiate(programme, nations[c], bundles[c], offer);
                return;
            }
        }
    }

    /** Expected value per cost, by what a patron can see: closeness, wants, votes, data, rivals, and what it has learnt; 0 for no offer. */
    private double promise(Programme programme, Nation nation, int bundle) {
        double face = face(nation, programme.bundles[bundle]);
        if (!(face >= p.lotMinUsdBn()) || indebted(nation, programme.facts.loanShare() * (1 - usual) * face)) {
            return 0;
        }
        double closeness = 0;
        for (int home : programme.patrons) {
            closeness += nation.alignment(home) / programme.patrons.length;
        }
        double wanted = 1 / (1 + Exp.of(-2 * closeness));
        double value = programme.facts.weightMarket() + programme.facts.weightVotes() * VOTE_VALUE_USD_BN / face
                + programme.facts.weightData() * dataShare(programme.bundles[bundle]);
        return wanted * value / concession(programme, nation, bundle) * programme.weights[nation.region][bundle];
    }

    private double dataShare(int[] domains) {
        double sum = 0;
        for (int d : domains) {
            sum += frame.domains()[d].surveillance() / domains.length;
        }
        return sum;
    }

    private double face(Nation nation, int[] domains) {
        double sum = 0;
        for (int d : domains) {
            sum += p.lotShare() * nation.potential(d) * world.priceLevel[d];
        }
        return Math.min(sum, p.lotMaxUsdBn());
    }

    private boolean indebted(Nation nation, double loan) {
        double ceiling = p.debtCeiling() * (1 - Math.min(1, world.dials.at(Dial.DEBT_CEILING_CUT, nation.index)));
        return Renegotiation.service(p, nation.totalDebt() + loan, 0) > ceiling * nation.gdpUsdBn();
    }

    /** Nations bargain: rivals' deals of late, and buying with others, raise what a programme must concede. */
    private double concession(Programme programme, Nation nation, int bundle) {
        double rival = 0;
        for (Programme other : world.programmes) {
            rival += other == programme ? 0 : nation.recentDeals(other.index);
        }
        double typical = Math.max(1e-9, p.lotShare() * nation.gdpUsdBn() * 0.01);
        double pooled = world.parameters().rules().poolBargaining() * (1 - pools.alone(nation, programme.bundles[bundle]));
        return Math.min(p.concessionMax(), usual + p.bargaining() * Math.min(4, rival / typical) + pooled);
    }

    private void negotiate(Programme programme, Nation nation, int bundle, int offer) {
        int[] domains = programme.bundles[bundle];
        double concession = concession(programme, nation, bundle);
        double face = Math.min(face(nation, domains), programme.purseUsdBn / concession);
        world.flows.offers[programme.index]++;
        advantage.tie(programme, offer);
        double gain = 0;
        boolean possible = true;
        for (int d : domains) {
            double logOdds = advantage.of(programme, nation, d, concession);
            possible &= logOdds > Double.NEGATIVE_INFINITY;
            gain += logOdds / domains.length;
        }
        double u = Chance.uniform(world.chance.at(Purpose.OFFER_ACCEPTANCE, world.tick), programme.key ^ nation.key, offer);
        boolean accepted = possible && u < 1 / (1 + Exp.of(-gain))
                && !(world.ledger != null && world.ledger.bars(world.tick, Act.deal(programme, nation, offer)));
        learn(programme, nation, bundle, accepted);
        if (accepted) {
            delivery.conclude(programme, nation, bundle, new Delivery.Terms(face, concession, offer));
        } else {
            programme.purseUsdBn -= PREPARATION_SHARE * concession * face;
        }
    }

    private void learn(Programme programme, Nation nation, int bundle, boolean accepted) {
        double rate = p.learningRate() * world.dt();
        programme.lostShare += FORGETTING * ((accepted ? 0 : 1) - programme.lostShare);
        if (world.on().offerLearning()) {
            programme.weights[nation.region][bundle] *= StrictMath.exp(accepted ? rate : -rate);
        }
    }

    private void normalise(Programme programme) {
        double sum = 0;
        int cells = 0;
        for (double[] row : programme.weights) {
            for (double w : row) {
                sum += w;
                cells++;
            }
        }
        for (double[] row : programme.weights) {
            for (int b = 0; b < row.length; b++) {
                row[b] = Math.max(LEAST_WEIGHT, row[b] * cells / sum);
            }
        }
    }
}

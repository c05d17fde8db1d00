package lockstep.process;

import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.Programme;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Exp;
import lockstep.chance.Log;
import lockstep.chance.Purpose;
import lockstep.setup.Clock;
import lockstep.setup.Parameters.Deployment;

/**
 * 4.7 Deployment programmes, sequential: programmes take turns in the order of their ids, each spending its purse on offers of a bundle of
 * domains to a nation. The programme pays the concession, not the face value; loans add to the nation's debt.
 */
public final class Deployments implements Phase {

    @Override public void start(World world) {
        for (Programme programme : world.programmes) {
            programme.lostShare = 0.5;
            for (Nation nation : world.nations) {
                double outstanding = world.parameters().deployment().oldDebtShare() * nation.facts.patronDebt();
                nation.debt[programme.index] = programme.facts.inheritsDebt() ? outstanding : 0;
            }
        }
    }

    @Override public void step(World world) {
        double fade = StrictMath.exp(-world.dt() / 2);
        double repaid = world.dt() / world.parameters().deployment().loanYears();
        for (Nation nation : world.nations) {
            for (int p = 0; p < nation.debt.length; p++) {
                nation.debt[p] *= 1 - repaid;
                nation.recentDeals[p] *= fade;
            }
        }
        if (!world.on().deployments()) {
            return;
        }
        Table table = new Table(world);
        for (Programme programme : world.programmes) {
            table.spend(programme);
        }
    }

    /** Announced concessions a year at the current date, by the schedule of the programme. */
    static double announced(Programme programme, Clock clock, int tick) {
        double budget = 0;
        for (var entry : programme.facts.budget().entrySet()) {
            if (clock.tickOf(entry.getKey()) <= tick) {
                budget = entry.getValue();
            }
        }
        return budget;
    }

    /** The negotiating table of one tick. */
    private static final class Table {
        private final World world;
        private final Frame frame;
        private final Deployment p;
        private final Offers offers;
        private final int[] eligible;
        private final double[] weight;
        private final Nation[] nations;
        private final int[] bundles;
        private final double[] promises;

        Table(World world) {
            this.world = world;
            frame = world.frame;
            p = world.parameters().deployment();
            offers = new Offers(world);
            eligible = new int[world.nations.length];
            weight = new double[frame.products().length];
            nations = new Nation[p.candidates()];
            bundles = new int[p.candidates()];
            promises = new double[p.candidates()];
        }

        void spend(Programme programme) {
            double budget = announced(programme, frame.setup().clock(), world.tick) + world.dials.programmeBudget[programme.index];
            double reaction = 1 + programme.facts.reaction() * (programme.lostShare - 0.5);
            programme.purseUsdBn += Math.max(0, budget * reaction) * programme.facts.delivery() * world.dt();
            int candidates = programme.bundles.length == 0 ? 0 : gather(programme);
            for (int offer = 0; offer < p.capacity() && candidates > 0 && programme.purseUsdBn > 0; offer++) {
                propose(programme, candidates, offer);
            }
            if (world.on().offerLearning()) {
                normalise(programme);
            }
        }

        /** Nations that may be offered: eligible, not rich, not a patron. */
        private int gather(Programme programme) {
            int count = 0;
            for (Nation nation : world.nations) {
                boolean poor = nation.gdpUsdBn > 0 && nation.gdpPerHeadUsd() <= programme.facts.incomeCeilingUsd();
                if (poor && belongs(programme, nation) && !(nation.home >= 0 && programme.backs(nation.home))) {
                    eligible[count++] = nation.index;
                }
            }
            return count;
        }

        private boolean belongs(Programme programme, Nation nation) {
            if (programme.facts.eligible().isEmpty()) {
                return true;
            }
            for (String group : programme.facts.eligible()) {
                if (nation.member[frame.groups().indexOf(group)]) {
                    return true;
                }
            }
            return false;
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
            if (!(face >= p.lotMinUsdBn()) || indebted(nation, programme.facts.loanShare() * face)) {
                return 0;
            }
            double closeness = 0;
            for (int home : programme.patrons) {
                closeness += nation.alignment[home] / programme.patrons.length;
            }
            double wanted = 1 / (1 + Exp.of(-2 * closeness));
            double value = programme.facts.weightMarket() + programme.facts.weightVotes() * VOTE_VALUE_USD_BN / face
                    + programme.facts.weightData() * dataShare(programme.bundles[bundle]);
            return wanted * value / concession(programme, nation) * programme.weights[nation.region][bundle];
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
                sum += p.lotShare() * nation.potential[d] * world.priceLevel[d];
            }
            return Math.min(sum, p.lotMaxUsdBn());
        }

        private boolean indebted(Nation nation, double loan) {
            double debt = nation.totalDebt() + loan;
            return debt * (1 / p.loanYears() + p.interest()) > p.debtCeiling() * nation.gdpUsdBn;
        }

        /** Nations bargain: rivals' deals of late raise what a programme must concede. */
        private double concession(Programme programme, Nation nation) {
            double rival = 0;
            for (Programme other : world.programmes) {
                rival += other == programme ? 0 : nation.recentDeals[other.index];
            }
            double typical = Math.max(1e-9, p.lotShare() * nation.gdpUsdBn * 0.01);
            return Math.min(p.concessionMax(), programme.facts.concession() + p.bargaining() * Math.min(4, rival / typical));
        }

        private void negotiate(Programme programme, Nation nation, int bundle, int offer) {
            int[] domains = programme.bundles[bundle];
            double concession = concession(programme, nation);
            double face = Math.min(face(nation, domains), programme.purseUsdBn / concession);
            world.flows.offers[programme.index]++;
            double gain = 0;
            boolean possible = true;
            for (int d : domains) {
                double advantage = advantage(programme, nation, d, concession);
                possible &= advantage > Double.NEGATIVE_INFINITY;
                gain += advantage / domains.length;
            }
            double u = Chance.uniform(world.chance.at(Purpose.OFFER_ACCEPTANCE, world.tick), programme.key ^ nation.key, offer);
            boolean accepted = possible && u < 1 / (1 + Exp.of(-gain));
            learn(programme, nation, bundle, accepted);
            if (accepted) {
                conclude(programme, nation, bundle, new Terms(face, concession, offer));
            } else {
                programme.purseUsdBn -= PREPARATION_SHARE * concession * face;
            }
        }

        /** Log odds that the bundle's part in a domain beats the nation's best separate alternatives, waiting included. */
        private double advantage(Programme programme, Nation nation, int d, double concession) {
            offers.weigh(nation, d);
            double mu = Math.max(1e-6, world.parameters().procurement().noise());
            double discount = -world.parameters().procurement().priceWeight() * Log.of(1 - concession);
            double patron = 0;
            double rivals = world.on().notNow() ? Exp.of(frame.waitUtility()[nation.index][d] / mu) : 0;
            for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
                Product product = frame.products()[j];
                boolean backed = product.home() >= 0 && programme.backs(product.home());
                weight[j] = 0;
                if (!offers.onSale[product.index()] || shut(nation, d, product)) {
                    continue;
                }
                if (backed) {
                    weight[j] = Exp.of((offers.utility[j] + discount) / mu);
                    patron += weight[j];
                } else {
                    rivals += Exp.of(offers.utility[j] / mu);
                }
            }
            return patron > 0 ? Log.of(patron / rivals) : Double.NEGATIVE_INFINITY;
        }

        private boolean shut(Nation nation, int d, Product product) {
            double[] closed = Acts.closed(world, nation, d);
            return nation.restricts(product.home(), d) || closed != null && Acts.shuts(closed, product.firm());
        }

        private record Terms(double faceUsdBn, double concession, int offer) {
        }

        private void conclude(Programme programme, Nation nation, int bundle, Terms terms) {
            int[] domains = programme.bundles[bundle];
            double planned = 0;
            for (int d : domains) {
                planned += p.lotShare() * nation.potential[d] * world.priceLevel[d];
            }
            double delivered = 0;
            for (int d : domains) {
                double units = p.lotShare() * nation.potential[d] * terms.faceUsdBn / planned;
                delivered += install(programme, nation, d, units, terms.offer);
            }
            programme.purseUsdBn -= terms.concession * delivered;
            programme.deals++;
            world.flows.deals[programme.index]++;
            world.flows.concessions[programme.index] += terms.concession * delivered;
            world.flows.faceValue[programme.index] += delivered;
            world.flows.faceByRegion[programme.index][nation.region] += delivered;
            nation.debt[programme.index] += programme.facts.loanShare() * (1 - terms.concession) * delivered;
            nation.recentDeals[programme.index] += delivered;
            agree(programme, nation, terms.offer);
        }

        /** Takes pending orders first, then unmet demand, then displaces at most a share of rivals' kit; returns the value delivered. */
        private double install(Programme programme, Nation nation, int d, double units, int offer) {
            double fromPending = Math.min(units, nation.pending[d]);
            nation.pending[d] -= fromPending;
            double room = Math.max(0, nation.potential[d] - nation.installed[d] - nation.pending[d]);
            double fresh = Math.min(units - fromPending, room);
            double displaced = displace(programme, nation, d, units - fromPending - fresh);
            double all = fromPending + fresh + displaced;
            int j = vendor(programme, nation, d, offer);
            Product product = frame.products()[j];
            nation.base[j] += all;
            nation.installed[d] += all;
            nation.homeBase[d][product.home()] += all;
            double value = all * world.price[j];
            world.flows.units[j] += all;
            world.flows.sales[j] += value;
            world.flows.spending[nation.index][product.home()] += value;
            return value;
        }

        private double displace(Programme programme, Nation nation, int d, double units) {
            double rivals = 0;
            for (int h = 0; h < nation.homeBase[d].length; h++) {
                rivals += h < frame.homes().length && programme.backs(h) ? 0 : nation.homeBase[d][h];
            }
            double taken = Math.min(Math.max(0, units), p.displaceMax() * rivals);
            if (!(taken > 0)) {
                return 0;
            }
            for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
                int h = frame.products()[j].home();
                if (h < 0 || !programme.backs(h)) {
                    double out = nation.base[j] * taken / rivals;
                    nation.base[j] -= out;
                    nation.installed[d] -= out;
                    nation.homeBase[d][h < 0 ? frame.homes().length : h] -= out;
                }
            }
            return taken;
        }

        /** The patron's vendor that equips the deal, by the weights of the last {@link #advantage}. */
        private int vendor(Programme programme, Nation nation, int d, int offer) {
            double sum = 0;
            for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
                sum += weight[j];
            }
            long address = world.chance.at(Purpose.OFFER_VENDOR, world.tick);
            double mark = Chance.uniform(Chance.of(address, programme.key ^ nation.key), offer * 64L + d) * sum;
            int last = -1;
            for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
                if (weight[j] > 0) {
                    last = j;
                    mark -= weight[j];
                    if (mark < 0) {
                        break;
                    }
                }
            }
            return last;
        }

        /** A standards agreement may come with the deal; a substantive one makes the nation recognise the patrons' standards. */
        private void agree(Programme programme, Nation nation, int offer) {
            double chance = programme.facts.agreementChance() + world.dials.agreements[programme.index];
            long address = programme.key ^ nation.key;
            if (Chance.uniform(world.chance.at(Purpose.AGREEMENT, world.tick), address, offer) >= chance) {
                return;
            }
            programme.agreements++;
            nation.agreements[programme.index]++;
            world.flows.agreements[programme.index]++;
            if (Chance.uniform(world.chance.at(Purpose.AGREEMENT_SUBSTANCE, world.tick), address, offer) < p.agreementSubstance()) {
                for (lockstep.agent.Standard standard : frame.standards()) {
                    for (int home : programme.patrons) {
                        if ((standard.sponsors() >>> home & 1) != 0) {
                            nation.recognised[standard.index()] = 1;
                        }
                    }
                }
            }
        }

        private void learn(Programme programme, Nation nation, int bundle, boolean accepted) {
            double rate = p.learningRate() * world.dt();
            programme.lostShare += (1 - StrictMath.exp(-0.1)) * ((accepted ? 0 : 1) - programme.lostShare);
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

    /** Value of one more friendly vote in bodies, against equipment; the weight on votes scales it. Assumed. */
    private static final double VOTE_VALUE_USD_BN = 0.02;
    /** Part of a concession that preparing a refused offer costs. Assumed. */
    private static final double PREPARATION_SHARE = 0.02;
    /** Keeps every region and bundle in play. */
    private static final double LEAST_WEIGHT = 0.05;
}

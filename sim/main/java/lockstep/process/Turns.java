package lockstep.process;

import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.setup.AdoptionSetup;
import lockstep.setup.AdoptionSetup.Order;

/**
 * Adopters who decide by themselves, each for one contract: newcomers, drawn from nations in proportion to their potential, who buy beyond
 * it and stay; and those who look at their choice afresh and may move their kit to another product. Sequential: one adopter drawn after
 * another, who sees what those before have chosen. Simultaneous: each adopter with its chance, all on the shares at the start; adopters of
 * a nation who have the same are alike, so that numbers are binomial. With a short tick that comes to the same as one after another, in
 * less time.
 */
final class Turns {
    private final World world;
    private final Frame frame;
    private final Tender tender;
    private final AdoptionSetup adoption;
    private final double unit;

    Turns(World world, Tender tender) {
        this.world = world;
        this.tender = tender;
        frame = world.frame;
        adoption = frame.setup().adoption();
        unit = world.parameters().procurement().contractUsdBn();
    }

    /** All turns of the tick, domain by domain. */
    void take() {
        for (int d = 0; d < frame.domains().length; d++) {
            if (adoption.arrivals() > 0) {
                arrive(d);
            }
            if (adoption.revisions() > 0 && adoption.order() == Order.SEQUENTIAL) {
                revise(d);
            } else if (adoption.revisions() > 0) {
                reviseAtOnce(d);
            }
        }
    }

    private void arrive(int d) {
        double[] weights = new double[world.nations.length];
        for (Nation nation : world.nations) {
            weights[nation.index] = nation.potential(d);
        }
        Raffle raffle = new Raffle(weights);
        long address = address(Purpose.ARRIVAL, d);
        long picks = Chance.of(address, 1);
        long newcomers = raffle.total() > 0 ? number(adoption.arrivals() * world.dt(), address) : 0;
        for (long i = 1; i <= newcomers; i++) {
            Nation nation = raffle.draw(world.nations, address, i);
            tender.weigh(nation, d);
            int product = tender.pick(nation, d, -1, picks, i);
            if (product >= 0) {
                tender.sell(nation, d, product, unit);
            }
        }
    }

    private void revise(int d) {
        double[] weights = new double[world.nations.length];
        for (Nation nation : world.nations) {
            weights[nation.index] = nation.installed(d);
        }
        Raffle raffle = new Raffle(weights);
        long address = address(Purpose.REVISION, d);
        long holds = Chance.of(address, 1);
        long picks = Chance.of(address, 2);
        long turns = number(raffle.total() / unit * adoption.revisions() * world.dt(), address);
        for (long i = 1; i <= turns; i++) {
            Nation nation = raffle.draw(world.nations, address, i);
            int held = held(nation, d, Chance.uniform(holds, i));
            tender.weigh(nation, d);
            move(nation, d, held, tender.pick(nation, d, held, picks, i), 1);
        }
    }

    /** A product that a nation has, each with the chance of its share. */
    private int held(Nation nation, int d, double u) {
        double mark = u * nation.installed(d);
        int last = frame.firstProduct()[d];
        for (int j = last; j < frame.firstProduct()[d + 1]; j++) {
            if (nation.base(j) > 0) {
                last = j;
                mark -= nation.base(j);
                if (mark < 0) {
                    break;
                }
            }
        }
        return last;
    }

    private void move(Nation nation, int d, int from, int to, int adopters) {
        if (to >= 0 && to != from && adopters > 0) {
            double volume = Math.min(adopters * unit, nation.base(from));
            tender.discard(nation, d, from, volume);
            tender.sell(nation, d, to, volume);
        }
    }

    private void reviseAtOnce(int d) {
        double chance = Math.min(1, adoption.revisions() * world.dt());
        long address = address(Purpose.REVISION, d);
        int first = frame.firstProduct()[d];
        int size = frame.firstProduct()[d + 1] - first;
        int[][] moves = new int[size][size];
        for (Nation nation : world.nations) {
            tender.weigh(nation, d);
            long own = Chance.of(address, nation.key);
            for (int held = 0; held < size; held++) {
                java.util.Arrays.fill(moves[held], 0);
                int adopters = (int) Math.round(nation.base(first + held) / unit);
                int revising = adopters == 0 ? 0 : Binomial.draw(own, held, adopters, chance);
                if (revising > 0) {
                    tender.pick(nation, d, first + held, revising, Chance.of(own, held + 1), moves[held]);
                }
            }
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    move(nation, d, first + from, first + to, moves[from][to]);
                }
            }
        }
    }

    private long address(Purpose purpose, int d) {
        return Chance.of(world.chance.at(purpose, world.tick), Chance.key(frame.domainIds().get(d)));
    }

    /** A whole number whose mean is the one given; what is whole but for rounding stays so. */
    private static long number(double mean, long address) {
        double whole = Math.rint(mean);
        return Math.abs(mean - whole) < 1e-9 * Math.max(1, mean) ? (long) whole : (long) Math.floor(mean + Chance.uniform(address, 0));
    }
}

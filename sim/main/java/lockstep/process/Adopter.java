package lockstep.process;

import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;

/** What single adopters, each of one contract, do by chance. Those of a nation are alike, so that the number who act is binomial. */
final class Adopter {
    /** Part of a contract that is rounding, not room for one more. */
    private static final double ROUNDING = 1e-9;

    private Adopter() {
    }

    /** Takes out the kit of adopters for whom it wears out; returns how much that is. */
    static double wear(World world, Nation nation, int d, double hazard) {
        if (hazard == 0) {
            return 0;
        }
        Frame frame = world.frame;
        double unit = world.parameters().procurement().contractUsdBn();
        long address = Chance.of(world.chance.at(Purpose.WEAR, world.tick), nation.key);
        double due = 0;
        for (int j = frame.firstProduct()[d]; j < frame.firstProduct()[d + 1]; j++) {
            int adopters = (int) Math.round(nation.base(j) / unit);
            double out = adopters == 0 ? 0 : Math.min(nation.base(j), unit * Binomial.draw(address, frame.products()[j].key(), adopters, hazard));
            int home = frame.products()[j].home();
            nation.addBase(j, -out);
            nation.addHomeBase(d, home < 0 ? frame.homes().length : home, -out);
            due += out;
        }
        nation.addInstalled(d, -due);
        return due;
    }

    /** Base wanted by adopters who have none and for whom there is room. */
    static double want(World world, Nation nation, int d, double room, double hazard) {
        double unit = world.parameters().procurement().contractUsdBn();
        int adopters = (int) Math.floor(room / unit + ROUNDING);
        long address = Chance.of(world.chance.at(Purpose.DEMAND, world.tick), nation.key);
        return unit * Binomial.draw(address, Chance.key(world.frame.domainIds().get(d)), adopters, hazard);
    }
}

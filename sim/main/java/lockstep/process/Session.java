package lockstep.process;

import lockstep.agent.Bloc;
import lockstep.agent.Firm;
import lockstep.agent.World;
import lockstep.setup.BlocSetup.Kind;
import lockstep.setup.GroupSetup;

/** What all meetings of a tick share, looked up once. */
final class Session {
    /** [firm] */
    final Interests[] interests;
    /** [bloc] whether it is a led bloc; whether it is a union, whose whip comes first. */
    final boolean[] led;
    final boolean[] union;
    /** [domain] mean quality of firms with knowledge there. */
    final double[] meanQuality;

    Session(World world) {
        interests = Interests.of(world);
        meanQuality = meanQuality(world);
        led = new boolean[world.blocs.length];
        union = new boolean[world.blocs.length];
        for (Bloc bloc : world.blocs) {
            led[bloc.index()] = bloc.facts().kind() == Kind.LED;
            union[bloc.index()] = bloc.group() >= 0 && GroupSetup.Kind.UNION
                    == world.frame.setup().groups().get(world.frame.groups().get(bloc.group())).kind();
        }
    }

    private static double[] meanQuality(World world) {
        double[] mean = new double[world.frame.domains().length];
        for (int d = 0; d < mean.length; d++) {
            int firms = 0;
            for (Firm firm : world.firms) {
                if (firm.knowledge[d] > 0) {
                    firms++;
                    mean[d] += firm.quality[d];
                }
            }
            mean[d] /= Math.max(1, firms);
        }
        return mean;
    }
}

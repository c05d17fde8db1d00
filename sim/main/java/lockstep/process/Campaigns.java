package lockstep.process;

import lockstep.agent.Bloc;
import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Exp;
import lockstep.policy.Dial;
import lockstep.setup.BlocSetup.Kind;

/**
 * 4.4 Campaigns for posts: favours to voters add to the support of a nation's candidates. Each led bloc answers the largest campaign from
 * outside it with a fraction of it for all its members; support being relative, it may outbid.
 */
final class Campaigns {

    private Campaigns() {
    }

    /** [nation] factor on the weight of its candidates in a body; null where nobody campaigns. */
    static double[] factors(World world, Body body) {
        double[] own = world.dials.row(Dial.POST_CAMPAIGN, body.index);
        if (own == null) {
            return null;
        }
        double[] answer = answers(world, own);
        double[] factors = new double[own.length];
        for (Nation nation : world.nations) {
            double campaign = Math.max(own[nation.index], nation.bloc() < 0 ? 0 : answer[nation.bloc()]);
            factors[nation.index] = Exp.of(body.facts.supportWeight() * campaign);
        }
        return factors;
    }

    /** [bloc] campaign of its members in answer to that of others. */
    private static double[] answers(World world, double[] own) {
        double[] answers = new double[world.blocs.length];
        for (Bloc bloc : world.blocs) {
            double strongest = 0;
            for (Nation nation : world.nations) {
                strongest = nation.bloc() == bloc.index() ? strongest : Math.max(strongest, own[nation.index]);
            }
            boolean led = bloc.facts().kind() == Kind.LED;
            answers[bloc.index()] = led ? world.parameters().participation().campaignAnswer() * strongest : 0;
        }
        return answers;
    }
}

package lockstep.process;

import lockstep.agent.Nation;
import lockstep.agent.Programme;
import lockstep.agent.World;
import lockstep.setup.Clock;

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
                nation.debt(programme.index, programme.facts.inheritsDebt() ? outstanding : 0);
            }
        }
    }

    @Override public void step(World world) {
        double fade = StrictMath.exp(-world.dt() / 2);
        Renegotiation.step(world);
        repay(world);
        scale(world.all.recentDeals, fade);
        if (!world.on().deployments()) {
            return;
        }
        Rivalry.review(world);
        Bargaining table = new Bargaining(world);
        for (Programme programme : world.programmes) {
            table.spend(programme);
        }
    }

    private static void repay(World world) {
        double[] debt = world.all.debt;
        int programmes = world.all.sizes.programmes();
        double years = world.parameters().deployment().loanYears();
        for (Nation nation : world.nations) {
            double left = 1 - world.dt() / (years + nation.stretchYears());
            for (int k = nation.atProgramme; k < nation.atProgramme + programmes; k++) {
                debt[k] *= left;
            }
        }
    }

    private static void scale(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
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
}

package lockstep.metric;

import static lockstep.metric.By.PROGRAMME;
import static lockstep.metric.By.REGION;
import static lockstep.metric.By.SPONSOR;

import java.util.List;
import lockstep.agent.Bloc;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.setup.BlocSetup;

/** What states do to one another besides restrictions: controls and their collateral, debt, dialogue; and unrest at home. */
final class Statecraft {
    private Statecraft() {
    }

    static final List<Metric> ENTRIES = List.of(
            Metric.amount("collateral-losses", "USD bn/tick").means("Sales of inputs that controls cost with customers nobody targets.")
                    .better(Metric.Better.LOWER)
                    .formula("sum over homes of sales lost to caution of others and to their designing inputs out").by().by(SPONSOR)
                    .as((r, c) -> collateral(r.world(), c.sponsor())),
            Metric.amount("debt-renegotiated", "USD bn/tick").means("Debt to programmes that was renegotiated.")
                    .formula("sum over nations in the tick").by().by(PROGRAMME)
                    .as((r, c) -> c.item() >= 0 ? r.world().flows.renegotiated[c.item()] : Adoption.sum(r.world().flows.renegotiated)),
            Metric.amount("debt-written-off", "USD bn/tick").means("Debt to programmes that patrons wrote off, at their own cost.")
                    .formula("sum over nations in the tick").by().by(PROGRAMME)
                    .as((r, c) -> c.item() >= 0 ? r.world().flows.writtenOff[c.item()] : Adoption.sum(r.world().flows.writtenOff)),
            Metric.share("misperception").means("How far leaders of blocs misperceive one another, against a world without dialogue.")
                    .better(Metric.Better.LOWER)
                    .formula("mean over ordered pairs of leaders of 1 - share that dialogue has taken away").by()
                    .as((r, c) -> misperception(r.world())),
            Metric.amount("dialogue-meetings", "meetings/tick").means("Meetings of parties to dialogues that were due.")
                    .formula("pairs of parties, of which one at least is a home, once a year").by().as((r, c) -> r.world().flows.meetingsDue),
            Metric.share("dialogue-survival").means("Share of meetings due that were held.").better(Metric.Better.HIGHER)
                    .formula("meetings held / meetings due in the tick").by()
                    .as((r, c) -> Ratio.share(r.world().flows.meetingsHeld, r.world().flows.meetingsDue)),
            Metric.share("unrest").means("Unrest, nations weighted by population.").better(Metric.Better.LOWER)
                    .formula("sum of population x unrest / sum of population").by().by(REGION)
                    .as((r, c) -> unrest(r.world(), c.region())));

    private static double collateral(World w, int sponsor) {
        double sum = 0;
        for (int h = 0; h < w.flows.collateralLost.length; h++) {
            sum += sponsor < 0 || w.frame.sponsorOfHome()[h] == sponsor ? w.flows.collateralLost[h] : 0;
        }
        return sum;
    }

    private static double misperception(World w) {
        double left = 0;
        int pairs = 0;
        for (Bloc one : w.blocs) {
            for (Bloc other : w.blocs) {
                if (one != other && one.facts().kind() == BlocSetup.Kind.LED && other.facts().kind() == BlocSetup.Kind.LED) {
                    int home = w.nations[other.leader()].home;
                    left += w.talks == null || home < 0 ? 1 : 1 - w.talks.understood(one.leader(), home);
                    pairs++;
                }
            }
        }
        return Ratio.share(left, pairs);
    }

    private static double unrest(World w, int region) {
        double sum = 0;
        double people = 0;
        for (Nation n : w.nations) {
            if (region < 0 || n.region == region) {
                sum += n.populationM() * n.unrest();
                people += n.populationM();
            }
        }
        return Ratio.share(sum, people);
    }
}

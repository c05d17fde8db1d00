package lockstep.process;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.Trade;
import lockstep.agent.World;
import lockstep.policy.Dial;
import lockstep.setup.Parameters;

/**
 * Two norms, state control (sovereignty) and individual rights, each in [0, 1]. Once a year a nation moves towards the mean of those it
 * listens to: trade partners, by their shares of trade, and the mean of its led bloc, by size, with the weight of all trade; but only
 * those within the confidence bound (Hegselmann &amp; Krause 2002; Deffuant et al. 2000). Installed kit of open governance pulls rights up
 * and sovereignty down, or the reverse if its coefficient is negative; campaigns pull at one of the two. Every move closes a share of
 * the way to a point of [0, 1], so norms cannot leave it. Simultaneous.
 */
public final class Norms implements Phase {

    /** Rights start from democracy; sovereignty half from its lack, half from the ideal point, far from the liberal end. */
    @Override
    public void start(World world) {
        for (Nation nation : world.nations) {
            nation.rights(nation.democracy());
            nation.sovereignty((1 - nation.democracy()) / 2 + 0.5 / (1 + StrictMath.exp(nation.idealPoint())));
        }
    }

    @Override
    public void step(World world) {
        if (!world.on().norms() || !world.newYear()) {
            return;
        }
        double[] sovereignty = heard(world, n -> n.sovereignty());
        double[] rights = heard(world, n -> n.rights());
        double year = world.dt() * world.frame.setup().clock().ticksPerYear();
        double rate = -StrictMath.expm1(-world.parameters().security().normRate() * year);
        double[] governance = governance(world);
        double installed = world.parameters().security().normInstalled();
        for (Nation nation : world.nations) {
            double kit = installed * mean(governance, nation);
            double control = (world.dials.at(Dial.NORM_CAMPAIGN, nation.index) - kit) * year;
            double liberty = (world.dials.at(Dial.RIGHTS_CAMPAIGN, nation.index) + kit) * year;
            nation.sovereignty(push(nation.sovereignty() + rate * (sovereignty[nation.index] - nation.sovereignty()), control));
            nation.rights(push(nation.rights() + rate * (rights[nation.index] - nation.rights()), liberty));
        }
    }

    /** [nation] mean of a norm among those it listens to; its own where there is nobody. */
    private static double[] heard(World world, ToDoubleFunction<Nation> norm) {
        Parameters.Security security = world.parameters().security();
        // In one row, since each is read by all that trade with it.
        double[] norms = Arrays.stream(world.nations).mapToDouble(norm).toArray();
        double[] blocMean = blocMeans(world, norms);
        double[] heard = new double[norms.length];
        Trade trade = world.trade;
        for (Nation nation : world.nations) {
            double own = norms[nation.index];
            double sum = 0;
            double weight = 0;
            for (int link = trade.first[nation.index]; link < trade.first[nation.index + 1]; link++) {
                double other = norms[trade.partner[link]];
                if (Math.abs(other - own) <= security.normConfidence()) {
                    sum += trade.share[link] * other;
                    weight += trade.share[link];
                }
            }
            int bloc = Alliances.ledBloc(world, nation);
            if (bloc >= 0 && Math.abs(blocMean[bloc] - own) <= security.normConfidence()) {
                sum += blocMean[bloc];
                weight++;
            }
            heard[nation.index] = weight > 0 ? sum / weight : own;
        }
        return heard;
    }

    private static double[] blocMeans(World world, double[] norms) {
        double[] mean = new double[world.blocs.length];
        double[] size = new double[world.blocs.length];
        for (Nation nation : world.nations) {
            int bloc = Alliances.ledBloc(world, nation);
            if (bloc >= 0) {
                double own = nation.size();
                mean[bloc] += own * norms[nation.index];
                size[bloc] += own;
            }
        }
        for (int b = 0; b < mean.length; b++) {
            // A bloc of nations without size has no voice: NaN is within no bound.
            mean[b] = size[b] > 0 ? mean[b] / size[b] : Double.NaN;
        }
        return mean;
    }

    /** [product] governance of its standard. */
    private static double[] governance(World world) {
        double[] governance = new double[world.frame.products().length];
        for (Product product : world.frame.products()) {
            governance[product.index()] = world.frame.standards()[product.standard()].facts().governance();
        }
        return governance;
    }

    private static double mean(double[] governance, Nation nation) {
        double sum = 0;
        double all = 0;
        for (int p = 0; p < governance.length; p++) {
            sum += nation.base(p) * governance[p];
            all += nation.base(p);
        }
        return all > 0 ? sum / all : 0;
    }

    private static double push(double norm, double pull) {
        return pull == 0 ? norm : norm - StrictMath.expm1(-Math.abs(pull)) * ((pull > 0 ? 1 : 0) - norm);
    }
}

package lockstep.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lockstep.agent.Body;
import lockstep.agent.Firm;
import lockstep.agent.Item;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Exp;
import lockstep.chance.Log;
import lockstep.chance.Purpose;
import lockstep.policy.Dial;
import lockstep.setup.Parameters.Meetings;

/** What comes before a body: what firms file, and what of it a meeting takes up. */
final class Docket {
    /** Mean of filed items beyond which the Poisson draw cannot go; no docket is as long. */
    static final double MEAN_MAX = 700;

    private final World world;
    private final Body body;
    private final Meetings parameters;

    Docket(World world, Body body) {
        this.world = world;
        this.body = body;
        parameters = world.parameters().meetings();
    }

    /**
     * Every firm with delegates files Poisson(rate x effort^exponent x period) items, less repeats that coordination avoids. They join those
     * that wait.
     */
    void file(Interests[] interests) {
        long stream = Chance.of(world.chance.at(Purpose.SUBMISSION, world.tick), body.key);
        double rate = parameters.itemRate() * Venue.periodQuarters(world, body);
        Repeats repeats = new Repeats(world, body);
        for (Firm firm : world.firms) {
            double effort = firm.effort[body.index];
            if (firm.home < 0 || !(effort > 0)) {
                continue;
            }
            double mean = Math.min(MEAN_MAX, rate * Exp.of(parameters.effortExponent() * Log.of(effort)));
            int items = Chance.poisson(stream, firm.key, 0, mean * (1 - repeats.notFiled(firm)));
            if (items > 0) {
                world.flows.repeats[body.index] += items * repeats.shareFiled(firm);
                file(firm, items, weights(interests[firm.index]), Chance.of(stream, firm.key));
            }
        }
        if (!world.dials.rests(Dial.PROPOSALS)) {
            new Proposals(world, interests).file(body);
        }
    }

    /** [standard] running sum of interest x authority x expected passing. */
    private double[] weights(Interests interests) {
        double[] ladder = interests.weights().clone();
        double sum = 0;
        for (int s = 0; s < ladder.length; s++) {
            double pass = world.on().venueChoice() ? body.expectedPass[s] : 1;
            sum += ladder[s] * Venue.authority(world, body, world.frame.standards()[s].domain()) * pass;
            ladder[s] = sum;
        }
        return ladder;
    }

    private void file(Firm firm, int items, double[] ladder, long address) {
        double total = ladder[ladder.length - 1];
        if (!(total > 0)) {
            return;
        }
        world.flows.submitted[body.index][firm.home] += items;
        for (int i = 1; i <= items; i++) {
            double u = Chance.uniform(address, i) * total;
            int standard = 0;
            while (standard < ladder.length - 1 && !(ladder[standard] > u)) {
                standard++;
            }
            body.waiting.add(new Item(Chance.of(address, i), firm.index, standard, world.tick, 0, false));
        }
    }

    /**
     * Takes as many items as the docket holds, fewer the more politicized the body, from those that wait, by weight, without replacement: the least of -log(u) / weight
     * (Efraimidis &amp; Spirakis 2006). Of the rest a bounded number keeps waiting; what is beyond it falls, unheard.
     */
    List<Item> choose() {
        int size = size();
        List<Item> items = new ArrayList<>(body.waiting);
        body.waiting.clear();
        body.load = (double) items.size() / size;
        if (items.size() <= size) {
            return items;
        }
        double[] ranks = ranks(items);
        double[] sorted = ranks.clone();
        Arrays.sort(sorted);
        double last = sorted[size - 1];
        double lastWaiting = sorted[(int) Math.min(items.size(), size + Math.round(parameters.backlogMax() * size)) - 1];
        List<Item> chosen = new ArrayList<>(size);
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i] <= last) {
                chosen.add(items.get(i));
            } else if (ranks[i] <= lastWaiting) {
                body.waiting.add(items.get(i));
            }
        }
        return chosen;
    }

    /** Items that a meeting can handle: politics takes time. */
    private int size() {
        double lost = parameters.docketLoss() * body.politicization;
        return lost > 0 ? Math.max(1, (int) Math.round(body.facts.docketSize() * (1 - lost))) : body.facts.docketSize();
    }

    private double[] ranks(List<Item> items) {
        long stream = world.chance.at(Purpose.DOCKET, world.tick);
        double[] weights = new double[world.firms.length];
        int posts = Math.max(1, body.holders.length);
        for (Firm firm : world.firms) {
            if (firm.home >= 0) {
                double chairs = (double) body.posts[world.frame.homes()[firm.home]] / posts;
                double record = 1 / (1 + firm.rejectionRate / parameters.trackRecord());
                weights[firm.index] = (1 + body.facts.agendaPower() * chairs) * record;
            }
        }
        double[] ranks = new double[items.size()];
        for (int i = 0; i < ranks.length; i++) {
            Item item = items.get(i);
            ranks[i] = -Log.of(Chance.uniform(stream, item.key(), body.key)) / weights[item.firm()];
        }
        return ranks;
    }
}

package lockstep.process;

import java.util.Arrays;
import lockstep.agent.Act;
import lockstep.agent.Body;
import lockstep.agent.Happening;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.chance.Chance;
import lockstep.chance.Exp;
import lockstep.chance.Purpose;
import lockstep.setup.DomainSetup;

/**
 * 4.4 Posts: chairs and secretariats. At the end of its term a post stays with its holder by incumbency, else goes to a nation with weight
 * engineers there^exponent x exp(weight x support). A body that a lever opens fills its first posts so. When a new generation is due, bodies that lead in its domain open groups for it, whose
 * posts go by the same weights.
 */
public final class Posts implements Phase {
    /** Authority in a domain from which on a body opens groups for its new generation; assumed. */
    private static final double LEADS = 0.5;

    /** Gives each nation its posts; posts are numbered, so that each keeps its own luck. */
    static void handOut(Body body, int[] posts) {
        body.holders = new int[Arrays.stream(posts).sum()];
        int post = 0;
        for (int n = 0; n < posts.length; n++) {
            Arrays.fill(body.holders, post, post + posts[n], n);
            post += posts[n];
            body.posts[n] = posts[n];
        }
    }

    @Override public void step(World world) {
        if (!world.on().posts()) {
            return;
        }
        for (Body body : world.bodies) {
            if (body.holders.length == 0 && body.facts.dormant() && body.open(world.tick)) {
                fill(world, body, body.facts.firstPosts());
            } else if (body.holders.length > 0 && elects(world, body)) {
                elect(world, body);
            }
        }
        if (world.on().generations()) {
            for (int d = 0; d < world.frame.domains().length; d++) {
                if (generationDue(world, d)) {
                    openGroups(world, d);
                }
            }
        }
    }

    /** Groups open on schedule; when the generation itself arrives is another matter. */
    private static boolean generationDue(World world, int domain) {
        for (DomainSetup.Generation generation : world.frame.domains()[domain].generations().values()) {
            if (world.tick == world.frame.setup().clock().tickOf(generation.date())) {
                return true;
            }
        }
        return false;
    }

    private static void openGroups(World world, int domain) {
        double share = world.parameters().participation().newGroupShare();
        for (Body body : world.bodies) {
            int opened = (int) Math.round(share * body.holders.length * part(body, domain));
            if (body.open(world.tick) && body.fullAuthority(domain) >= LEADS && opened > 0) {
                fill(world, body, opened);
            }
        }
    }

    /** Part of a body's groups that work in a domain, by authority: a general body opens no groups for one domain in all its fields. */
    private static double part(Body body, int domain) {
        double sum = 0;
        for (double authority : body.authority) {
            sum += authority;
        }
        return body.authority[domain] / sum;
    }

    /** Adds posts and elects to them; they stay, and come up with the others from then on. */
    private static void fill(World world, Body body, int opened) {
        double[] ladder = ladder(world, body);
        if (!(ladder[ladder.length - 1] > 0)) {
            return;
        }
        long won = Chance.of(world.chance.at(Purpose.POST_WON, world.tick), body.key);
        int post = body.holders.length;
        body.holders = Arrays.copyOf(body.holders, post + opened);
        for (; post < body.holders.length; post++) {
            int winner = draw(ladder, Chance.uniform(won, post));
            body.holders[post] = winner;
            body.posts[winner]++;
            if (world.ledger != null) {
                world.ledger.tell(new Happening.Post(world.tick, Act.post(body, post, world.nations[winner]), -1));
            }
        }
    }

    /** Staggered terms end once a year, for a part of the posts; the others end together. */
    private static boolean elects(World world, Body body) {
        int since = world.tick - body.opensTick;
        int ticksPerYear = world.frame.setup().clock().ticksPerYear();
        int interval = body.facts.staggered() ? ticksPerYear : Math.max(1, (int) Math.round(body.facts.termYears() * ticksPerYear));
        return since > 0 && since % interval == 0;
    }

    private static void elect(World world, Body body) {
        int terms = body.facts.staggered() ? Math.max(1, (int) Math.round(body.facts.termYears())) : 1;
        int year = (world.tick - body.opensTick) / world.frame.setup().clock().ticksPerYear();
        long kept = Chance.of(world.chance.at(Purpose.POST_KEPT, world.tick), body.key);
        long won = Chance.of(world.chance.at(Purpose.POST_WON, world.tick), body.key);
        double[] ladder = null;
        // Neighbouring numbers belong to the same nation: dealing them out in turn spreads its posts over the years.
        for (int post = terms == 1 ? 0 : year % terms; post < body.holders.length; post += terms) {
            int holder = body.holders[post];
            if (Chance.uniform(kept, post) < body.facts.incumbency() && body.seats[holder] > 0) {
                continue;
            }
            if (ladder == null) {
                ladder = ladder(world, body);
            }
            int winner = draw(ladder, Chance.uniform(won, post));
            if (winner >= 0 && (world.ledger == null || happens(world, body, post, winner))) {
                body.posts[holder]--;
                body.posts[winner]++;
                body.holders[post] = winner;
            }
        }
    }

    private static boolean happens(World world, Body body, int post, int winner) {
        Act act = Act.post(body, post, world.nations[winner]);
        boolean changes = winner != body.holders[post];
        boolean happens = !(changes && world.ledger.bars(world.tick, act));
        if (changes && happens) {
            world.ledger.tell(new Happening.Post(world.tick, act, body.holders[post]));
        }
        return happens;
    }

    /** [nation] running sum of the weights of candidates. */
    private static double[] ladder(World world, Body body) {
        double[] support = support(world, body);
        double[] campaigns = Campaigns.factors(world, body);
        double exponent = body.facts.expertExponent();
        double[] ladder = new double[world.nations.length];
        double sum = 0;
        for (Nation nation : world.nations) {
            double effort = body.effort[nation.index];
            if (body.seats[nation.index] > 0 && effort > 0) {
                int home = patron(world, nation);
                double experts = exponent == 1 ? effort : StrictMath.pow(effort, exponent);
                double weight = experts * (home < 0 ? 1 : support[home]);
                sum += campaigns == null ? weight : weight * campaigns[nation.index];
            }
            ladder[nation.index] = sum;
        }
        return ladder;
    }

    /** The home by which others judge a candidate: its own, else that of the leader of its led bloc, else none. */
    private static int patron(World world, Nation nation) {
        if (nation.home >= 0 || nation.bloc() < 0) {
            return nation.home;
        }
        int leader = world.blocs[nation.bloc()].leader();
        return leader < 0 ? -1 : world.nations[leader].home;
    }

    /** [home] exp(weight x mean alignment with the home of those who attend, by votes). */
    private static double[] support(World world, Body body) {
        double[] support = new double[world.frame.homes().length];
        double votes = 0;
        for (Nation nation : world.nations) {
            double weight = body.seats[nation.index] * body.attendance[nation.index];
            if (weight > 0) {
                votes += weight;
                for (int h = 0; h < support.length; h++) {
                    support[h] += weight * nation.alignment(h);
                }
            }
        }
        for (int h = 0; h < support.length; h++) {
            support[h] = Exp.of(votes > 0 ? body.facts.supportWeight() * support[h] / votes : 0);
        }
        return support;
    }

    /** First rung above a share of the whole ladder, -1 if there is no candidate. */
    private static int draw(double[] ladder, double u) {
        double total = ladder[ladder.length - 1];
        if (!(total > 0)) {
            return -1;
        }
        int low = 0;
        int high = ladder.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ladder[middle] > u * total) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}

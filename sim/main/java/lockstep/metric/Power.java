package lockstep.metric;

import static lockstep.metric.By.BLOC;
import static lockstep.metric.By.BODY;
import static lockstep.metric.By.BODY_BLOC;
import static lockstep.metric.By.DOMAIN;
import static lockstep.metric.By.SPONSOR;
import static lockstep.metric.By.STANDARD;

import java.util.List;
import lockstep.agent.Bloc;
import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.World;

/** Who makes standards, and how. Items count under the home of their author. */
final class Power {
    private Power() {
    }

    static final List<Metric> ENTRIES = List.of(
            Metric.amount("approvals", "items/tick").means("Items approved.")
                    .formula("count in the tick by home of the author").by().by(SPONSOR).by(BODY).by(SPONSOR, BODY).by(DOMAIN)
                    .by(DOMAIN, SPONSOR)
                    .as((r, c) -> c.domain() >= 0 ? r.votes().approvedIn.get(c.domain(), -1, c.sponsor()) : at(r.votes().approved, c)),
            Metric.amount("rejections", "items/tick").means("Items rejected.")
                    .formula("count in the tick by home of the author").by().by(SPONSOR).by(BODY).by(SPONSOR, BODY)
                    .as((r, c) -> at(r.votes().rejected, c)),
            Metric.balance("approvals-quality-weighted", "merit/tick").means("Merit of the items approved.")
                    .formula("sum of merit of items approved in the tick").by(SPONSOR).by(SPONSOR, BODY)
                    .as((r, c) -> at(r.votes().merit, c)),
            Metric.amount("submissions", "items/tick").means("Items submitted.")
                    .formula("count in the tick by home of the author").by(SPONSOR).by(BODY).by(SPONSOR, BODY)
                    .as((r, c) -> at(r.votes().submitted, c)),
            Metric.share("repeat-share").means("Share of items submitted that repeat one of the same camp.").better(Metric.Better.LOWER)
                    .formula("expected repeats / items submitted in the tick").by().by(BODY)
                    .as((r, c) -> Ratio.share(body(r.world().flows.repeats, c), at(r.votes().submitted, c))),
            Metric.amount("items-merged", "items/tick").means("Items merged with a rival's, two of which become one approval.")
                    .formula("count in the tick").by().by(BODY).as((r, c) -> body(r.world().flows.merged, c)),
            Metric.share("venue-mix").means("Share of items submitted that went to a body.")
                    .formula("items submitted there / items submitted in the tick").by(BODY).by(SPONSOR, BODY)
                    .as((r, c) -> Ratio.share(at(r.votes().submitted, c), r.votes().submitted.get(-1, -1, c.sponsor()))),
            Metric.share("pass-rate").means("Share of decided items that were approved.")
                    .formula("approved / (approved + rejected) in the tick").by().by(SPONSOR).by(BODY).by(SPONSOR, BODY)
                    .as((r, c) -> Ratio.share(at(r.votes().approved, c), at(r.votes().approved, c) + at(r.votes().rejected, c))),
            Metric.amount("posts", "posts").means("Chairs and secretariats held by nationals of a sponsor's homes.")
                    .formula("count; nations without vendors are in the last sponsor").by(SPONSOR).by(SPONSOR, BODY)
                    .as((r, c) -> at(r.staff().posts, c)),
            Metric.share("posts-share").means("Share of posts held by nationals of a sponsor's homes.")
                    .formula("posts / all posts").by(SPONSOR).by(SPONSOR, BODY)
                    .as((r, c) -> Ratio.share(at(r.staff().posts, c), r.staff().posts.get(c.item(), -1, -1))),
            Metric.amount("approvals-in-force", "items").means("Approved items in force, which decay over a generation.")
                    .formula("sum over bodies").by(STANDARD).as((r, c) -> inForce(r.world(), c.item())),
            Metric.share("decided-by-whip")
                    .means("Share of items voted on whose outcome a bloc's discipline changed.").better(Metric.Better.LOWER)
                    .formula("outcomes decided by a whip / items on the docket in the tick").by().by(BODY)
                    .as((r, c) -> Ratio.share(body(r.world().flows.decidedByWhip, c), at(r.votes().considered, c))),
            Metric.share("contested-share").means("Share of items voted on that were contested.").better(Metric.Better.LOWER)
                    .formula("contested / items on the docket in the tick").by().by(BODY)
                    .as((r, c) -> Ratio.share(body(r.world().flows.contested, c), at(r.votes().considered, c))),
            Metric.share("whipped-votes").means("Share of votes cast on a bloc's whip.").better(Metric.Better.LOWER)
                    .formula("votes on the whip / votes cast in the tick").by().by(BODY)
                    .as((r, c) -> Ratio.share(body(r.world().flows.whippedVotes, c), body(r.world().flows.votes, c))),
            Metric.amount("time-to-standard", "quarters").means("Time that items approved in the tick took.").better(Metric.Better.LOWER)
                    .formula("sum of quarters from submission / items approved").by().by(BODY)
                    .as((r, c) -> Ratio.of(body(r.world().flows.roundsToApproval, c), at(r.votes().approved, c))),
            Metric.amount("backlog", "items").means("Items that wait for a decision.").better(Metric.Better.LOWER)
                    .formula("count").by().by(BODY).as((r, c) -> backlog(r.world(), c.item())),
            Metric.share("cohesion").means("How far members of blocs vote alike (Rice 1925).")
                    .formula("mean over votes of blocs of |yes - no| / (yes + no)").by().by(BODY)
                    .as((r, c) -> Ratio.share(body(r.world().flows.cohesion, c), body(r.world().flows.blocVotes, c))),
            Metric.share("published-cohesion")
                    .means("Excess cohesion of led blocs as monitors last published it, right or wrong.").better(Metric.Better.LOWER)
                    .formula("mean of estimates over blocs and bodies that have one").by().by(BODY)
                    .as((r, c) -> published(r.world(), c.item(), -1)),
            Metric.share("published-bloc-cohesion")
                    .means("Excess cohesion of a bloc as monitors last published it, right or wrong.").better(Metric.Better.LOWER)
                    .formula("mean of estimates over bodies that have one").by(BLOC).as((r, c) -> published(r.world(), -1, c.item())),
            Metric.amount("bonds-lost", "USD M/tick").means("Bonds that members of bodies lose, found in breach rightly or not.")
                    .better(Metric.Better.LOWER).formula("sum of bond x votes found in breach in the tick").by().by(BODY)
                    .as((r, c) -> body(r.world().flows.bondsLost, c)),
            Metric.share("agreement-index").means("How far members of blocs agree (Hix, Noury & Roland 2005).")
                    .formula("mean over votes of blocs of (max(Y, N, A) - (Y + N + A - max(Y, N, A)) / 2) / (Y + N + A); no vote of the "
                            + "model is an abstention, so that it is (1 + 3 cohesion) / 4").by().by(BODY)
                    .as((r, c) -> agreement(Ratio.share(body(r.world().flows.cohesion, c), body(r.world().flows.blocVotes, c)))),
            Metric.share("bloc-power").means("Chance that a bloc that votes as one decides when all others toss coins.")
                    .formula("coalitions of other players that carry with the bloc and not without it / coalitions of other players "
                            + "(absolute Banzhaf index; Penrose 1946); players are blocs and nations in none, all members vote yes or no")
                    .by(BODY_BLOC).as((r, c) -> r.votingPower().absolute[c.item()]),
            Metric.share("bloc-power-share").means("Share of power in a body that a bloc has if it votes as one.")
                    .formula("orders of all players in which the bloc makes the coalition carry / orders (Shapley & Shubik 1954); players "
                            + "as for bloc-power")
                    .by(BODY_BLOC).as((r, c) -> r.votingPower().shapleyShubik[c.item()]),
            Metric.share("politicization")
                    .means("Share of votes cast on the whip, as bodies have come to see it.").better(Metric.Better.LOWER)
                    .formula("smoothed share; the world is the mean over bodies, dormant ones aside").by().by(BODY)
                    .as((r, c) -> politicization(r.world(), c.item())),
            Metric.share("delegate-diversity").means("Chance that two engineers at work in a body come from different nations.")
                    .better(Metric.Better.HIGHER)
                    .formula("1 - sum over nations of squared shares of effort; the world is the mean of bodies weighted by effort").by()
                    .by(BODY)
                    .as((r, c) -> 1 - body(r.staff().effortHhi, c.item())),
            Metric.amount("delegates", "engineer-years/year")
                    .means("Engineers of a sponsor's nations at work in bodies, of firms and administrations.")
                    .formula("sum of effort").by(SPONSOR).by(SPONSOR, BODY).as((r, c) -> at(r.staff().effort, c)),
            Metric.amount("experts", "experts").means("Experts whom a sponsor's nations can draw on for standards work.")
                    .formula("sum over nations of what research yields, training and moves add").by().by(SPONSOR)
                    .as((r, c) -> r.staff().experts.get(-1, -1, c.sponsor())),
            Metric.amount("bloc-members", "nations").means("Members of a bloc.").formula("count").by(BLOC)
                    .as((r, c) -> members(r.world(), c.item())),
            Metric.share("bloc-gdp-share").means("Share of world GDP in a bloc.").formula("GDP of members / GDP of all nations").by(BLOC)
                    .as((r, c) -> gdpShare(r.world(), c.item())),
            Metric.amount("bloc-moves", "nations/tick").means("Nations that changed their bloc.").formula("count in the tick").by()
                    .as((r, c) -> r.world().flows.blocMoves));

    /** Agreement index of a vote without abstentions, from Rice's index; it is linear, so that it holds for means. */
    static double agreement(double cohesion) {
        return (1 + 3 * cohesion) / 4;
    }

    private static double at(Cube byBodyAndSponsor, Cell c) {
        return byBodyAndSponsor.get(c.item(), -1, c.sponsor());
    }

    private static double body(double[] byBody, Cell c) {
        return c.item() >= 0 ? byBody[c.item()] : Adoption.sum(byBody);
    }

    private static double body(double[] byBodyAndAll, int item) {
        return byBodyAndAll[item < 0 ? byBodyAndAll.length - 1 : item];
    }

    /** Mean of the estimates published in a body, or in all, on a bloc, or on all. */
    private static double published(World w, int body, int bloc) {
        double sum = 0;
        int count = 0;
        for (int l = 0; l < w.published.length; l++) {
            for (int b = 0; b < w.published[l].length; b++) {
                boolean counts = (body < 0 || body == b) && (bloc < 0 || bloc == l);
                if (counts && !Double.isNaN(w.published[l][b])) {
                    sum += w.published[l][b];
                    count++;
                }
            }
        }
        return Ratio.share(sum, count);
    }

    private static double inForce(World w, int standard) {
        double sum = 0;
        for (Body b : w.bodies) {
            sum += b.inForce[standard];
        }
        return sum;
    }

    private static double backlog(World w, int body) {
        double sum = 0;
        for (Body b : w.bodies) {
            sum += body < 0 || body == b.index ? b.backlog : 0;
        }
        return sum;
    }

    private static double politicization(World w, int body) {
        double sum = 0;
        int counted = 0;
        for (Body b : w.bodies) {
            boolean counts = b.strength > 0 && (body < 0 || body == b.index);
            sum += counts ? b.politicization : 0;
            counted += counts ? 1 : 0;
        }
        return Ratio.share(sum, counted);
    }

    private static double members(World w, int bloc) {
        int count = 0;
        for (Nation n : w.nations) {
            count += w.blocs[bloc].has(n) ? 1 : 0;
        }
        return count;
    }

    private static double gdpShare(World w, int bloc) {
        Bloc b = w.blocs[bloc];
        double inside = 0;
        double all = 0;
        for (Nation n : w.nations) {
            all += n.gdpUsdBn();
            inside += b.has(n) ? n.gdpUsdBn() : 0;
        }
        return Ratio.share(inside, all);
    }
}

package lockstep.policy;

import java.util.List;
import lockstep.Param;

/** Levers on standards bodies: who takes part, who leads, what is filed, how votes go, who recognises the outcome. */
public sealed interface BodyLever extends Lever {

    /** Engineers funded to take part in bodies. */
    record ParticipationGrant(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Engineers funded", unit = "engineer-years/year", min = 0, max = 100000) double engineerYears,
            @Param(value = "Share that only replaces firms' own spending", unit = "share", min = 0, max = 1)
            double crowdingOut) implements BodyLever {
        @Override public void move(Dials dials, double effect) {
            dials.spread(Dial.DELEGATES, engineerYears * effect * (1 - crowdingOut), nations);
        }

        @Override public void charge(Bill bill, double effect) {
            bill.engineers(engineerYears * effect);
        }
    }

    /** Stipends for delegates. */
    record Stipend(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Stipend added", unit = "USD M/firm-year", min = -10, max = 10) double usdM) implements BodyLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.STIPEND, usdM * effect, nations);
        }

        @Override public void charge(Bill bill, double effect) {
            bill.firms(usdM * effect, nations);
        }
    }

    /** Priority of domains in standards work. */
    record Priority(
            @Param("Nations or groups") List<String> nations,
            @Param("Domains") List<String> domains,
            @Param(value = "Effort added, relative", unit = "factor", min = -1, max = 10) double factor) implements BodyLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.PRIORITY, factor * effect, nations, domains);
        }
    }

    /** Training of experts for standards work; start it after its lag. */
    record Training(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Experts who finish, in all nations named together", unit = "experts/year", min = 0, max = 100000)
            double experts) implements BodyLever {
        @Override public void move(Dials dials, double effect) {
            dials.spread(Dial.TRAINING, experts * effect, nations);
        }
    }

    /** Experts move from some nations to others; their sum stays. */
    record ExpertVisas(
            @Param("Nations or groups they leave") List<String> origins,
            @Param("Nations or groups they go to") List<String> nations,
            @Param(value = "Share of the origins' experts who leave for each nation", unit = "1/year", min = 0, max = 0.5)
            double share) implements BodyLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.EXPERT_MOVES, share * effect, origins, nations);
        }
    }

    /** Meetings nearby and quick visas make it cheaper to attend. */
    record Hosting(
            @Param("Bodies") List<String> bodies,
            @Param("Nations or groups whose delegates gain") List<String> nations,
            @Param(value = "Share of the cost of attending that falls away", unit = "share", min = 0, max = 1)
            double share) implements BodyLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.ATTENDANCE_CUT, share * effect, bodies, nations);
        }
    }

    /** Campaign for posts, paid for in favours to voters. */
    record PostCampaign(
            @Param("Nations or groups") List<String> nations,
            @Param("Bodies") List<String> bodies,
            @Param(value = "Support added for its candidates", unit = "index", min = 0, max = 5) double support) implements BodyLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.POST_CAMPAIGN, support * effect, bodies, nations);
        }
    }

    /** Listed firms may be met in standards work. */
    record StandardsExemption(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Share of the chill that goes", unit = "share", min = 0, max = 1) double share) implements BodyLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.CHILL_EXEMPTION, share * effect, nations);
        }
    }

    /** Shared evaluations and co-sponsorship inside a group, without a whip. */
    record Coordination(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Share of noise removed", unit = "share", min = 0, max = 1) double share,
            @Param(value = "Share of duplicate items not filed", unit = "share", min = 0, max = 1, absent = "0")
            double duplicates) implements BodyLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.COORDINATION, share * effect, nations);
            dials.move(Dial.DUPLICATES_CUT, duplicates * effect, nations);
        }
    }

    /** Whip of a bloc in a body. */
    record Whip(
            @Param("Bloc") String bloc,
            @Param("Body") String body,
            @Param(value = "Discipline added", unit = "probability", min = -0.99, max = 0.99) double discipline) implements BodyLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.DISCIPLINE, discipline * effect, List.of(bloc), List.of(body));
        }
    }

    /** More items for a standard. */
    record Proposals(
            @Param("Nations or groups") List<String> nations,
            @Param("Standards") List<String> standards,
            @Param(value = "Items filed by each nation", unit = "items/year", min = 0, max = 1000) double items) implements BodyLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.PROPOSALS, items * effect, nations, standards);
        }
    }

    /** Published estimates of how much more blocs vote together than merit explains. */
    record IntegrityMonitor(
            @Param("Bodies") List<String> bodies,
            @Param(value = "Credibility of what is published", unit = "share", min = 0, max = 1) double credibility,
            @Param(value = "Standard deviation of its error", unit = "share of votes", min = 0, max = 1) double noise) implements BodyLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.MONITOR, credibility * effect, bodies);
            dials.move(Dial.MONITOR_NOISE, effect > 0 ? noise : 0, bodies);
        }
    }

    /** A dormant body of the scenario is opened. */
    record NewBody(
            @Param("Body") String body,
            @Param(value = "Share of its authority that it reaches", unit = "share", min = 0, max = 1) double strength) implements BodyLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.BODY_OPEN, strength * effect, List.of(body));
        }
    }

    /** Members of a body leave a bond that a breach of its rules forfeits. */
    record EscrowBond(
            @Param("Body") String body,
            @Param(value = "Bond of a member", unit = "USD M", min = 0, max = 1000) double bondUsdM,
            @Param(value = "Chance that a breach is found", unit = "probability", min = 0, max = 1) double detection,
            @Param(value = "Chance that good faith is taken for a breach", unit = "probability", min = 0, max = 1)
            double falseAlarm) implements BodyLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.BOND, bondUsdM * effect, List.of(body));
            dials.move(Dial.BOND_DETECTION, effect > 0 ? detection : 0, List.of(body));
            dials.move(Dial.BOND_FALSE_ALARM, effect > 0 ? falseAlarm : 0, List.of(body));
        }
    }

    /** Nations recognise what a body approves. */
    record Recognition(
            @Param("Nations or groups") List<String> nations,
            @Param("Bodies") List<String> bodies,
            @Param(value = "Recognition added", unit = "share", min = -1, max = 1) double share) implements BodyLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.RECOGNITION, share * effect, nations, bodies);
        }
    }

    /** The duty to use international standards is enforced. */
    record TreatyDuty(
            @Param("Nations or groups") List<String> nations,
            @Param(value = "Share of regulated demand added to the duty", unit = "share", min = -1, max = 1)
            double share) implements BodyLever {
        @Override public void move(Dials dials, double effect) {
            dials.move(Dial.TREATY_DUTY, share * effect, nations);
        }
    }
}

package lockstep.policy;

import static lockstep.policy.Dial.Axis.BLOC;
import static lockstep.policy.Dial.Axis.BODY;
import static lockstep.policy.Dial.Axis.DOMAIN;
import static lockstep.policy.Dial.Axis.FIRM;
import static lockstep.policy.Dial.Axis.HOME;
import static lockstep.policy.Dial.Axis.NATION;
import static lockstep.policy.Dial.Axis.PROGRAMME;
import static lockstep.policy.Dial.Axis.STAGE;
import static lockstep.policy.Dial.Axis.STANDARD;

import java.util.List;
import java.util.Set;

/**
 * An input that levers may move, by what it is laid out over. A dial at rest is 0 in every cell, and the model then is as if it did not
 * exist. No dial is an outcome.
 */
public enum Dial {
    /** Support of vendors, split by the state's own weights, percent of GDP. */
    SUPPORT(HOME),
    /** Support of vendors in a domain, percent of GDP. */
    DOMAIN_SUPPORT(HOME, DOMAIN),
    /** Support of self-sufficiency in advanced inputs, percent of GDP. */
    INPUT_SUPPORT(HOME),
    /** Research in a domain paid for besides firms' own and the state's support, USD bn a year. */
    RESEARCH_SUPPORT(HOME, DOMAIN),
    /** Research on the integration of kit of a standard, USD bn a year. */
    INTEGRATION_RESEARCH(STANDARD),
    /** Share of research in a domain that is forbidden. */
    RESEARCH_BAN(HOME, DOMAIN),
    /** Share of what the leader inside the pool knows that its other members learn, besides common spillover, per year. */
    RESEARCH_POOL(HOME),
    /** Share of licensed spillover, by acquisitions and joint ventures, that the first home shuts to the second. */
    SCREENING(Sum.STRONGEST, HOME, HOME),
    /** Penalty that a home's firms expect on unlicensed transfer, USD bn a year. */
    PENALTY(HOME),
    /** Escalation: hostility of the second home that the first one's deterrence provokes, index. */
    ESCALATION(HOME, HOME),

    /** Strength with which a nation denies a stage's inputs to a firm. */
    DENIAL(STAGE, NATION, FIRM),
    /** Strongest denial of a stage's inputs that a home imposes on anybody. */
    CONTROL(Sum.STRONGEST, STAGE, HOME),
    /** Share of its controls, retaliation included, that a nation lifts. */
    RESTRAINT(Sum.STRONGEST, NATION),
    /** Share of over-compliance, losses of customers nobody targets, that is avoided. */
    COLLATERAL_CUT(Sum.STRONGEST, HOME),
    /** Share of a stage's supply by a nation that is lost. */
    INPUT_SHOCK(Sum.STRONGEST, STAGE, NATION),

    /** Engineers funded in standards bodies, net of crowding-out, engineer-years a year. */
    DELEGATES(NATION),
    /** Stipend of delegates, USD M per firm and year. */
    STIPEND(NATION),
    /** Effort in a domain's standards work, relative. */
    PRIORITY(NATION, DOMAIN),
    /** Experts who finish training, experts a year. */
    TRAINING(NATION),
    /** Share of the first nation's experts who move to the second, per year. */
    EXPERT_MOVES(NATION, NATION),
    /** Share of the cost of attending a body that falls away. */
    ATTENDANCE_CUT(Sum.STRONGEST, BODY, NATION),
    /** Support of a nation's candidates for posts in a body, index. */
    POST_CAMPAIGN(BODY, NATION),
    /** Shyness of the nation's delegates where the firm takes part, share. */
    CHILL(Sum.STRONGEST, NATION, FIRM),
    /** Share of that shyness that an exemption for standards work takes away. */
    CHILL_EXEMPTION(Sum.STRONGEST, NATION),

    /** Share of voters' noise removed by shared evaluations. */
    COORDINATION(NATION),
    /** Share of items that repeat one of the same group, and are not filed. */
    DUPLICATES_CUT(Sum.STRONGEST, NATION),
    /** Discipline of a bloc in a body, probability. */
    DISCIPLINE(BLOC, BODY),
    /** Items filed for a standard besides what effort yields, items a year. */
    PROPOSALS(NATION, STANDARD),
    /** Credibility of published estimates of excess cohesion in a body, 0 to 1. */
    MONITOR(Sum.STRONGEST, BODY),
    /** Standard deviation of the error in these estimates, share of votes. */
    MONITOR_NOISE(BODY),
    /** Above 0 where a dormant body is open. */
    BODY_OPEN(Sum.STRONGEST, BODY),
    /** Bond a member leaves with a body, USD M. */
    BOND(BODY),
    /** Chance that a breach is found, and the bond lost. */
    BOND_DETECTION(Sum.STRONGEST, BODY),
    /** Chance that a member in good faith is found in breach. */
    BOND_FALSE_ALARM(Sum.STRONGEST, BODY),
    /** Recognition of a body by a nation, share. */
    RECOGNITION(NATION, BODY),
    /** Share of regulated demand in which international standards become a duty. */
    TREATY_DUTY(NATION),

    /** Taste for a firm's kit in a domain, utility. */
    TASTE(NATION, DOMAIN, FIRM),
    /** Share of demand reserved for home vendors. */
    HOME_PROTECTION(NATION, DOMAIN),
    /** Conformance and integration of multi-vendor kit of a standard, USD bn a year. */
    CONFORMANCE(STANDARD),
    /** Share of exit cost from restricted kit that is paid. */
    REPLACEMENT(NATION),
    /** Cost of compliance that every vendor has in a market, share of price. */
    COMPLIANCE(NATION, DOMAIN),
    /** The same for foreign vendors alone: localisation. */
    FOREIGN_COMPLIANCE(NATION, DOMAIN),
    /** Share of data that vendors may not gather in a market. */
    DATA_CUT(Sum.STRONGEST, NATION, DOMAIN),
    /** Gain of trade among members of a club that a nation is asked into, utility. */
    CLUB(Sum.STRONGEST, NATION, DOMAIN),
    /** Cost of compliance that every vendor has in a market whose nation has joined the club, share of price. */
    CLUB_COMPLIANCE(NATION, DOMAIN),
    /** Share of data that vendors may not gather there. */
    CLUB_DATA_CUT(Sum.STRONGEST, NATION, DOMAIN),
    /** One less the cap on the share of one home's vendors. */
    HOME_CAP(Sum.STRONGEST, NATION, DOMAIN),
    /** Share of tenders pooled with other members of a buyers' group. */
    JOINT_PROCUREMENT(Sum.STRONGEST, NATION),

    /** Share of tenders in a domain closed to a firm. */
    CLOSED(NATION, DOMAIN, FIRM),
    /** One less the highest perceived risk of a vendor's home that is admitted. */
    RISK_CRITERION(Sum.STRONGEST, NATION, DOMAIN),
    /** One less the highest rights record, share of kit that records or intercepts people, of a vendor that is admitted. */
    RECORD_CRITERION(Sum.STRONGEST, NATION, DOMAIN),
    /** Share of tenders of an importer in a domain to which the firm's home lets it not sell. */
    WITHHELD(Sum.STRONGEST, NATION, DOMAIN, FIRM),
    /** Norm of rights of the importer from which withheld sales resume; 0 for never. */
    RELEASE(Sum.STRONGEST, DOMAIN, FIRM),
    /** Liberal-democracy score below which the firm needs a licence it does not get. */
    LICENCE(Sum.STRONGEST, DOMAIN, FIRM),
    /** Share of demand for surveillance-enabling use in a domain that is forbidden. */
    USE_BAN(Sum.STRONGEST, NATION, DOMAIN),
    /** Cost of human-rights due diligence, share of price. */
    DILIGENCE(HOME),
    /** Expected liability per unit of expected abuse, share of price. */
    ABUSE_LIABILITY(HOME),
    /** Share of the vulnerability of new kit that liability removes. */
    VULNERABILITY_CUT(Sum.STRONGEST, NATION, DOMAIN),
    /** Vulnerability added to new kit, such as where research is not exempt from licensing, share. */
    VULNERABILITY(NATION, DOMAIN),

    /** Concessions of a programme, USD bn a year. */
    PROGRAMME_BUDGET(PROGRAMME),
    /** Chance that a deal carries a standards agreement. */
    AGREEMENTS(PROGRAMME),
    /** Concession, share of face value. */
    CONCESSION(PROGRAMME),
    /** Share of what is announced that is delivered. */
    DELIVERY(PROGRAMME),
    /** Share of a programme's deals that may not go to the firm. */
    TIED(Sum.STRONGEST, PROGRAMME, FIRM),
    /** Share by which a nation lowers its ceiling on debt service. */
    DEBT_CEILING_CUT(Sum.STRONGEST, NATION),

    /** Pressure of a patron, on those it protects, to restrict vendors of a home in a domain, index. */
    PRESSURE(HOME, HOME, DOMAIN),
    /** Perceived risk of a home's vendors, index a year. */
    EXPOSURE(HOME),
    /** Share of the error in perceived risk that is removed. */
    TRANSPARENCY(Sum.STRONGEST, NATION, DOMAIN),
    /** Pull towards state control, index a year. */
    NORM_CAMPAIGN(NATION),
    /** Pull towards individual rights, index a year. */
    RIGHTS_CAMPAIGN(NATION),
    /** Share of misperception that a meeting of the parties takes away, if it is held. */
    DIALOGUE(Sum.STRONGEST, NATION),
    /** Chance that a meeting is held in spite of a shock. */
    DIALOGUE_REGULARITY(Sum.STRONGEST, NATION),
    /** Share of what parties learn that their blocs take over. */
    DIALOGUE_SPREAD(Sum.STRONGEST, NATION);

    /** What a dial is laid out over. Nations, and firms by their homes, are named by id, by group or {@code ALL}. */
    public enum Axis { NATION, HOME, FIRM, DOMAIN, STANDARD, BODY, BLOC, PROGRAMME, STAGE }

    /** What several levers make of one cell. */
    public enum Sum { ADDED, STRONGEST }

    /** Dials that add up, but are shares or probabilities. */
    private static final Set<Dial> SHARES = Set.of(RESEARCH_BAN, RESEARCH_POOL, DENIAL, EXPERT_MOVES, COORDINATION, DISCIPLINE, RECOGNITION,
            TREATY_DUTY, HOME_PROTECTION, REPLACEMENT, COMPLIANCE, FOREIGN_COMPLIANCE, CLOSED, AGREEMENTS, CONCESSION, DELIVERY);

    private final Sum sum;
    private final List<Axis> axes;

    Dial(Axis... axes) {
        this(Sum.ADDED, axes);
    }

    Dial(Sum sum, Axis... axes) {
        this.sum = sum;
        this.axes = List.of(axes);
    }

    /** Largest amount by which one policy may move it: most dials of which the strongest lever counts are shares, as are some others. */
    public double limit() {
        return sum == Sum.STRONGEST && this != CLUB || SHARES.contains(this) ? 1 : Double.POSITIVE_INFINITY;
    }

    /** How levers on one cell combine. */
    public Sum sum() {
        return sum;
    }

    /** What it is laid out over, in the order of selectors. */
    public List<Axis> axes() {
        return axes;
    }
}

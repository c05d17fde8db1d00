package lockstep.agent;

import java.util.Arrays;
import lockstep.policy.Payer;

/** What happened in the current tick; observation reads it, and it is emptied at the start of the next. Money in USD bn a tick. */
public final class Flows {
    /** [product] units sold, in units of base. */
    public final double[] units;
    /** [product] value of sales to the vendor: the buyers' price and what export support adds to it. */
    public final double[] sales;
    /** [nation][home] spending of a nation on vendors of a home; the last column is the fringe. */
    private final double[] spending;
    /** [domain] tenders called, admissible bidders in them, tenders put off, tenders without enough bidders. */
    public final double[] tenders;
    public final double[] bidders;
    public final double[] putOff;
    public final double[] stuck;
    /** [nation] royalties paid and received. */
    public final double[] royaltiesPaid;
    public final double[] royaltiesReceived;
    /** [nation] buyers' surplus against the first year, and what restrictions cost the restrictor. */
    public final double[] surplus;
    public final double[] exitCost;
    /** [home] input sales that its firms lost to controls and shocks; the part that nobody targeted. */
    public final double[] inputSalesLost;
    public final double[] collateralLost;
    /** [programme] concessions spent, face value, offers, deals, agreements. */
    public final double[] concessions;
    public final double[] faceValue;
    /** [programme] debt that was renegotiated, and the part of it that was written off. */
    public final double[] renegotiated;
    public final double[] writtenOff;
    public final int[] offers;
    public final int[] deals;
    public final int[] agreements;
    /** [programme][region] face value. */
    public final double[][] faceByRegion;
    /** [body][home] items submitted, on the docket, approved, rejected, and merit of those approved, by home of the author. */
    public final double[][] submitted;
    public final double[][] considered;
    public final double[][] approved;
    public final double[][] rejected;
    public final double[][] meritApproved;
    /** [domain][home] items approved, by home of the author. */
    public final double[][] approvedIn;
    /** [body] votes cast, votes cast on the whip, outcomes a whip decided, items contested, Rice cohesion summed over bloc votes, bloc votes. */
    public final double[] votes;
    public final double[] whippedVotes;
    public final double[] decidedByWhip;
    public final double[] contested;
    public final double[] cohesion;
    public final double[] blocVotes;
    /** [body] items filed that are expected to repeat one of the same camp. */
    public final double[] repeats;
    /** [body] bonds lost by members found in breach, rightly or not, USD M. */
    public final double[] bondsLost;
    /** [body] items merged with a rival's. */
    public final double[] merged;
    /** [body] quarters items approved in this tick took. */
    public final double[] roundsToApproval;
    /** [home] incidents by home of the attacker. */
    public final double[] incidents;
    /** [payer] cost of policies laid over the scenario, as delivered. */
    public final double[] policyCost = new double[Payer.values().length];
    /** [nation] bit set of homes that struck it. */
    public final long[] struck;
    /** Sales by nation and product, and what rules of markets did to them. */
    public final Transactions trade;
    /** Nations that changed their bloc, restrictions entered and left. */
    public int blocMoves;
    public int restrictionsEntered;
    public int restrictionsLeft;
    /** Meetings of parties to a dialogue that were due, and that were held. */
    public int meetingsDue;
    public int meetingsHeld;

    /** Sizes of the arrays. */
    public record Sizes(int products, int domains, int nations, int homes, int programmes, int regions, int bodies) {
    }

    private final Sizes sizes;

    public Flows(Sizes sizes) {
        this.sizes = sizes;
        units = new double[sizes.products];
        sales = new double[sizes.products];
        spending = new double[sizes.nations * (sizes.homes + 1)];
        tenders = new double[sizes.domains];
        bidders = new double[sizes.domains];
        putOff = new double[sizes.domains];
        stuck = new double[sizes.domains];
        royaltiesPaid = new double[sizes.nations];
        royaltiesReceived = new double[sizes.nations];
        surplus = new double[sizes.nations];
        exitCost = new double[sizes.nations];
        inputSalesLost = new double[sizes.homes];
        collateralLost = new double[sizes.homes];
        concessions = new double[sizes.programmes];
        faceValue = new double[sizes.programmes];
        renegotiated = new double[sizes.programmes];
        writtenOff = new double[sizes.programmes];
        offers = new int[sizes.programmes];
        deals = new int[sizes.programmes];
        agreements = new int[sizes.programmes];
        faceByRegion = new double[sizes.programmes][sizes.regions];
        submitted = new double[sizes.bodies][sizes.homes];
        considered = new double[sizes.bodies][sizes.homes];
        approved = new double[sizes.bodies][sizes.homes];
        rejected = new double[sizes.bodies][sizes.homes];
        meritApproved = new double[sizes.bodies][sizes.homes];
        approvedIn = new double[sizes.domains][sizes.homes];
        votes = new double[sizes.bodies];
        whippedVotes = new double[sizes.bodies];
        decidedByWhip = new double[sizes.bodies];
        contested = new double[sizes.bodies];
        cohesion = new double[sizes.bodies];
        blocVotes = new double[sizes.bodies];
        repeats = new double[sizes.bodies];
        bondsLost = new double[sizes.bodies];
        merged = new double[sizes.bodies];
        roundsToApproval = new double[sizes.bodies];
        incidents = new double[sizes.homes];
        struck = new long[sizes.nations];
        trade = new Transactions(sizes);
    }

    /** Books what a nation spends on vendors of a home, by column of base by home. */
    public void spend(int nation, int column, double usdBn) {
        spending[nation * (sizes.homes + 1) + column] += usdBn;
    }

    /** What a nation spent on vendors of a home. */
    public double spending(int nation, int column) {
        return spending[nation * (sizes.homes + 1) + column];
    }

    /** Flows of the same shape with nothing in them. */
    public Flows empty() {
        return new Flows(sizes);
    }

    /** Empties everything. */
    public void clear() {
        for (double[] a : new double[][] {units, sales, spending, tenders, bidders, putOff, stuck, royaltiesPaid, royaltiesReceived, surplus,
                exitCost,
                inputSalesLost, collateralLost, concessions, faceValue, renegotiated, writtenOff, votes, whippedVotes, decidedByWhip, contested,
                cohesion, blocVotes, repeats, bondsLost, merged, roundsToApproval, incidents, policyCost}) {
            Arrays.fill(a, 0);
        }
        for (double[][] m : new double[][][] {faceByRegion, submitted, considered, approved, rejected, meritApproved,
                approvedIn}) {
            for (double[] row : m) {
                Arrays.fill(row, 0);
            }
        }
        trade.clear();
        Arrays.fill(struck, 0);
        Arrays.fill(offers, 0);
        Arrays.fill(deals, 0);
        Arrays.fill(agreements, 0);
        blocMoves = 0;
        restrictionsEntered = 0;
        restrictionsLeft = 0;
        meetingsDue = 0;
        meetingsHeld = 0;
    }
}

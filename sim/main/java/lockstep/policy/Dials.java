package lockstep.policy;

import java.util.List;

/**
 * The narrow door through which levers touch the world: inputs to decisions, never outcomes. Nations are named by id, by group id, or
 * {@code ALL}; dials start from rest each tick, and what levers add to one dial adds up.
 */
public interface Dials {

    /** Adds state support of home vendors, in percent of GDP; {@code domains} empty leaves the split to the state's own weights. */
    void support(List<String> nations, List<String> domains, double pctGdp);

    /** Adds support to self-sufficiency in advanced inputs, in percent of GDP. */
    void inputSupport(List<String> nations, double pctGdp);

    /** Adds to a programme's budget of concessions, in USD bn a year. */
    void programmeBudget(String programme, double usdBn);

    /** Adds to the chance that a programme's deals carry a standards agreement. */
    void agreements(String programme, double chance);

    /** Closes a share of the tenders of nations to vendors, named by home or by firm id. */
    void restrict(List<String> nations, List<String> vendors, List<String> domains, double share);

    /** Denies the coalition's share of a stage of inputs to vendors, named by home or firm id; strength 1 denies all of it. */
    void denyInputs(String stage, List<String> coalition, List<String> vendors, double strength);

    /** Lists vendors' delegates: the listers' own delegates shy away from bodies where these take part, by this share. */
    void chill(List<String> listers, List<String> vendors, double share);

    /** Funds engineers who take part in bodies, in engineer-years a year; a share only replaces what firms would have paid. */
    void delegates(List<String> nations, double engineerYears, double crowdingOut);

    /** Adds to the stipend of delegates, in USD M per firm and year. */
    void stipend(List<String> nations, double usdM);

    /** Multiplies the effort in a domain's standards work by 1 + factor. */
    void priority(List<String> nations, List<String> domains, double factor);

    /** Adds to a bloc's discipline in a body. */
    void discipline(String bloc, String body, double probability);

    /** Cuts the noise of voters that share evaluations, by this share. */
    void coordination(List<String> nations, double share);

    /** Adds to the share of demand reserved for home vendors. */
    void homeProtection(List<String> nations, List<String> domains, double share);

    /** Spends on conformance and integration of multi-vendor kit of a standard, in USD bn a year. */
    void conformance(String standard, double usdBn);

    /** Pays this share of the exit cost from restricted equipment. */
    void replacementSubsidy(List<String> nations, double share);

    /** Presses partners to restrict vendors of a home. */
    void pressure(List<String> patrons, String home, List<String> domains, double strength);

    /** Reveals access by a home: adds to the risk that others perceive of its vendors, per year. */
    void exposure(String home, double risk);

    /** Speaks for a norm of state control (+) or against it (-) among nations, per year. */
    void normCampaign(List<String> nations, double sovereignty);

    /** Puts nations into a group (+1) or takes them out (-1). */
    void membership(List<String> nations, String group, boolean member);
}

package lockstep.chance;

/** What a draw is for. Draws of different purposes are independent; the name, not the position, is part of the address. */
public enum Purpose {
    GENERATION_DATE,
    TRANSFER,
    SUBMISSION,
    DOCKET,
    MERIT,
    ITEM_SHOCK,
    CONTESTED,
    VOTE,
    ATTENDANCE,
    POST_KEPT,
    POST_WON,
    BLOC_ORDER,
    BLOC_RECONSIDER,
    OFFER_CANDIDATE,
    OFFER_CHOICE,
    OFFER_ACCEPTANCE,
    OFFER_VENDOR,
    AGREEMENT,
    AGREEMENT_SUBSTANCE,
    TENDER_CLOSED,
    CONTRACT,
    INCIDENT,
    RISK_ERROR,
    RESTRICTION_ERROR,
    COHESION_ERROR,
    PUBLISHED_ERROR,
    REFILE,
    PROPOSAL,
    RESAMPLE,
    WORLD,
    TENDER_ORDER,
    ARRIVAL,
    REVISION,
    DEMAND,
    WEAR,
    BREACH,
    MERGER,
    POLICY_DELIVERY,
    GOVERNMENT,
    REVERSAL,
    WITHHELD_SALE,
    DIVERSION,
    FRAMEWORK,
    TIED,
    RENEGOTIATION,
    DIALOGUE,
    UNREST,
    TEST;

    private final long key = Chance.key(name());

    /** Stable 64-bit key of the purpose. */
    public long key() {
        return key;
    }
}

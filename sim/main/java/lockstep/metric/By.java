package lockstep.metric;

/** What a metric may be broken down by. All but the first three share the column "item" of results, so a cut has at most one of them. */
public enum By {
    DOMAIN, REGION, SPONSOR, STANDARD, BODY, BLOC, PROGRAMME, INCOME, PAYER,
    /** A bloc in a body, called by both ids joined with a slash. */
    BODY_BLOC;

    /** Whether it goes into the column "item". */
    boolean item() {
        return ordinal() > SPONSOR.ordinal();
    }

    /** Name for people and files. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '/');
    }
}

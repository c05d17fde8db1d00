package lockstep.policy;

import java.util.Locale;

/** Who pays for a policy: treasuries, firms, or buyers and sellers abroad who lose by it. */
public enum Payer {
    PUBLIC, FIRMS, FOREIGN;

    /** Name for people and files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

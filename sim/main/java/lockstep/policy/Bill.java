package lockstep.policy;

import java.util.List;

/** Takes down what levers cost the treasury, a year. */
public interface Bill {

    /** Money, USD bn a year. */
    void money(double usdBn);

    /** Engineers in standards bodies, engineer-years a year. */
    void engineers(double years);

    /** A share of the GDP of each nation, percent. */
    void gdp(double percent, List<String> nations);

    /** Money for each home of firms among nations, USD bn a year. */
    void homes(double usdBn, List<String> nations);

    /** Money for each firm at home in nations, USD M a year. */
    void firms(double usdM, List<String> nations);
}

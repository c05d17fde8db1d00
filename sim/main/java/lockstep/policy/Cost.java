package lockstep.policy;

import lockstep.Param;

/** What a measure costs a year if it is delivered in full, besides what its lever implies. Costs scale with the measure. */
public record Cost(
        @Param(value = "Paid by treasuries", unit = "USD bn/year", min = 0, max = 1000, absent = "0") double publicUsdBn,
        @Param(value = "Paid by firms", unit = "USD bn/year", min = 0, max = 1000, absent = "0") double firmsUsdBn,
        @Param(value = "Lost by buyers and sellers abroad", unit = "USD bn/year", min = 0, max = 1000, absent = "0") double foreignUsdBn) {

    /** The part of a payer, USD bn a year. */
    public double of(Payer payer) {
        return switch (payer) {
            case PUBLIC -> publicUsdBn;
            case FIRMS -> firmsUsdBn;
            case FOREIGN -> foreignUsdBn;
        };
    }
}

package lockstep.setup;

import lockstep.Param;

/** 4.10 Unrest, and what it does to a regime's wish to watch. */
public record UnrestRates(
        @Param(value = "Onsets of unrest half-way between autocracy and democracy", unit = "1/year", min = 0, max = 5) double onset,
        @Param(value = "Onsets added where GDP shrinks", unit = "1/year", min = 0, max = 5) double slump,
        @Param(value = "Years in which unrest fades a good way (63 %)", unit = "years", min = 0.1, max = 20) double fadeYears,
        @Param(value = "Faster uptake of kit that is all surveillance under full unrest and without a norm of rights", unit = "share", min = 0,
                max = 10)
        double demand) {
}

package lockstep.policy;

import lockstep.Param;

/** A lever pulled at a date. Events of a scenario happen in every run of it. */
public record Event(
        @Param("What happened, in one line") String name,
        @Param("Quarter from which it is in force") String date,
        @Param(value = "Quarter in which it ends; never if left out", absent = "''") String ends,
        @Param(value = "Quarter by which it has its full size, growing evenly from its date; at once if left out", absent = "''") String full,
        @Param("Where it is documented, or 'assumed'") String source,
        @Param("What it changes") Lever lever) {

    /** The same without an end. */
    public Event lasting() {
        return new Event(name, date, "", full, source, lever);
    }
}

package lockstep.metric;

/** A part and its whole, added up over the ticks that a fact is about; the fact's value is part over whole. */
final class Tally {
    double part;
    double whole;

    void add(double toPart, double toWhole) {
        part += toPart;
        whole += toWhole;
    }

    /** Counts a number that is not a share: only the last tick matters. */
    void count(double number) {
        part = number;
        whole = 1;
    }

    double value() {
        return Ratio.of(part, whole);
    }
}

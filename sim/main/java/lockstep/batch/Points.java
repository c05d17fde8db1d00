package lockstep.batch;

/** The points of a design, in their order. A function of the design alone, so that points may be asked for one at a time, by any thread. */
public interface Points {

    /** How many. */
    int count();

    /** [factor] values of a point, from 0. */
    double[] at(int point);
}

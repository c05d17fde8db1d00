package lockstep.batch;

import java.util.List;
import lockstep.analysis.KnownFunction;

/** A function in place of the simulation, so that a method can be tried on what is known through the same runner and files. */
record FunctionModel(KnownFunction function) implements Model {

    @Override public List<String> arms() {
        return List.of(BASELINE);
    }

    @Override public List<Series> series() {
        return List.of(new Series("y", "", "", "Value of the function " + function, "see lockstep.analysis.KnownFunction"));
    }

    @Override public List<String> dates() {
        return List.of("end");
    }

    @Override public Trial at(double[] values) {
        return (seed, arms, failed) -> new double[][][] {{{function.of(values, seed)}}};
    }
}

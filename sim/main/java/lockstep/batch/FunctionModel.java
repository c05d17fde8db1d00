package lockstep.batch;

import java.util.List;
import lockstep.chance.Chance;
import lockstep.chance.Purpose;
import lockstep.setup.TestFunction;

/** A function in place of the simulation, with noise that differs from seed to seed and point to point. */
record FunctionModel(TestFunction function, double noise) implements Model {

    @Override public List<String> arms() {
        return List.of(BASELINE);
    }

    @Override public List<Series> series() {
        return List.of(new Series("y", "", "", "Value of the function", "see lockstep.setup.TestFunction"));
    }

    @Override public List<String> dates() {
        return List.of("end");
    }

    @Override public Trial at(double[] values) {
        double y = function.of(values);
        return (seed, arms, failed) -> new double[][][] {{{y + (noise > 0 ? noise * luck(seed, values) : 0)}}};
    }

    private static double luck(long seed, double[] values) {
        long address = new Chance(seed).at(Purpose.TEST, 0);
        for (double value : values) {
            address = Chance.of(address, Double.doubleToLongBits(value));
        }
        return Chance.normal(address, 0, 0);
    }
}

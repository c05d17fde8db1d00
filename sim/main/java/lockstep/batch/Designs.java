package lockstep.batch;

import java.util.List;
import lockstep.analysis.LatinHypercube;
import lockstep.analysis.MorrisDesign;
import lockstep.analysis.SaltelliDesign;
import lockstep.analysis.SobolSequence;
import lockstep.analysis.Uncertain;
import lockstep.scenario.ExperimentFile;
import lockstep.scenario.Factor;
import lockstep.setup.Sampling;

/** Points of the designs that an experiment file may ask for. */
final class Designs {
    private static final int MOST = 10_000_000;
    private static final String SECTION = "design";

    private Designs() {
    }

    /** Points; null, and a problem, if the factors do not fit the design. */
    static Points of(ExperimentFile file) {
        List<Factor> factors = file.factors();
        Sampling design = file.setup().design();
        if (design instanceof Sampling.List) {
            return listed(file, factors);
        }
        if (factors.isEmpty()) {
            file.wrong(SECTION, "", "given a design without factors, expected factors, or {kind: list} for one point");
            return null;
        }
        if (design instanceof Sampling.Grid grid) {
            return grid(file, factors, grid.levels());
        }
        if (design instanceof Sampling.LatinHypercube cube) {
            List<Uncertain> unit = factors.stream().map(f -> new Uncertain(f.path(), 0, 1)).toList();
            double[][] shares = LatinHypercube.draw(unit, cube.points(), cube.seed());
            return cube(factors, cube.points(), (point, factor) -> shares[factor][point]);
        }
        try {
            double[][] shares = shares(design, factors.size());
            return cube(factors, shares.length, (point, factor) -> shares[point][factor]);
        } catch (IllegalArgumentException wrong) {
            file.wrong(SECTION, "", wrong.getMessage());
            return null;
        }
    }

    /** [point][factor] */
    private static double[][] shares(Sampling design, int factors) {
        if (design instanceof Sampling.Sobol sobol) {
            return SobolSequence.draw(sobol.points(), factors, sobol.seed());
        }
        return design instanceof Sampling.Morris morris ? morris(morris, factors).points() : saltelli((Sampling.Saltelli) design, factors).points();
    }

    /** As the analysis takes it. */
    static MorrisDesign morris(Sampling.Morris design, int factors) {
        return new MorrisDesign(factors, design.trajectories(), design.levels(), design.seed());
    }

    /** As the analysis takes it. */
    static SaltelliDesign saltelli(Sampling.Saltelli design, int factors) {
        return new SaltelliDesign(factors, design.base(), design.secondOrder(), design.seed());
    }

    /** Shares of ranges, each from 0 to 1. */
    @FunctionalInterface
    interface Shares {
        /** Of a factor in a point. */
        double of(int point, int factor);
    }

    /** Points of a sample of the unit cube. */
    static Points cube(List<Factor> factors, int count, Shares shares) {
        return points(count, point -> {
            double[] values = new double[factors.size()];
            for (int f = 0; f < values.length; f++) {
                values[f] = factors.get(f).at(shares.of(point, f));
            }
            return values;
        });
    }

    private static Points listed(ExperimentFile file, List<Factor> factors) {
        int count = factors.isEmpty() ? 1 : factors.get(0).values().size();
        for (Factor factor : factors) {
            if (factor.values().isEmpty() || factor.values().size() != count) {
                file.wrong("factors", "", "given " + factor.values().size() + " values of " + factor.path() + " and " + count + " of "
                        + factors.get(0).path() + ", expected for {kind: list} values of each factor, equally many");
                return null;
            }
        }
        return points(count, point -> factors.stream().mapToDouble(f -> f.values().get(point)).toArray());
    }

    private static Points grid(ExperimentFile file, List<Factor> factors, int levels) {
        int[] sizes = factors.stream().mapToInt(f -> f.values().isEmpty() ? levels : f.values().size()).toArray();
        double count = 1;
        for (int size : sizes) {
            count *= size;
        }
        if (count > MOST) {
            file.wrong(SECTION, "", "given a grid of more than " + MOST + " points, expected fewer factors or levels");
            return null;
        }
        return points((int) count, point -> {
            double[] values = new double[sizes.length];
            int rest = point;
            for (int f = sizes.length - 1; f >= 0; f--) {
                values[f] = level(factors.get(f), rest % sizes[f], sizes[f]);
                rest /= sizes[f];
            }
            return values;
        });
    }

    private static double level(Factor factor, int level, int levels) {
        return !factor.values().isEmpty() ? factor.values().get(level) : factor.at(levels == 1 ? 0.5 : level / (levels - 1.0));
    }

    private static Points points(int count, java.util.function.IntFunction<double[]> values) {
        return new Points() {
            @Override public int count() {
                return count;
            }

            @Override public double[] at(int point) {
                return values.apply(java.util.Objects.checkIndex(point, count));
            }
        };
    }
}

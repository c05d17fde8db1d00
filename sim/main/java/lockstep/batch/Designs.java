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
        try {
            double[][] shares = sample(design, factors);
            return points(shares.length, point -> values(factors, shares[point]));
        } catch (IllegalArgumentException refused) {
            file.wrong(SECTION, "", refused.getMessage());
            return null;
        }
    }

    /** [point][factor] in the unit cube. */
    private static double[][] sample(Sampling design, List<Factor> factors) {
        int d = factors.size();
        if (design instanceof Sampling.LatinHypercube cube) {
            return transposed(LatinHypercube.draw(factors.stream().map(f -> new Uncertain(f.path(), 0, 1)).toList(), cube.points(), cube.seed()));
        } else if (design instanceof Sampling.Sobol sobol) {
            return SobolSequence.draw(sobol.points(), d, sobol.seed());
        } else if (design instanceof Sampling.Morris morris) {
            return new MorrisDesign(d, morris.trajectories(), morris.seed()).points();
        } else if (design instanceof Sampling.Saltelli saltelli) {
            return new SaltelliDesign(d, saltelli.base(), saltelli.secondOrder(), saltelli.seed()).points();
        }
        throw new IllegalStateException("Expected a sample of the unit cube, given " + design);
    }

    private static double[][] transposed(double[][] matrix) {
        double[][] turned = new double[matrix[0].length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < turned.length; j++) {
                turned[j][i] = matrix[i][j];
            }
        }
        return turned;
    }

    private static double[] values(List<Factor> factors, double[] shares) {
        double[] values = new double[shares.length];
        for (int f = 0; f < values.length; f++) {
            values[f] = factors.get(f).at(shares[f]);
        }
        return values;
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

package lockstep.experiment;

import lockstep.analysis.CostPerUnit;
import lockstep.analysis.Finding;
import lockstep.analysis.Robustness;
import lockstep.analysis.VarianceRatio;

/**
 * What a contender does to a series at a date, against the baseline.
 *
 * @param date       position among the dates that are told of
 * @param contender  1 for the first; 0 is the baseline
 * @param column     position among the design's series
 * @param baseline   mean of the baseline's runs
 * @param scatter    standard deviation of the baseline's runs; NaN below two
 * @param pairing    what shared luck is worth
 * @param robustness in how many worlds the effect has its sign
 * @param price      cost of a unit of the series in the direction hoped for, or in that which the catalogue calls good
 */
public record PolicyEffect(int date, int contender, int column, Finding finding, double baseline, double scatter, VarianceRatio pairing,
        Robustness robustness, CostPerUnit price) {

    /** Size of the effect in standard deviations of the baseline's runs; 0 if there is none. */
    double standardized() {
        double mean = finding.paired().mean();
        return mean == 0 || Double.isNaN(mean) ? 0 : scatter > 0 ? mean / scatter : Math.signum(mean) * Double.MAX_VALUE;
    }
}

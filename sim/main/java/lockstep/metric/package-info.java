/**
 * What is looked at: each {@link lockstep.metric.Metric} once, with name, unit, range, meaning and formula; the catalogue is
 * {@link lockstep.metric.Metrics}, by family, and a new metric is one entry there. A {@link lockstep.metric.Reading} takes the sums that
 * metrics share once per tick; a {@link lockstep.metric.Recorder} keeps series of a run. {@link lockstep.metric.Operator Operators} say
 * what in the model counts as a documented {@link lockstep.metric.Fact}. Observing changes nothing.
 */
package lockstep.metric;

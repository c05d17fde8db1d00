/**
 * What is looked at: each {@link lockstep.metric.Metric} once, with name, unit, range, meaning and formula. Observing changes nothing.
 */
package lockstep.metric;

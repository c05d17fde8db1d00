/**
 * What somebody sees who changes something and looks at once: {@link lockstep.live.View a view} of a scenario becomes paired runs, which share
 * one past with the scenario as it is, and these become bands that get finer as more runs are done. Nothing here knows how views arrive or
 * are shown. Start reading at {@link lockstep.live.Viewing}.
 */
package lockstep.live;

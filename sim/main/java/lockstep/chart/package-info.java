/**
 * Pictures of results. What is drawn comes ready made from {@code metric}, {@code analysis} and {@code experiment}; here it is only laid
 * out. Start reading at {@link lockstep.chart.FanChart}. Nothing here runs a model or prints.
 */
package lockstep.chart;

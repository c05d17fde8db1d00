/**
 * Pictures of results. What is drawn comes ready made from {@code metric}, {@code analysis} and {@code experiment}; here it is only laid
 * out. Start reading at {@link lockstep.chart.Charts}, which names all charts of a comparison, and at
 * {@link lockstep.chart.Briefing}, which tells it in two pages. Nothing here runs a model or prints.
 */
package lockstep.chart;

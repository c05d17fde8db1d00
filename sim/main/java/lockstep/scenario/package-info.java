/**
 * Scenario files to a checked {@link lockstep.setup.Setup}: reading (YAML, CSV), composing (extends, include, tables, overrides),
 * binding to the records by their {@link lockstep.Param annotations}, checking references, expanding made-up populations.
 * Whatever is wrong is collected and told at once, with file, line and column. Nothing here knows what the model does with a value.
 * Start reading at {@link lockstep.scenario.Scenarios}.
 *
 * <p>Keys are the kebab-case of the components: a hyphen goes before each capital and before each run of digits
 * ({@code gdp2013} is {@code gdp-2013}).
 */
package lockstep.scenario;

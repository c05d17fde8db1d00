package lockstep.setup;

import lockstep.Param;

/** Parameters that change at a date: before it the others hold, and the first year is made with them. A file names only what changes. */
public record Change(
        @Param("First quarter in which they hold, after the start of the calendar") String at,
        @Param("What changes, as under 'parameters'") Parameters parameters) {
}

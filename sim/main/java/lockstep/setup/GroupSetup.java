package lockstep.setup;

import lockstep.Param;

import java.util.List;

/** A group of nations. */
public record GroupSetup(
        @Param("Name for people") String name,
        @Param("alliance, intelligence, union, forum or regional") Kind kind,
        @Param("Member nations at the start") List<String> members) {

    /** What holds a group together, which decides where it counts. */
    public enum Kind { ALLIANCE, INTELLIGENCE, UNION, FORUM, REGIONAL }
}

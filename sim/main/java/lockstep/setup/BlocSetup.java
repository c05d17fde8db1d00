package lockstep.setup;

import lockstep.Param;

import java.util.Map;

/** A bloc that may take a position in bodies. */
public record BlocSetup(
        @Param("Name for people") String name,
        @Param("led (nations join and leave), open (the same, without a leader; where there are such camps nobody stays outside all), fixed "
                + "(members of a group) or none (non-aligned)") Kind kind,
        @Param(value = "Leader of a led bloc", absent = "''") String leader,
        @Param(value = "Group whose members a fixed bloc has", absent = "''") String group,
        @Param(value = "Groups and nations that start in a led bloc", absent = "[]") java.util.List<String> founders,
        @Param(value = "How it finds a position: leader, majority, qualified-majority or consensus", absent = "leader") Position position,
        @Param(value = "Discipline by body: chance that a member follows the whip on a contested item", unit = "probability", min = 0, max = 0.99,
                absent = "{}") Map<String, Double> discipline) {

    /** How membership comes about. */
    public enum Kind { LED, OPEN, FIXED, NONE }

    /** How a position comes about. */
    public enum Position { LEADER, MAJORITY, QUALIFIED_MAJORITY, CONSENSUS }
}

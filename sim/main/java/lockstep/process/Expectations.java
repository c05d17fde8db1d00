package lockstep.process;

import lockstep.agent.Outlook;
import lockstep.agent.World;

/**
 * 4.8 Buyers expect the recent trend of standards' shares to go on for {@code foresight-years}; the network term then counts expected users. The
 * trend is last year's change, looked at at the turn of the year. Without foresight they count who is there, and nothing is kept.
 */
public final class Expectations implements Phase {

    @Override public void step(World world) {
        double years = world.parameters().procurement().foresightYears();
        if (years == 0 || !world.on().network()) {
            return;
        }
        if (world.outlook == null) {
            world.outlook = Outlook.of(world);
        } else if (world.newYear()) {
            world.outlook.turn(world);
        }
        world.outlook.look(world, years);
    }
}

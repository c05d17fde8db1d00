package lockstep.process;

import lockstep.agent.World;

/** 4.8 What rules of markets make nations and firms do before they trade: nations join clubs, firms choose designs. Idle without rules. */
public final class Compliance implements Phase {

    @Override public void step(World world) {
        Clubs.review(world);
        Designs.review(world);
    }
}

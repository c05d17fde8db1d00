package lockstep.policy;

/**
 * What a policy or an event may do. Each kind is one record in the file of its family. It moves its dials, scaled by {@code effect}:
 * announced size times delivery, 1 for a plain event. A new kind is one record there and, if none fits, one {@link Dial}.
 */
public sealed interface Lever permits IndustryLever, BodyLever, MarketLever, WorldLever {

    /** Moves its dials. {@code effect} 0 must leave every dial as it was. */
    void move(Dials dials, double effect);

    /** What it costs by itself, because it is money; what other levers cost is told by the policy that pulls them. */
    default void charge(Bill bill, double effect) {
    }
}

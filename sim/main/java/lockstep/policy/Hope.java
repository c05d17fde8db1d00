package lockstep.policy;

/** Where a document wants a number to go. */
public enum Hope { UP, DOWN }

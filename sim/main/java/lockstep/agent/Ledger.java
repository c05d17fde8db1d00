package lockstep.agent;

import java.util.ArrayList;
import java.util.List;

/**
 * The one door through which submodels tell what happens and ask whether it may. A world without one pays a null check for it. What is told
 * changes nothing in a run; what is barred is decided the other way, and the agents do the rest.
 */
public final class Ledger {
    /** Contracts are told of if they equip at least this share of what the nation has in the domain; bounds what is kept. */
    private static final double LEAST_PURCHASE = 0.02;

    private final Veto veto;
    private final List<Happening> told;
    /** Contracts of the tender at hand, by product. */
    private final List<Happening.Purchase> tender = new ArrayList<>();

    private Ledger(Veto veto, List<Happening> told) {
        this.veto = veto;
        this.told = told;
    }

    /** Bars what a veto names, null for nothing, and keeps what happens if told to. */
    public static Ledger of(Veto veto, boolean keeps) {
        return new Ledger(veto, keeps ? new ArrayList<>() : null);
    }

    /** The ledger of a copy of the world: what is barred stays so, what was told stays behind. */
    Ledger copy() {
        return veto == null ? null : new Ledger(veto, null);
    }

    /** The same veto, and from now on what happens. */
    public static Ledger keeping(Ledger before) {
        return of(before == null ? null : before.veto, true);
    }

    /** Whether an act may not be done in a tick. */
    public boolean bars(int tick, Act act) {
        return veto != null && veto.bars(tick, act);
    }

    /** Takes down what has been done. */
    public void tell(Happening happening) {
        if (told != null) {
            close();
            told.add(happening);
        }
    }

    /** Takes down a contract; those that one product wins in one tender are one happening. */
    public void buy(World world, Nation nation, Product product, double units, double usdBn) {
        if (told == null) {
            return;
        }
        Act act = Act.purchase(nation, product);
        if (!tender.isEmpty() && (tender.get(0).tick() != world.tick || tender.get(0).act().nation() != act.nation()
                || tender.get(0).act().domain() != act.domain())) {
            close();
        }
        double share = units / nation.installed(product.domain());
        for (int i = 0; i < tender.size(); i++) {
            Happening.Purchase before = tender.get(i);
            if (before.product() == product.index()) {
                tender.set(i, new Happening.Purchase(world.tick, act, product.index(), before.usdBn() + usdBn, before.shareOfBase() + share));
                return;
            }
        }
        tender.add(new Happening.Purchase(world.tick, act, product.index(), usdBn, share));
    }

    private void close() {
        for (Happening.Purchase purchase : tender) {
            if (purchase.shareOfBase() >= LEAST_PURCHASE) {
                told.add(purchase);
            }
        }
        tender.clear();
    }

    /** What has happened so far, in its order; empty where nobody wanted to know. */
    public List<Happening> happenings() {
        if (told == null) {
            return List.of();
        }
        close();
        return List.copyOf(told);
    }
}

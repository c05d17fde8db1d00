package lockstep.experiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.policy.Magnitude;
import lockstep.policy.Plan;
import lockstep.policy.Policy;
import lockstep.scenario.Catalogue;

/** Who takes part in a comparison. */
public final class Contenders {
    private final Catalogue catalogue;
    private final Magnitude.Size size;
    private final List<String> left = new ArrayList<>();

    /** From a catalogue, all in one size. */
    public Contenders(Catalogue catalogue, Magnitude.Size size) {
        this.catalogue = catalogue;
        this.size = size;
    }

    /** Policies that were left out, each with the reason. */
    public List<String> leftOut() {
        return List.copyOf(left);
    }

    /**
     * By name: an id, several joined by {@code +}, or a word for many: {@code recommendations}, {@code government}, {@code controls},
     * {@code packages}, {@code all}.
     */
    public List<Contender> of(List<String> names) throws Catalogue.Refused {
        Set<String> all = new LinkedHashSet<>();
        for (String name : names) {
            switch (name) {
                case "recommendations" -> all.addAll(catalogue.ids(Policy.Kind.RECOMMENDATION));
                case "government" -> all.addAll(catalogue.ids(Policy.Kind.GOVERNMENT));
                case "controls" -> all.addAll(catalogue.ids(Policy.Kind.CONTROL));
                case "packages" -> all.addAll(catalogue.ids(Policy.Kind.PACKAGE));
                case "all" -> {
                    for (Policy.Kind kind : Policy.Kind.values()) {
                        all.addAll(kind == Policy.Kind.BASELINE ? List.of() : catalogue.ids(kind));
                    }
                }
                default -> all.add(name);
            }
        }
        List<Contender> contenders = new ArrayList<>();
        for (String name : all) {
            contenders.add(Contender.of(name, catalogue.parts(name), catalogue.plans(name, size)));
        }
        return contenders;
    }

    /** What each costs treasuries in a year, USD bn, when the first starts. */
    public static double[] publicUsdBn(List<Contender> contenders, Simulation scenario) {
        Run at = scenario.start(1);
        at.to(contenders.stream().mapToInt(c -> scenario.under(c.plans()).departs()).min().orElse(0));
        return contenders.stream().mapToDouble(c -> scenario.publicUsdBn(c.plans(), at)).toArray();
    }

    /** The same, each done so much more or less that treasuries pay the same in a year; what cannot be is left out. */
    public List<Contender> atCost(double publicUsdBn, List<Contender> contenders, Simulation scenario) throws Catalogue.Refused {
        double[] costs = publicUsdBn(contenders, scenario);
        List<Contender> scaled = new ArrayList<>();
        for (int c = 0; c < costs.length; c++) {
            Contender contender = contenders.get(c);
            double cost = costs[c];
            double factor = publicUsdBn / cost;
            double most = catalogue.mostFactor(contender.name(), size);
            if (!(cost > 0)) {
                left.add(contender.name() + ": costs treasuries nothing, so cost does not scale it");
            } else if (factor > most) {
                left.add(contender.name() + ": a share in it would exceed one beyond " + Math.floor(100 * most * cost) / 100
                        + " bn USD a year");
            } else {
                scaled.add(contender.scaled(factor));
            }
        }
        return scaled;
    }

    /** Each as it is, and again so many years later. */
    public static List<Contender> withDelay(List<Contender> contenders, int years) {
        List<Contender> all = new ArrayList<>();
        for (Contender contender : contenders) {
            all.add(contender);
            all.add(later(contender, years));
        }
        return all;
    }

    /** Each as it is, and again with an end at the beginning of a year, to see what stays. */
    public static List<Contender> withEnd(List<Contender> contenders, int year) {
        List<Contender> all = new ArrayList<>();
        for (Contender contender : contenders) {
            all.add(contender);
            all.add(contender.until(year + "Q1"));
        }
        return all;
    }

    /** Each with its start in each of several years, in increasing order; each part of a package as much later as the first. */
    public static List<Contender> starting(List<Contender> contenders, List<Integer> years) {
        List<Contender> all = new ArrayList<>();
        for (Contender contender : contenders) {
            int own = contender.plans().stream().mapToInt(plan -> year(plan.start())).min().orElse(0);
            for (int year : years) {
                all.add(year == own ? contender : later(contender, year - own));
            }
        }
        return all;
    }

    private static Contender later(Contender contender, int years) {
        String first = contender.plans().stream().map(Plan::start).sorted().findFirst().orElse("2000Q1");
        return contender.later(shifted(first, years), plan -> plan.starting(shifted(plan.start(), years)));
    }

    private static String shifted(String quarter, int years) {
        return year(quarter) + years + quarter.substring(4);
    }

    private static int year(String quarter) {
        return Integer.parseInt(quarter.substring(0, 4));
    }
}

package lockstep.scenario;

import lockstep.setup.GroupSetup;
import lockstep.setup.NationSetup;
import lockstep.setup.PopulationSetup;
import lockstep.setup.Setup;
import lockstep.setup.TradeLink;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Makes the nations, links and memberships that recipes ask for and adds them to a set-up. */
final class Populations {
    private static final int DIGITS = 4;

    private final Setup setup;
    private final Networks networks;
    private final Map<String, NationSetup> nations;
    private final Map<String, TradeLink> trade;
    private final Map<String, List<String>> joined = new TreeMap<>();

    Populations(Setup setup, Networks networks) {
        this.setup = setup;
        this.networks = networks;
        this.nations = new TreeMap<>(setup.nations());
        this.trade = new TreeMap<>(setup.trade());
    }

    /** Ids of the nations that the recipes of a tree will make, as far as their counts can be read. */
    static List<String> ids(Node.Mapping tree) {
        List<String> ids = new ArrayList<>();
        for (Walk.Found population : Walk.find(tree, "populations.@")) {
            for (Walk.Found count : Walk.find(population.node(), "count")) {
                int nations = (int) Math.min(1_000_000, Numbers.parse(count.text()).orElse(0));
                for (int k = 0; k < nations; k++) {
                    ids.add(id(population.text(), k, nations));
                }
            }
        }
        return ids;
    }

    /** Zero-padded to four digits, or more if the count has more, so that the order of ids is the order of nations. */
    static String id(String population, int index, int count) {
        String digits = Integer.toString(index);
        int width = Math.max(DIGITS, Integer.toString(count - 1).length());
        return population + "-" + "0".repeat(width - digits.length()) + digits;
    }

    Setup expanded() {
        if (setup.populations().isEmpty()) {
            return setup;
        }
        setup.populations().forEach(this::make);
        Map<String, GroupSetup> groups = new TreeMap<>(setup.groups());
        joined.forEach((group, members) -> groups.computeIfPresent(group, (id, old) -> new GroupSetup(old.name(), old.kind(), members)));
        return new Setup(setup.title(), setup.description(), setup.clock(), setup.modules(), setup.parameters(), setup.sponsors(),
                setup.domains(), setup.standards(), setup.compatibility(), setup.adoption(), setup.adopters(), sorted(nations), setup.populations(), sorted(trade),
                sorted(groups), setup.pacts(), setup.propensities(), setup.firms(), setup.products(), setup.presence(), setup.bodies(), setup.seats(),
                setup.states(), setup.inputs(), setup.programmes(), setup.blocs(), setup.events(), setup.policies(), setup.change(), setup.dock());
    }

    private static <T> Map<String, T> sorted(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    private void make(String name, PopulationSetup recipe) {
        List<String> ids = new ArrayList<>();
        List<PopulationSetup.Type> types = List.copyOf(recipe.types().values());
        int[] dealt = new int[types.size()];
        for (int k = 0; k < recipe.count(); k++) {
            ids.add(id(name, k, recipe.count()));
            nations.put(ids.get(k), nation(recipe, types.get(deal(types, dealt, k)).nation(), k));
        }
        for (String group : recipe.groups()) {
            joined.computeIfAbsent(group, g -> new ArrayList<>(setup.groups().get(g).members())).addAll(ids);
        }
        List<int[]> links = networks.links(name, recipe, ids);
        Map<Integer, TradeLink> shares = new TreeMap<>();
        for (int k = 0; k < links.size(); k++) {
            for (int partner : links.get(k)) {
                TradeLink link = shares.computeIfAbsent(links.get(k).length, partners -> new TradeLink(1.0 / partners));
                trade.put(ids.get(k) + "/" + ids.get(partner), link);
            }
        }
    }

    /** The type that is furthest behind its share gets the next nation: no luck, and a longer population begins as a shorter one. */
    private static int deal(List<PopulationSetup.Type> types, int[] dealt, int index) {
        int next = 0;
        for (int t = 1; t < types.size(); t++) {
            boolean further = behind(types, dealt, t, index) > behind(types, dealt, next, index) + 1e-9;
            next = further ? t : next;
        }
        dealt[next]++;
        return next;
    }

    private static double behind(List<PopulationSetup.Type> types, int[] dealt, int type, int index) {
        return types.get(type).share() * (index + 1) - dealt[type];
    }

    private static NationSetup nation(PopulationSetup recipe, NationSetup type, int index) {
        SplittableRandom luck = Luck.of(recipe.seed(), index);
        double shift = recipe.idealPointSd() * Luck.normal(luck);
        double size = recipe.sizeTail() > 0 ? Luck.pareto(luck, recipe.sizeTail()) : 1;
        return new NationSetup(type.name() + " " + index, type.region(), type.area(), type.gdp2013() * size, type.gdp2021() * size,
                type.population2013() * size, type.population2021() * size, type.internet2013(), type.internet2021(),
                ideal(type.idealPoint2013() + shift), ideal(type.idealPoint2019() + shift), type.democracy2013(), type.democracy2021(),
                type.researchPctGdp(), type.homeProtection(), type.wto(), type.patronDebt(),
                type.observedRestriction(), type.observedChineseSurveillance(), "");
    }

    /** A draw beyond the ends of the scale lies at its end. */
    private static double ideal(double point) {
        return Math.max(-4, Math.min(4, point));
    }
}

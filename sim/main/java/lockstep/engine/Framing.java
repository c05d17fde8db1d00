package lockstep.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import lockstep.agent.Frame;
import lockstep.agent.Product;
import lockstep.agent.Propensities;
import lockstep.agent.Shelf;
import lockstep.agent.Standard;
import lockstep.chance.Chance;
import lockstep.process.ImpossibleWorld;
import lockstep.setup.Clock;
import lockstep.setup.Compatibility;
import lockstep.setup.DomainSetup;
import lockstep.setup.FirmSetup;
import lockstep.setup.InputSetup;
import lockstep.setup.NationSetup;
import lockstep.setup.Setup;
import lockstep.setup.StandardSetup;

/** Puts a set-up in order: indices, lists and matrices of the {@link Frame}. */
final class Framing {
    private final Setup setup;
    private final List<String> domainIds;
    private final List<String> homeIds;
    private final Map<String, Integer> nationIndex;

    private Framing(Setup setup) {
        this.setup = setup;
        domainIds = List.copyOf(setup.domains().keySet());
        nationIndex = index(setup.nations().keySet());
        TreeSet<String> homes = new TreeSet<>();
        for (FirmSetup firm : setup.firms().values()) {
            if (!firm.home().isEmpty()) {
                homes.add(firm.home());
            }
        }
        homes.addAll(setup.states().keySet());
        if (homes.size() > Long.SIZE - 1) {
            throw new ImpossibleWorld("firms: given " + homes.size() + " nations with firms or industrial policy, expected at most "
                    + (Long.SIZE - 1));
        }
        homeIds = List.copyOf(homes);
    }

    static Frame frame(Setup setup) {
        return new Framing(setup).build();
    }

    private Frame build() {
        Standard[] standards = standards();
        Product[] products = products(standards);
        List<String> regions = names(setup.nations().values().stream().map(NationSetup::region).toList());
        List<String> areas = names(setup.nations().entrySet().stream().map(e -> Crowd.area(setup, e.getKey(), e.getValue())).toList());
        List<String> sponsors = new ArrayList<>(setup.sponsors().keySet());
        sponsors.add("other");
        List<String> stages = List.copyOf(setup.inputs().keySet());
        double[][] shares = stageShares();
        int domains = domainIds.size();
        return new Frame(setup, setup.clock().tickYears(), domainIds, setup.domains().values().toArray(DomainSetup[]::new), standards,
                firstStandard(standards), kappa(standards), complements(), products, firstProduct(products),
                Shelf.of(products, homeIds.size()), vendorHomes(products),
                homeIds.stream().mapToInt(nationIndex::get).toArray(), homeIds, regions, areas, List.copyOf(sponsors), sponsorOfHome(sponsors),
                List.copyOf(setup.groups().keySet()), List.copyOf(setup.blocs().keySet()), nationIndex, index(setup.firms().keySet()),
                index(setup.bodies().keySet()), index(setup.programmes().keySet()), stages, shares, suppliers(shares),
                new double[domains], domainWeight(), ones(domains), new double[areas.size()][products.length], new double[nationIndex.size()][domains],
                new Crowd(setup, areas, domainIds, products).adopters(), Propensities.of(setup.propensities(), nationIndex));
    }

    private Standard[] standards() {
        List<Standard> list = new ArrayList<>();
        for (String domain : domainIds) {
            for (Map.Entry<String, StandardSetup> entry : setup.standards().entrySet()) {
                if (entry.getValue().domain().equals(domain)) {
                    long sponsors = 0;
                    for (String home : entry.getValue().sponsors()) {
                        sponsors |= homeIds.contains(home) ? 1L << homeIds.indexOf(home) : 0;
                    }
                    list.add(new Standard(list.size(), entry.getKey(), domainIds.indexOf(domain), sponsors,
                            tick(entry.getValue().available()), entry.getValue()));
                }
            }
        }
        return list.toArray(Standard[]::new);
    }

    private Product[] products(Standard[] standards) {
        Map<String, Integer> firms = index(setup.firms().keySet());
        List<Product> list = new ArrayList<>();
        TreeMap<String, String> order = new TreeMap<>();
        for (String id : setup.products().keySet()) {
            String[] part = id.split("/");
            order.put(part[1] + "/" + part[0] + "/" + part[2], id);
        }
        for (String id : order.values()) {
            String[] part = id.split("/");
            String home = setup.firms().get(part[0]).home();
            int standard = -1;
            for (Standard s : standards) {
                standard = s.id().equals(part[2]) ? s.index() : standard;
            }
            list.add(new Product(list.size(), id, firms.get(part[0]), domainIds.indexOf(part[1]), standard,
                    home.isEmpty() ? -1 : homeIds.indexOf(home), setup.products().get(id).share(),
                    tick(setup.products().get(id).available()), Chance.key(id)));
        }
        list.sort(java.util.Comparator.comparingInt(Product::domain));
        Product[] products = new Product[list.size()];
        for (int j = 0; j < products.length; j++) {
            Product p = list.get(j);
            products[j] = new Product(j, p.id(), p.firm(), p.domain(), p.standard(), p.home(), p.share2013(), p.availableTick(), p.key());
        }
        return products;
    }

    private int tick(String quarter) {
        Clock clock = setup.clock();
        return quarter.isEmpty() ? 0 : Math.max(0, clock.tickOf(quarter));
    }

    private int[] firstStandard(Standard[] standards) {
        int[] first = new int[domainIds.size() + 1];
        for (Standard s : standards) {
            first[s.domain() + 1] = s.index() + 1;
        }
        return filled(first);
    }

    private int[] firstProduct(Product[] products) {
        int[] first = new int[domainIds.size() + 1];
        for (Product p : products) {
            first[p.domain() + 1] = p.index() + 1;
        }
        return filled(first);
    }

    private int[][] vendorHomes(Product[] products) {
        int[][] columns = new int[domainIds.size()][];
        for (int d = 0; d < columns.length; d++) {
            int domain = d;
            columns[d] = java.util.Arrays.stream(products).filter(p -> p.domain() == domain)
                    .mapToInt(p -> p.home() < 0 ? homeIds.size() : p.home()).distinct().sorted().toArray();
        }
        return columns;
    }

    private static int[] filled(int[] first) {
        for (int d = 1; d < first.length; d++) {
            first[d] = Math.max(first[d], first[d - 1]);
        }
        return first;
    }

    private double[][] kappa(Standard[] standards) {
        double[][] kappa = new double[standards.length][standards.length];
        for (Standard from : standards) {
            for (Standard to : standards) {
                Compatibility there = setup.compatibility().get(from.id() + "/" + to.id());
                Compatibility back = setup.compatibility().get(to.id() + "/" + from.id());
                if (from == to) {
                    kappa[from.index()][to.index()] = 1;
                } else if (from.domain() == to.domain() && (there != null || back != null)) {
                    kappa[from.index()][to.index()] = there != null ? there.kappa() : back.kappa();
                }
            }
        }
        return kappa;
    }

    private int[][] complements() {
        int[][] complements = new int[domainIds.size()][];
        for (int d = 0; d < complements.length; d++) {
            complements[d] = setup.domains().get(domainIds.get(d)).complements().stream().mapToInt(domainIds::indexOf).sorted().toArray();
        }
        return complements;
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    private double[] domainWeight() {
        double[] weight = setup.domains().values().stream().mapToDouble(DomainSetup::salesUsdBn).toArray();
        double sum = 0;
        for (double w : weight) {
            sum += w;
        }
        for (int d = 0; d < weight.length; d++) {
            weight[d] = sum > 0 ? weight[d] / sum : 0;
        }
        return weight;
    }

    private int[] sponsorOfHome(List<String> sponsors) {
        int[] of = new int[homeIds.size()];
        for (int h = 0; h < of.length; h++) {
            of[h] = sponsors.size() - 1;
            for (int s = 0; s + 1 < sponsors.size(); s++) {
                of[h] = setup.sponsors().get(sponsors.get(s)).contains(homeIds.get(h)) ? s : of[h];
            }
        }
        return of;
    }

    private double[][] stageShares() {
        double[][] shares = new double[setup.inputs().size()][nationIndex.size()];
        int s = 0;
        for (InputSetup stage : setup.inputs().values()) {
            for (Map.Entry<String, Double> share : stage.shares().entrySet()) {
                shares[s][nationIndex.get(share.getKey())] = share.getValue();
            }
            s++;
        }
        return shares;
    }

    private static int[][] suppliers(double[][] shares) {
        int[][] suppliers = new int[shares.length][];
        for (int s = 0; s < shares.length; s++) {
            double[] row = shares[s];
            suppliers[s] = java.util.stream.IntStream.range(0, row.length).filter(n -> row[n] > 0).toArray();
        }
        return suppliers;
    }

    private static List<String> names(List<String> all) {
        return List.copyOf(new TreeSet<>(all));
    }

    static Map<String, Integer> index(Iterable<String> ids) {
        Map<String, Integer> index = new TreeMap<>();
        for (String id : ids) {
            index.put(id, index.size());
        }
        return index;
    }
}

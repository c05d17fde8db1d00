package lockstep.engine;

import java.util.List;
import java.util.Map;
import lockstep.agent.Adopters;
import lockstep.agent.Product;
import lockstep.setup.AdopterSetup;
import lockstep.setup.NationSetup;
import lockstep.setup.Setup;

/** Puts in order what a scenario says of adopters, by area or nation. */
final class Crowd {
    private final Setup setup;
    private final List<String> areas;
    private final List<String> domains;
    private final Product[] products;

    Crowd(Setup setup, List<String> areas, List<String> domains, Product[] products) {
        this.setup = setup;
        this.areas = areas;
        this.domains = domains;
        this.products = products;
    }

    /** The area a nation counts in: its market area, unless something is said of its own adopters; then it is one for itself. */
    static String area(Setup setup, String nation, NationSetup facts) {
        if (setup.adopters().isEmpty()) {
            return facts.area();
        }
        return setup.domains().keySet().stream().anyMatch(d -> setup.adopters().containsKey(nation + "/" + d)) ? nation : facts.area();
    }

    Adopters adopters() {
        String[] markets = areas.stream().map(this::market).toArray(String[]::new);
        Adopters adopters = Adopters.of(markets, domains.size(), products.length);
        for (int a = 0; a < markets.length; a++) {
            for (int d = 0; d < domains.size(); d++) {
                Map<String, AdopterSetup> all = setup.adopters();
                AdopterSetup own = all.getOrDefault(areas.get(a) + "/" + domains.get(d), all.get(markets[a] + "/" + domains.get(d)));
                if (own != null) {
                    fill(adopters, own, a, d);
                }
            }
        }
        return adopters;
    }

    private String market(String area) {
        NationSetup nation = setup.nations().get(area);
        return nation != null && area(setup, area, nation).equals(area) ? nation.area() : area;
    }

    private void fill(Adopters adopters, AdopterSetup own, int a, int d) {
        adopters.given()[a][d] = true;
        adopters.networkFactor()[a][d] = own.networkFactor();
        adopters.waiting()[a][d] = own.waiting();
        for (Product product : products) {
            if (product.domain() == d) {
                adopters.tastes()[a][product.index()] = own.tastes().getOrDefault(product.id(), 0.0);
                adopters.installed()[a][product.index()] = own.installed().isEmpty() ? -1 : own.installed().getOrDefault(product.id(), 0.0);
            }
        }
    }
}

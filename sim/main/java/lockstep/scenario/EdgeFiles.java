package lockstep.scenario;

import java.util.function.UnaryOperator;

/** Where a recipe for made-up nations names its edge list: from the file that gives the recipe, kept as a path from the main file. */
final class EdgeFiles {
    private EdgeFiles() {
    }

    static void locate(Node.Mapping populations, UnaryOperator<String> fromMain) {
        for (Node.Entry population : populations.entries().values()) {
            if (population.node() instanceof Node.Mapping recipe && recipe.at("network") instanceof Node.Mapping network
                    && network.at("edges") instanceof Node.Scalar edges && !edges.empty() && !edges.text().isEmpty()) {
                network.put("edges", new Node.Scalar(edges.place(), fromMain.apply(edges.text())));
            }
        }
    }
}

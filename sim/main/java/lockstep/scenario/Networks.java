package lockstep.scenario;

import lockstep.setup.PopulationSetup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Who trades with whom in a made-up population: partners of each nation, by number. All links go both ways. */
final class Networks {
    private final Path folder;
    private final Sources sources;
    private final Problems problems;

    Networks(Path folder, Sources sources, Problems problems) {
        this.folder = folder;
        this.sources = sources;
        this.problems = problems;
    }

    /** Partners of each nation in rising order; none at all for a complete network, where no pair is special. */
    List<int[]> links(String population, PopulationSetup recipe, List<String> ids) {
        PopulationSetup.Network network = recipe.network();
        Links links = new Links(ids.size());
        SplittableRandom luck = Luck.of(recipe.seed(), -1);
        switch (network.kind()) {
            case NONE, COMPLETE -> { }
            case RING -> ring(links, network, luck, 0);
            case SMALL_WORLD -> ring(links, network, luck, network.rewired());
            case RANDOM -> random(links, network.degree(), luck);
            case FILE -> file(links, Names.path("populations", population), network, ids);
        }
        return links.sorted();
    }

    /** Watts and Strogatz (1998): a ring of near neighbours, a share of whose links is moved to anywhere. */
    private static void ring(Links links, PopulationSetup.Network network, SplittableRandom luck, double rewired) {
        int size = links.size();
        int reach = Math.min(network.degree() / 2, (size - 1) / 2);
        for (int step = 1; step <= reach; step++) {
            for (int k = 0; k < size; k++) {
                links.add(k, (k + step) % size);
            }
        }
        for (int step = 1; step <= reach && rewired > 0; step++) {
            for (int k = 0; k < size; k++) {
                int target = luck.nextDouble() < rewired ? luck.nextInt(size) : k;
                if (target != k && !links.has(k, target)) {
                    links.remove(k, (k + step) % size);
                    links.add(k, target);
                }
            }
        }
    }

    /** Erdos and Renyi by skipping over pairs without a link (Batagelj and Brandes 2005): work goes with links, not with pairs. */
    private static void random(Links links, int degree, SplittableRandom luck) {
        double chance = Math.min(1, degree / Math.max(1.0, links.size() - 1));
        if (chance == 0) {
            return;
        }
        double logMiss = chance < 1 ? StrictMath.log(1 - chance) : Double.NEGATIVE_INFINITY;
        long column = -1;
        int row = 1;
        while (row < links.size()) {
            column += 1 + (long) StrictMath.floor(StrictMath.log(1 - luck.nextDouble()) / logMiss);
            while (column >= row && row < links.size()) {
                column -= row;
                row++;
            }
            if (row < links.size()) {
                links.add(row, (int) column);
            }
        }
    }

    /** Edge list with columns from and to, each the id of a nation or its number. */
    private void file(Links links, String path, PopulationSetup.Network network, List<String> ids) {
        String name = network.edges();
        Place place = new Place(name, 1, 1);
        String inner = path + ".network.edges";
        String text = sources.text(folder.resolve(name), place, inner);
        Csv csv = text == null ? new Csv(List.of(), List.of()) : Csv.read(name, text, problems);
        if (text == null || csv.column("from") < 0 || csv.column("to") < 0) {
            problems.add(place, inner, "expected an edge list with columns from and to");
            return;
        }
        Map<String, Integer> numbers = new HashMap<>();
        IntStream.range(0, ids.size()).forEach(k -> numbers.put(ids.get(k), k));
        for (List<Node.Scalar> row : csv.rows()) {
            if (row.size() != csv.header().size()) {
                problems.add(row.get(0).place(), inner, "given " + row.size() + " cells, expected " + csv.header().size());
                continue;
            }
            int from = end(row.get(csv.column("from")), numbers, inner);
            int to = end(row.get(csv.column("to")), numbers, inner);
            if (from >= 0 && to >= 0 && from != to) {
                links.add(from, to);
            }
        }
    }

    private int end(Node.Scalar cell, Map<String, Integer> numbers, String path) {
        OptionalDouble number = Numbers.parse(cell.text());
        boolean counted = number.isPresent() && number.getAsDouble() >= 0 && number.getAsDouble() < numbers.size();
        int index = counted ? (int) number.getAsDouble() : numbers.getOrDefault(cell.text(), -1);
        if (index < 0) {
            problems.add(cell.place(), path, "given " + cell.given() + ", expected the id of a made-up nation or a number from 0 to "
                    + (numbers.size() - 1));
        }
        return index;
    }

    /** Links that go both ways, without order and without repetition. */
    private static final class Links {
        private final List<Set<Integer>> partners = new ArrayList<>();

        Links(int size) {
            IntStream.range(0, size).forEach(k -> partners.add(new LinkedHashSet<>()));
        }

        int size() {
            return partners.size();
        }

        boolean has(int a, int b) {
            return partners.get(a).contains(b);
        }

        void add(int a, int b) {
            partners.get(a).add(b);
            partners.get(b).add(a);
        }

        void remove(int a, int b) {
            partners.get(a).remove(b);
            partners.get(b).remove(a);
        }

        List<int[]> sorted() {
            return partners.stream().map(set -> {
                int[] numbers = set.stream().mapToInt(Integer::intValue).toArray();
                Arrays.sort(numbers);
                return numbers;
            }).toList();
        }
    }
}

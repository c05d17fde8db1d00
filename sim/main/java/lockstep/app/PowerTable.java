package lockstep.app;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lockstep.ballot.Column;
import lockstep.ballot.Power;
import lockstep.ballot.Roster;
import lockstep.experiment.CsvWriter;
import org.apache.commons.math3.fraction.BigFraction;

/** Powers of the players of a game, most powerful first; those alike share a line for people and have one each in files. */
final class PowerTable {
    private static final int SHOWN = 3;
    private static final int LONGEST_NUMBER = 15;
    private static final int LONGEST_FRACTION = 25;

    private final String title;
    private final String about;
    private final Roster roster;
    private final Power power;
    /** Columns of the rule that are weights, without vetoes. */
    private final List<Integer> weights;

    PowerTable(String title, String about, Roster roster, Power power) {
        this.title = title;
        this.about = about;
        this.roster = roster;
        this.power = power;
        List<Column> columns = roster.rule().columns();
        weights = IntStream.range(0, columns.size()).filter(c -> columns.get(c).named()).boxed().toList();
    }

    /** For people; {@code exact} prints numbers whole. */
    String text(boolean exact) {
        List<String> heading = new ArrayList<>(List.of("player"));
        weights.forEach(c -> heading.add(roster.rule().columns().get(c).name()));
        heading.addAll(List.of("veto", "swings", "Banzhaf", "absolute", "Shapley-Shubik", ""));
        Table table = Table.of(heading.toArray(String[]::new));
        for (List<Integer> alike : byPower()) {
            int player = alike.get(0);
            List<String> row = new ArrayList<>(List.of(name(alike)));
            weights.forEach(c -> row.add(Figures.count(roster.game().weight(player, c))));
            row.addAll(List.of(roster.game().veto(player) ? "yes" : "", number(power.swings(player), exact),
                    decimal(power.banzhaf(player)), decimal(power.absolute(player)), fraction(power.shapleyShubik(player), exact),
                    decimal(power.shapleyShubik(player))));
            table.row(row);
        }
        return title + "\nRule: " + roster.rule() + ". " + Figures.counted(roster.names().size(), "player", "players") + ", "
                + number(power.totalSwings(), exact) + " swings." + (about.isEmpty() ? "" : "\n" + about) + "\n\n" + table;
    }

    private List<List<Integer>> byPower() {
        Map<Integer, List<Integer>> classes = new LinkedHashMap<>();
        for (int i = 0; i < roster.names().size(); i++) {
            classes.computeIfAbsent(power.classOf(i), none -> new ArrayList<>()).add(i);
        }
        return classes.values().stream().sorted(Comparator
                .comparing((List<Integer> alike) -> power.shapleyShubik(alike.get(0)), Comparator.reverseOrder())
                .thenComparing(alike -> power.swings(alike.get(0)), Comparator.reverseOrder())).toList();
    }

    private String name(List<Integer> alike) {
        List<String> names = alike.stream().limit(SHOWN).map(roster.names()::get).toList();
        String rest = alike.size() > SHOWN ? ", ... (" + alike.size() + " alike)" : "";
        return String.join(", ", names) + rest;
    }

    private static String number(BigInteger number, boolean exact) {
        String text = exact ? number.toString() : String.format(Locale.ROOT, "%,d", number);
        return exact || text.length() <= LONGEST_NUMBER ? text : new BigDecimal(number).round(new MathContext(4)).toString();
    }

    private static String fraction(BigFraction fraction, boolean exact) {
        String text = written(fraction);
        return exact || text.length() <= LONGEST_FRACTION ? text : "";
    }

    private static String written(BigFraction fraction) {
        return fraction.getDenominator().equals(BigInteger.ONE) ? fraction.getNumerator().toString()
                : fraction.getNumerator() + "/" + fraction.getDenominator();
    }

    private static String decimal(BigFraction fraction) {
        return String.format(Locale.ROOT, "%.6f", value(fraction));
    }

    /** As a double: numerator and denominator may each be far beyond one. */
    private static double value(BigFraction fraction) {
        BigDecimal whole = new BigDecimal(fraction.getDenominator());
        return new BigDecimal(fraction.getNumerator()).divide(whole, MathContext.DECIMAL64).doubleValue();
    }

    /** Writes one row per player of several games, with exact figures; a weight that a game does not have is an empty cell. */
    static void write(List<PowerTable> tables, Path file) throws IOException {
        Map<String, Integer> named = new TreeMap<>();
        tables.forEach(table -> table.weights.forEach(c -> named.put(table.roster.rule().columns().get(c).name(), c)));
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            CsvWriter csv = new CsvWriter(writer);
            List<Object> heading = new ArrayList<>(List.of("body", "player"));
            heading.addAll(named.keySet());
            heading.addAll(List.of("veto", "swings", "banzhaf", "absolute_banzhaf", "shapley_shubik", "shapley_shubik_exact"));
            csv.row(heading.toArray());
            for (PowerTable table : tables) {
                for (List<Integer> alike : table.byPower()) {
                    for (int player : alike) {
                        csv.row(table.cells(player, named.keySet()).toArray());
                    }
                }
            }
        }
    }

    private List<Object> cells(int player, Iterable<String> named) {
        List<Object> cells = new ArrayList<>(List.of(title, roster.names().get(player)));
        for (String name : named) {
            int c = weights.stream().filter(w -> roster.rule().columns().get(w).name().equals(name)).findFirst().orElse(-1);
            cells.add(c < 0 ? "" : roster.game().weight(player, c));
        }
        cells.addAll(List.of(roster.game().veto(player) ? "yes" : "no", power.swings(player), value(power.banzhaf(player)),
                value(power.absolute(player)), value(power.shapleyShubik(player)), written(power.shapleyShubik(player))));
        return cells;
    }
}

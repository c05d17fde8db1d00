package lockstep.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lockstep.ballot.Column;
import lockstep.ballot.Power;
import lockstep.ballot.Roster;
import lockstep.ballot.Tally;
import lockstep.scenario.Assemblies;
import lockstep.setup.PowerDock;
import lockstep.setup.PowerDock.Known;
import org.apache.commons.math3.fraction.BigFraction;

/** The one case of an assembly: voting power and verdicts, exact and without runs. */
final class PowerDocking implements Docking {
    private final String name;
    private final Assemblies.Published published;
    private final PowerDock dock;

    PowerDocking(String name, Assemblies.Published published) {
        this.name = name;
        this.published = published;
        dock = published.assembly().dock();
    }

    @Override public String theory() {
        return "power";
    }

    @Override public List<String> names() {
        return dock.quantities().isEmpty() ? List.of() : List.of(name);
    }

    @Override public String about(String ignored) {
        return published.assembly().title();
    }

    @Override public List<String> quantities(String ignored) {
        return List.copyOf(dock.quantities().keySet());
    }

    @Override public int steps(String ignored) {
        return 1;
    }

    @Override public List<DockRow> run(String ignored, int threads, Runnable done) {
        Powers members = Powers.of(published.roster(), published.members());
        Powers blocs = published.roster().blocs().isEmpty() ? members : Powers.of(published.roster().ofBlocs(), playersOfBlocs());
        List<DockRow> rows = new ArrayList<>();
        dock.quantities().forEach((quantity, known) -> rows.add(row(quantity, known, members, blocs)));
        done.run();
        return rows;
    }

    private List<String> playersOfBlocs() {
        List<String> players = new ArrayList<>(published.roster().blocs());
        for (int i = 0; i < published.members().size(); i++) {
            if (published.roster().blocOf().get(i) < 0) {
                players.add(published.members().get(i));
            }
        }
        return players;
    }

    /** Players by their names in the file, and their powers; empty if there are too many to work out. */
    private record Powers(List<String> players, Optional<Power> power) {
        static Powers of(Roster roster, List<String> players) {
            return new Powers(players, Power.of(roster.game()));
        }

        /** What all those named have; several answers, which equal none that is known, if they do not have the same. */
        String of(List<String> names, IntFunction<Object> power) {
            return IntStream.range(0, players.size()).filter(i -> names.contains(players.get(i))).mapToObj(power).map(Object::toString)
                    .distinct().collect(Collectors.joining(" and "));
        }
    }

    private DockRow row(String quantity, Known known, Powers members, Powers blocs) {
        if (known instanceof PowerDock.Swings q) {
            Powers game = q.blocs() ? blocs : members;
            return exact(quantity, q, q.value(), game.power.map(power -> game.of(q.of(), power::swings)));
        } else if (known instanceof PowerDock.TotalSwings q) {
            return exact(quantity, q, q.value(), (q.blocs() ? blocs : members).power.map(power -> power.totalSwings().toString()));
        } else if (known instanceof PowerDock.ShapleyShubik q) {
            Powers game = q.blocs() ? blocs : members;
            return exact(quantity, q, q.value(), game.power.map(power -> game.of(q.of(), i -> text(power.shapleyShubik(i)))));
        } else if (known instanceof PowerDock.Absolute q) {
            return absolute(quantity, q, q.blocs() ? blocs : members);
        }
        PowerDock.Verdict q = (PowerDock.Verdict) known;
        return exact(quantity, q, verdict(q.carries()), Optional.of(verdict(published.roster().rule().carries(tally(q)))));
    }

    private DockRow exact(String quantity, Known known, String value, Optional<String> found) {
        Answer estimate = found.map(Answer::exact).orElse(Answer.of(Double.NaN));
        return row(quantity, known, Answer.exact(value), estimate, "equal", value.equals(estimate.text()));
    }

    /** The one farthest from what is known stands for all. */
    private DockRow absolute(String quantity, PowerDock.Absolute known, Powers game) {
        double found = game.power.isEmpty() ? Double.NaN : IntStream.range(0, game.players.size())
                .filter(i -> known.of().contains(game.players.get(i))).mapToObj(i -> game.power.get().absolute(i).doubleValue())
                .max(Comparator.comparing(each -> Math.abs(each - known.value()))).orElseThrow();
        return row(quantity, known, Answer.of(known.value()), Answer.of(found), "+-" + RunDocking.text(known.tolerance()),
                Math.abs(found - known.value()) <= known.tolerance());
    }

    private DockRow row(String quantity, Known known, Answer value, Answer estimate, String limit, boolean passed) {
        String source = known.source().isEmpty() ? dock.source() : known.source();
        return new DockRow(theory(), name, quantity, value, source, 0, estimate, Double.NaN, Double.NaN, limit, passed);
    }

    /** In lowest terms, whole numbers bare. */
    private static String text(BigFraction share) {
        return share.getNumerator() + (share.getDenominatorAsLong() == 1 ? "" : "/" + share.getDenominator());
    }

    private static String verdict(boolean carries) {
        return carries ? "carries" : "rejected";
    }

    private Tally tally(PowerDock.Verdict ballot) {
        List<Tally> columns = new ArrayList<>();
        List<Column> counted = published.roster().rule().columns();
        for (int c = 0; c < counted.size(); c++) {
            long yes = sum(ballot.inFavour(), c);
            long no = sum(ballot.against(), c);
            long abstain = sum(ballot.abstaining(), c);
            long all = 0;
            for (int i = 0; i < published.members().size(); i++) {
                all += published.roster().game().weight(i, c);
            }
            columns.add(new Tally(yes, no, abstain, all - yes - no - abstain));
        }
        Tally first = columns.get(0);
        return new Tally(first.yes(), first.no(), first.abstain(), first.absent(), columns.subList(1, columns.size()));
    }

    private long sum(Map<String, Integer> votes, int column) {
        long sum = 0;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            sum += vote.getValue() * published.roster().game().weight(published.members().indexOf(vote.getKey()), column);
        }
        return sum;
    }
}

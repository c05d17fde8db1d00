package lockstep.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import lockstep.agent.World;
import lockstep.experiment.RunFiles;
import lockstep.metric.Cell;
import lockstep.metric.Names;
import lockstep.metric.Summary;
import lockstep.setup.BlocSetup;
import lockstep.setup.Clock;

/** What a person should see of a run within a minute. */
final class RunReport {
    private static final int RECENT_YEARS = 4;

    private final RunFiles.Made made;
    private final World end;
    private final Names names;
    private final Recorded run;
    private final Clock clock;

    private RunReport(RunFiles.Made made) {
        this.made = made;
        end = made.end();
        names = made.recorder().names();
        clock = end.frame.setup().clock();
        run = new Recorded(made.recorder(), clock.ticksPerYear());
    }

    /** The whole text. */
    static String of(RunFiles.Made made) {
        RunReport report = new RunReport(made);
        return String.join("\n", report.heading(), report.adoption(), report.lockIn(), report.approvals(), report.blocs(),
                new MoneyReport(report.run, report.names).text(), report.rest());
    }

    private String heading() {
        double seconds = java.time.Duration.between(made.started(), made.finished()).toMillis() / 1000.0;
        return String.format(Locale.ROOT, "%s\n%s to %s, seed %d: %d nations, %d firms, %d bodies, %d ticks in %.2f s\n",
                end.frame.setup().title(),
                clock.start(), clock.end(), made.seed(), end.nations.length, end.firms.length, end.bodies.length, run.rows(), seconds)
                + "Figures read: start -> now (change).\n";
    }

    private String adoption() {
        Table table = Table.of(with("domain", names.sponsors()));
        for (int d = -1; d < names.domains().size(); d++) {
            int domain = d;
            table.row(cells(domain < 0 ? "all" : names.domains().get(domain), names.sponsors().size(), s ->
                    shareChange("adoption-share", new Cell(domain, -1, s, -1))));
        }
        return "Adoption: share of installed base by sponsor of the vendor, percent\n" + table;
    }

    private String lockIn() {
        Summary summary = Summary.of(made.recorder(), end);
        Table table = Table.of("domain", "depth, % of price", "nations locked in, %", "exit cost, USD bn", "leader", "majority since");
        for (int d = 0; d < names.domains().size(); d++) {
            Cell cell = new Cell(d, -1, -1, -1);
            double since = summary.lockInTick()[d];
            table.row(names.domains().get(d), change("lock-in-depth", cell), change("locked-share", cell),
                    Figures.amountChange(run.start("exit-cost", cell), run.now("exit-cost", cell)),
                    names.sponsors().get(summary.leader()[d]),
                    Double.isNaN(since) ? "-" : clock.quarterOf((int) since));
        }
        return "Lock-in: discount rivals must offer; nations whose leader has two thirds and where that is at least a quarter;\n"
                + "sponsor with the largest share of the world, and since when it has kept at least half\n" + table;
    }

    private String approvals() {
        Table table = Table.of(with("body", names.sponsors(), "pass rate, %"));
        for (int b = 0; b < names.bodies().size(); b++) {
            int body = b;
            List<String> row = cells(names.bodies().get(body), names.sponsors().size(),
                    s -> Figures.count(run.lastYears("approvals", new Cell(-1, -1, s, body), RECENT_YEARS)));
            row.add(passRate(body));
            table.row(row);
        }
        List<String> all = cells("all", names.sponsors().size(),
                s -> Figures.count(run.lastYears("approvals", new Cell(-1, -1, s, -1), RECENT_YEARS)));
        all.add(passRate(-1));
        table.row(all);
        return "Standards: items approved in the last " + RECENT_YEARS + " years by sponsor of the author\n" + table;
    }

    private String passRate(int body) {
        Cell cell = new Cell(-1, -1, -1, body);
        double approved = run.lastYears("approvals", cell, RECENT_YEARS);
        return Figures.percent(approved / (approved + run.lastYears("rejections", cell, RECENT_YEARS)));
    }

    private String blocs() {
        Table table = Table.of("bloc", "members, nations", "share of world GDP, %");
        for (int b = 0; b < names.blocs().size(); b++) {
            Cell cell = new Cell(-1, -1, -1, b);
            if (end.blocs[b].facts().kind() == BlocSetup.Kind.FIXED) {
                continue;
            }
            table.row(names.blocs().get(b), Figures.countChange(run.start("bloc-members", cell), run.now("bloc-members", cell)),
                    change("bloc-gdp-share", cell));
        }
        return "Blocs that nations join and leave (" + Figures.count(run.total("bloc-moves", Cell.WORLD)) + " moves)\n" + table;
    }

    private String rest() {
        Table table = Table.of("what", "start -> now");
        for (int s = 0; s < names.sponsors().size(); s++) {
            Cell cell = new Cell(-1, -1, s, -1);
            table.row("nations that restrict vendors of " + names.sponsors().get(s),
                    Figures.countChange(run.start("restricting-nations", cell), run.now("restricting-nations", cell)));
        }
        table.row("tension, 0 to 1", amounts("tension")).row("fragmentation, % of trade links", change("fragmentation", Cell.WORLD));
        table.row("people under surveillance-enabling systems, millions, once per system", amounts("people-watched"));
        table.row("  weighted by lack of liberal democracy", amounts("people-watched-unfree"));
        return "Politics and rights\n" + table;
    }

    private String amounts(String metric) {
        return Figures.amountChange(run.start(metric, Cell.WORLD), run.now(metric, Cell.WORLD));
    }

    private String shareChange(String metric, Cell cell) {
        return Figures.wholePercentChange(run.start(metric, cell), run.now(metric, cell));
    }

    private String change(String metric, Cell cell) {
        return Figures.percentChange(run.start(metric, cell), run.now(metric, cell));
    }

    /** A heading: a first cell, a name per sponsor, further cells. */
    static String[] with(String first, List<String> middle, String... last) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(middle);
        all.addAll(List.of(last));
        return all.toArray(String[]::new);
    }

    /** A row: a name and a cell per sponsor. */
    static List<String> cells(String first, int sponsors, IntFunction<String> cell) {
        List<String> row = new ArrayList<>(List.of(first));
        for (int s = 0; s < sponsors; s++) {
            row.add(cell.apply(s));
        }
        return row;
    }
}

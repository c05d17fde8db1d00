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
import lockstep.process.LockIn;
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
    private final String ownEnd;

    private RunReport(RunFiles.Made made, String ownEnd) {
        this.made = made;
        this.ownEnd = ownEnd;
        end = made.end();
        names = made.recorder().names();
        clock = end.frame.setup().clock();
        run = new Recorded(made.recorder(), clock.ticksPerYear());
    }

    /** The whole text; {@code ownEnd} is the last quarter as the scenario's file has it. */
    static String of(RunFiles.Made made, String ownEnd) {
        RunReport report = new RunReport(made, ownEnd);
        return String.join("\n", report.heading(), report.adoption(), report.lockIn(), report.approvals(), report.blocs(),
                new MoneyReport(report.run, report.names).text(), report.rest());
    }

    private String heading() {
        double seconds = java.time.Duration.between(made.started(), made.finished()).toMillis() / 1000.0;
        return end.frame.setup().title() + "\nScenario: " + made.origin().file() + overrides() + horizon() + "\n"
                + String.format(Locale.ROOT, "%s to %s, seed %d: %s, %s, %s, %s in %.2f s\n", clock.start(), clock.end(), made.seed(),
                        Figures.counted(end.nations.length, "nation", "nations"), Figures.counted(end.firms.length, "firm", "firms"),
                        Figures.counted(openBodies(), "body", "bodies"), Figures.counted(run.rows(), "tick", "ticks"), seconds)
                + "Figures read: start -> now (change). The start is the state at the end of the first "
                + (clock.ticksPerYear() == 4 ? "quarter" : "tick") + ".\n";
    }

    private int openBodies() {
        return (int) java.util.Arrays.stream(end.bodies).filter(body -> body.open(end.tick)).count();
    }

    private String overrides() {
        List<String> settings = made.origin().overrides().stream().filter(setting -> !setting.startsWith("clock.end=")).toList();
        return settings.isEmpty() ? "" : "\n  with " + String.join("\n  with ", settings);
    }

    private String horizon() {
        int beyond = clock.end().compareTo(ownEnd);
        return beyond == 0 ? "" : "\n  ends " + clock.end() + (beyond > 0 ? ", beyond " : " instead of ") + ownEnd
                + ", the end that the scenario was made for";
    }

    private String adoption() {
        Table table = Table.of(with("domain", names.sponsors()));
        for (int d = -1; d < names.domains().size(); d++) {
            int domain = d;
            table.row(cells(domain < 0 ? "all" : names.domains().get(domain), names.sponsors().size(), s ->
                    shareChange("adoption-share", new Cell(domain, -1, s, -1))));
        }
        return "Adoption: share of installed base by sponsor of the vendor, percent\n" + table + "  "
                + names.sponsors().get(names.sponsors().size() - 1) + ": everybody without a sponsor of their own, added up\n";
    }

    private String lockIn() {
        Summary summary = Summary.of(made.recorder(), end);
        Table table = Table.of("domain", "depth, % of price", "nations locked in, %", "exit cost, USD bn", "leader", "majority since");
        for (int d = 0; d < names.domains().size(); d++) {
            Cell cell = new Cell(d, -1, -1, -1);
            double since = summary.lockInTick()[d];
            table.row(names.domains().get(d), change("lock-in-depth", cell), change("locked-share", cell),
                    Figures.amountChange(run.start("exit-cost", cell), run.now("exit-cost", cell)),
                    leader(d), rest(summary.leader()[d]) || Double.isNaN(since) ? "-" : clock.quarterOf((int) since));
        }
        return String.format(Locale.ROOT, """
                Lock-in. Depth: discount that rivals of a nation's leading home would have to offer. Locked in: nations whose
                leading home holds at least %.0f %% of the base and where that discount is at least %.0f %%. Leader: the named
                sponsor with the largest share of the world, percent; since when it has kept at least half.
                """, 100 * LockIn.LOCKED_SHARE, 100 * LockIn.LOCKED_DEPTH) + table;
    }

    /** The named sponsor with the most; the rest is a sum of many and leads nobody. */
    private String leader(int domain) {
        int top = -1;
        double most = 0;
        for (int s = 0; s < names.sponsors().size() - 1; s++) {
            double share = run.now("adoption-share", new Cell(domain, -1, s, -1));
            if (share > most) {
                most = share;
                top = s;
            }
        }
        return top < 0 ? "none named" : names.sponsors().get(top) + " " + Figures.percent(most);
    }

    private boolean rest(int sponsor) {
        return sponsor == names.sponsors().size() - 1;
    }

    private String approvals() {
        Table table = Table.of(with("body", names.sponsors(), "pass rate, %"));
        for (int b = 0; b < names.bodies().size(); b++) {
            int body = b;
            if (!end.bodies[body].open(end.tick)) {
                continue;
            }
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
        long moves = Math.round(run.total("bloc-moves", Cell.WORLD));
        return "Blocs that nations join and leave (" + Figures.counted(moves, "move", "moves") + ")\n" + table;
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

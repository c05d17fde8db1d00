package lockstep.app;

import lockstep.metric.Cell;
import lockstep.metric.Names;

/** Deployments and subsidies: who spends what, and how it shifted. */
record MoneyReport(Recorded run, Names names) {

    String text() {
        return programmes() + "\n" + regions() + "\n" + subsidies() + "\n" + mix();
    }

    private String programmes() {
        Table table = Table.of("programme", "concessions, USD bn", "in last year", "equipment, USD bn", "in last year", "deals",
                "agreements");
        for (int p = 0; p < names.programmes().size(); p++) {
            Cell cell = new Cell(-1, -1, -1, p);
            table.row(names.programmes().get(p), Figures.amount(run.total("programme-spending", cell)),
                    Figures.amount(run.lastYears("programme-spending", cell, 1)), Figures.amount(run.total("programme-face-value", cell)),
                    Figures.amount(run.lastYears("programme-face-value", cell, 1)), Figures.count(run.total("programme-deals", cell)),
                    Figures.count(run.now("agreements", cell)));
        }
        return "Deployment programmes: since the start, and in the last year\n" + table;
    }

    private String regions() {
        Table table = Table.of(RunReport.with("region", names.programmes()));
        for (int r = 0; r < names.regions().size(); r++) {
            int region = r;
            table.row(RunReport.cells(names.regions().get(region), names.programmes().size(), p -> {
                Cell cell = new Cell(-1, region, -1, p);
                return Figures.amount(run.total("programme-face-value", cell)) + " / "
                        + Figures.amount(run.lastYears("programme-face-value", cell, 1));
            }));
        }
        return "Equipment deployed by region, USD bn: since the start / in the last year\n" + table;
    }

    private String subsidies() {
        Table table = Table.of("sponsor", "first year", "last year", "since the start", "largest domain at start", "now");
        for (int s = 0; s < names.sponsors().size(); s++) {
            Cell cell = new Cell(-1, -1, s, -1);
            if (run.total("support", cell) > 0) {
                table.row(names.sponsors().get(s), Figures.amount(run.firstYear("support", cell)),
                        Figures.amount(run.lastYears("support", cell, 1)), Figures.amount(run.total("support", cell)),
                        top(s, true), top(s, false));
            }
        }
        return "State support of vendors, USD bn\n" + table;
    }

    private String top(int sponsor, boolean atStart) {
        int top = -1;
        double most = 0;
        for (int d = 0; d < names.domains().size(); d++) {
            Cell cell = new Cell(d, -1, sponsor, -1);
            double share = atStart ? run.start("support-mix", cell) : run.now("support-mix", cell);
            if (share > most) {
                most = share;
                top = d;
            }
        }
        return top < 0 ? "-" : names.domains().get(top) + " " + Figures.percent(most) + " %";
    }

    private String mix() {
        Table table = Table.of(RunReport.with("domain", names.sponsors()));
        for (int d = 0; d < names.domains().size(); d++) {
            int domain = d;
            table.row(RunReport.cells(names.domains().get(domain), names.sponsors().size(), s -> Figures.wholePercentChange(
                    run.start("support-mix", new Cell(domain, -1, s, -1)), run.now("support-mix", new Cell(domain, -1, s, -1)))));
        }
        return "How each sponsor splits its support over domains, percent\n" + table;
    }
}

package lockstep.scenario;

import lockstep.setup.Clock;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checks what must hold between values: sums of shares, order of dates, standards and their domain. */
final class Consistency {
    private static final double TOLERANCE = 1e-6;
    /** Bounds of the calendar: wide enough for any study, narrow enough to catch a slip of the keyboard. */
    private static final String FIRST = "1990Q1";
    private static final String LAST = "2100Q4";

    private final Node.Mapping tree;
    private final Problems problems;

    Consistency(Node.Mapping tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    void check() {
        clock();
        sponsors();
        Walk.find(tree, "events.@").forEach(this::event);
        Walk.find(tree, "change.at").forEach(this::change);
        domains();
        sums("products.@", 1, true, "shares of the products of domain ");
        sums("trade.@", 0, false, "shares of the trade of nation ");
        for (Walk.Found population : Walk.find(tree, "populations.@")) {
            typeShares(population);
        }
        Walk.find(tree, "adopters.@").forEach(this::adopters);
        Walk.find(tree, "firms.@").forEach(this::home);
        Walk.find(tree, "blocs.@").forEach(this::bloc);
    }

    private void clock() {
        for (String bound : List.of("clock.start", "clock.end")) {
            Walk.find(tree, bound).stream().filter(quarter -> Clock.isQuarter(quarter.text())).filter(quarter ->
                    quarter.text().compareTo(FIRST) < 0 || quarter.text().compareTo(LAST) > 0).forEach(quarter -> problems.add(
                    quarter.place(), quarter.path(), "given " + quarter.text() + ", expected a quarter from " + FIRST + " to " + LAST));
        }
        Walk.find(tree, "clock.end").forEach(end -> Walk.find(tree, "clock.start").forEach(start -> {
            if (Clock.isQuarter(start.text()) && Clock.isQuarter(end.text()) && start.text().compareTo(end.text()) > 0) {
                problems.add(end.place(), end.path(), "given " + end.text() + ", expected a quarter not before the start " + start.text());
            }
        }));
    }

    /** A nation under two names would be counted under only one of them. */
    private void sponsors() {
        Map<String, Walk.Found> first = new TreeMap<>();
        for (Walk.Found nation : Walk.find(tree, "sponsors.*.[]")) {
            Walk.Found earlier = first.putIfAbsent(nation.text(), nation);
            if (earlier != null) {
                problems.add(nation.place(), nation.path(), "given " + nation.text() + ", which " + earlier.path() + " names already, "
                        + "expected each nation under one sponsor");
            }
        }
    }

    /** Dates before the start are fine, as the event is then in force from the first tick; dates after the end only deserve a word. */
    private void event(Walk.Found event) {
        String date = quarter(event.node(), "date");
        String end = quarter(tree, "clock.end");
        for (String key : List.of("ends", "full")) {
            for (Walk.Found later : Walk.find(event.node(), key)) {
                if (Clock.isQuarter(later.text()) && !date.isEmpty() && later.text().compareTo(date) <= 0) {
                    problems.add(later.place(), Names.path(event.path(), key), "given " + later.text() + ", expected a quarter after the date "
                            + date);
                }
            }
        }
        if (!date.isEmpty() && !end.isEmpty() && date.compareTo(end) > 0) {
            problems.note(event.place(), event.path(), "dated " + date + ", never happens before " + end + ", the end");
        }
    }

    /** The first year is made with the parameters before, so that a change at its start would be none of these. */
    private void change(Walk.Found at) {
        String start = quarter(tree, "clock.start");
        String end = quarter(tree, "clock.end");
        if (Clock.isQuarter(at.text()) && !start.isEmpty() && at.text().compareTo(start) <= 0) {
            problems.add(at.place(), at.path(), "given " + at.text() + ", expected a quarter after the start " + start
                    + "; what holds from there on belongs under 'parameters'");
        } else if (Clock.isQuarter(at.text()) && !end.isEmpty() && at.text().compareTo(end) > 0) {
            problems.note(at.place(), at.path(), "dated " + at.text() + ", never happens before " + end + ", the end");
        }
    }

    /** The quarter under a path, "" if there is none that can be read. */
    private static String quarter(Node node, String path) {
        return Walk.find(node, path).stream().map(Walk.Found::text).filter(Clock::isQuarter).findFirst().orElse("");
    }

    private void domains() {
        Map<String, String> domains = new TreeMap<>();
        for (Walk.Found standard : Walk.find(tree, "standards.@")) {
            Walk.find(standard.node(), "domain").forEach(domain -> domains.put(standard.text(), domain.text()));
        }
        for (Walk.Found product : Walk.find(tree, "products.@")) {
            String[] id = product.text().split("/");
            String domain = id.length == 3 ? domains.get(id[2]) : null;
            if (domain != null && !domain.equals(id[1])) {
                problems.add(product.place(), product.path(), "standard " + id[2] + " belongs to domain " + domain + ", not to " + id[1]);
            }
        }
        for (Walk.Found pair : Walk.find(tree, "compatibility.@")) {
            String[] id = pair.text().split("/");
            boolean known = id.length == 2 && domains.containsKey(id[0]) && domains.containsKey(id[1]);
            if (known && !domains.get(id[0]).equals(domains.get(id[1]))) {
                problems.add(pair.place(), pair.path(), "standards of different domains, expected two of one domain");
            }
        }
    }

    /** Adds up shares over ids with the same part; they must make one, or no more than one. */
    private void sums(String pattern, int part, boolean exactly, String what) {
        if (problems.partial(pattern.substring(0, pattern.indexOf('.')))) {
            return;
        }
        Map<String, Double> sums = new TreeMap<>();
        Map<String, Walk.Found> first = new TreeMap<>();
        for (Walk.Found found : Walk.find(tree, pattern)) {
            String[] id = found.text().split("/");
            Node row = found.node() instanceof Node.Mapping mapping ? mapping.at("share") : null;
            double share = Numbers.parse(Leaves.scalar(row)).orElse(Double.NaN);
            if (id.length > part) {
                sums.merge(id[part], share, Double::sum);
                first.putIfAbsent(id[part], found);
            }
        }
        sums.forEach((id, sum) -> total(first.get(id), sum, exactly, what + id));
    }

    private void typeShares(Walk.Found population) {
        double sum = 0;
        for (Walk.Found share : Walk.find(population.node(), "types.*.share")) {
            sum += Numbers.parse(share.text()).orElse(Double.NaN);
        }
        total(population, sum, true, "shares of the types");
    }

    /** A sum with a broken share is no news: the share has its own message. */
    private void total(Walk.Found where, double sum, boolean exactly, String what) {
        if (sum > 1 + TOLERANCE || exactly && sum < 1 - TOLERANCE) {
            String path = where.path().substring(0, where.path().indexOf('.'));
            String expected = exactly ? "expected 1" : "expected at most 1";
            problems.add(where.place(), path, what + " add up to " + Numbers.text(Math.rint(sum * 1e7) / 1e7) + ", " + expected);
        }
    }

    /** Tastes and base are of products of the domain, and no more is installed than there is room for. */
    private void adopters(Walk.Found adopters) {
        String domain = adopters.text().substring(adopters.text().indexOf('/') + 1);
        for (String key : List.of("tastes", "installed")) {
            for (Walk.Found product : Walk.find(adopters.node(), key + ".@")) {
                String[] id = product.text().split("/");
                if (id.length == 3 && !id[1].equals(domain)) {
                    String path = Names.path(adopters.path(), product.path());
                    problems.add(product.place(), path, "given a product of domain " + id[1] + ", expected one of " + domain);
                }
            }
        }
        double sum = 0;
        for (Walk.Found share : Walk.find(adopters.node(), "installed.*")) {
            sum += Numbers.parse(share.text()).orElse(Double.NaN);
        }
        total(adopters, sum, false, "shares installed of " + adopters.text());
    }

    private void home(Walk.Found firm) {
        if (firm.node() instanceof Node.Mapping row && row.has("kind") && Leaves.scalar(row.at("kind")) != null) {
            boolean fringe = Leaves.scalar(row.at("kind")).text().equals("fringe");
            Node.Scalar home = row.has("home") ? Leaves.scalar(row.at("home")) : null;
            if (!fringe && (home == null || home.text().isEmpty())) {
                problems.add(firm.place(), Names.path(firm.path(), "home"), "missing, expected a nation: only the fringe has no home");
            }
        }
    }

    private void bloc(Walk.Found bloc) {
        if (bloc.node() instanceof Node.Mapping row) {
            String kind = row.text("kind");
            String needed = kind.equals("led") ? "leader" : kind.equals("fixed") ? "group" : "";
            if (!needed.isEmpty() && row.text(needed).isEmpty()) {
                problems.add(bloc.place(), Names.path(bloc.path(), needed), "missing, expected one because the bloc is " + kind);
            }
        }
    }
}

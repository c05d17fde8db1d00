package lockstep.experiment;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lockstep.agent.Frame;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.World;
import lockstep.process.LockIn;

/** nations.csv: the state at the end, one row per nation and domain. Shares are fractions of the nation's base in the domain. */
final class NationsFile {
    private NationsFile() {
    }

    /** Writes a world as it stands; returns the number of rows below the heading. */
    static long write(World w, Writer writer) throws IOException {
        CsvWriter csv = new CsvWriter(writer);
        csv.row(heading(w.frame).toArray());
        LockIn lockIn = LockIn.read(w);
        for (Nation nation : w.nations) {
            for (int d = 0; d < w.frame.domains().length; d++) {
                csv.row(row(w, lockIn, nation, d).toArray());
            }
        }
        return (long) w.nations.length * w.frame.domains().length;
    }

    private static List<Object> heading(Frame frame) {
        List<Object> heading = new ArrayList<>(List.of("nation", "name", "region", "domain", "potential_usd_bn", "installed_usd_bn",
                "penetration", "leader_home", "leader_share"));
        frame.sponsors().forEach(s -> heading.add("share_" + s));
        heading.addAll(List.of("lock_in_depth", "locked", "exit_cost_usd_bn", "restricted_homes", "bloc", "debt_usd_bn"));
        return heading;
    }

    private static List<Object> row(World w, LockIn lockIn, Nation nation, int d) {
        int n = nation.index;
        double installed = nation.installed(d);
        int leader = lockIn.leader()[n][d];
        List<Object> row = new ArrayList<>(List.of(nation.id, nation.facts.name(), w.frame.regions().get(nation.region),
                w.frame.domainIds().get(d), nation.potential(d), installed, installed / nation.potential(d),
                installed > 0 && leader >= 0 ? w.frame.homeIds().get(leader) : "",
                installed > 0 ? lockIn.leaderShare()[n][d] : Double.NaN));
        for (double base : baseBySponsor(w.frame, nation, d)) {
            row.add(base / installed);
        }
        row.addAll(List.of(lockIn.depth()[n][d], lockIn.locked()[n][d], lockIn.exitUsdBn()[n][d], restricted(w.frame, nation, d),
                w.frame.blocIds().isEmpty() ? "" : w.frame.blocIds().get(nation.bloc()), nation.totalDebt()));
        return row;
    }

    private static double[] baseBySponsor(Frame frame, Nation nation, int d) {
        double[] base = new double[frame.sponsors().size()];
        for (int p = frame.firstProduct()[d]; p < frame.firstProduct()[d + 1]; p++) {
            Product product = frame.products()[p];
            base[frame.sponsorOf(product)] += nation.base(p);
        }
        return base;
    }

    private static String restricted(Frame frame, Nation nation, int d) {
        return IntStream.range(0, frame.homes().length).filter(h -> nation.restricts(h, d)).mapToObj(frame.homeIds()::get)
                .collect(Collectors.joining(" "));
    }
}

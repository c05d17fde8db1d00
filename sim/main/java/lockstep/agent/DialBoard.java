package lockstep.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.policy.Dials;

/**
 * The dials as the submodels read them. A board is set once, when the levers in force change, and only read after; worlds may share it.
 * Everything is at rest (0) on a fresh board.
 */
public final class DialBoard implements Dials {
    private final Frame frame;
    private final Nation[] nations;
    private final Firm[] firms;
    private final Map<String, Integer> blocIndex;
    private final Selection find;
    private final int domains;

    /** [home][domain] support added, percent of GDP; [home] support added by the state's own weights. */
    public final double[][] domainSupport;
    public final double[] support;
    /** [home] support of inputs added, percent of GDP. */
    public final double[] inputSupport;
    /** [programme] concessions added, USD bn a year; chance of an agreement added. */
    public final double[] programmeBudget;
    public final double[] agreements;
    /** [nation * domains + domain] null, or [firm] share of tenders closed to the firm. */
    public final double[][] closed;
    /** [stage][nation][firm] strength of denial, null where none. */
    private final double[][][] denial;
    /** [stage][firm] share denied, null where nothing is. */
    private double[][] denied;
    /** [stage][home] strongest denial that the home imposes, 0 to 1. */
    public final double[][] controls;
    /** [nation][firm] chill of the nation's delegates where the firm takes part, null where none. */
    public final double[][] chill;
    /** [nation] engineers funded net of crowding-out; stipend added, USD M; share of noise removed; share of exit cost paid; norm pull. */
    public final double[] delegates;
    public final double[] stipend;
    public final double[] coordination;
    public final double[] replacement;
    public final double[] normCampaign;
    /** [nation] null, or [domain] effort added, relative. */
    public final double[][] priority;
    /** [nation] null, or [domain] share of demand reserved, added. */
    public final double[][] homeProtection;
    /** [bloc][body] discipline added. */
    public final double[][] discipline;
    /** [standard] conformance spending, USD bn a year. */
    public final double[] conformance;
    /** [patron home][target home][domain] pressure. */
    public final double[][][] pressure;
    /** [home] perceived risk added, index a year. */
    public final double[] exposure;
    /** Memberships that differ from the start. */
    public final List<MembershipChange> memberships = new ArrayList<>();

    /** A nation that joined or left a group. */
    public record MembershipChange(int nation, int group, boolean member) {
    }

    public DialBoard(Frame frame, Nation[] nations, Firm[] firms) {
        this.frame = frame;
        this.nations = nations;
        this.firms = firms;
        find = new Selection(frame, nations, firms);
        domains = frame.domains().length;
        int homes = frame.homes().length;
        blocIndex = new TreeMap<>();
        for (int b = 0; b < frame.blocIds().size(); b++) {
            blocIndex.put(frame.blocIds().get(b), b);
        }
        domainSupport = new double[homes][domains];
        support = new double[homes];
        inputSupport = new double[homes];
        programmeBudget = new double[frame.programmeIndex().size()];
        agreements = new double[frame.programmeIndex().size()];
        closed = new double[nations.length * domains][];
        denial = new double[frame.stageIds().size()][nations.length][];
        controls = new double[frame.stageIds().size()][homes];
        chill = new double[nations.length][];
        delegates = new double[nations.length];
        stipend = new double[nations.length];
        coordination = new double[nations.length];
        replacement = new double[nations.length];
        normCampaign = new double[nations.length];
        priority = new double[nations.length][];
        homeProtection = new double[nations.length][];
        discipline = new double[blocIndex.size()][frame.bodyIndex().size()];
        conformance = new double[frame.standards().length];
        pressure = new double[homes][homes][domains];
        exposure = new double[homes];
    }

    /** Share of a stage's inputs denied to a firm: the sum of its suppliers' shares times the strength of each one's denial. */
    public double denied(int stage, int firm) {
        return denied == null ? 0 : denied[stage][firm];
    }

    /** Strength, 0 to 1, with which a nation denies a stage's inputs to a firm. */
    public double denies(int stage, int nation, int firm) {
        return denial[stage][nation] == null ? 0 : Math.min(1, denial[stage][nation][firm]);
    }

    /** Sums up what the levers moved so far denies; to be called when all of them have. */
    public void close() {
        for (int s = 0; s < denial.length; s++) {
            for (int supplier : frame.suppliers()[s]) {
                if (denial[s][supplier] != null) {
                    denied = denied == null ? new double[denial.length][firms.length] : denied;
                    deny(denied[s], frame.stageShares()[s][supplier], denial[s][supplier]);
                }
            }
        }
    }

    private void deny(double[] row, double share, double[] strength) {
        for (int f = 0; f < row.length; f++) {
            row[f] += share * Math.min(1, strength[f]);
        }
    }

    @Override public void support(List<String> who, List<String> what, double pctGdp) {
        for (int n : find.nations(who)) {
            int home = nations[n].home;
            if (home < 0) {
                continue;
            }
            if (what.isEmpty()) {
                support[home] += pctGdp;
            }
            for (int d : find.domains(what)) {
                domainSupport[home][d] += pctGdp / what.size();
            }
        }
    }

    @Override public void inputSupport(List<String> who, double pctGdp) {
        for (int n : find.nations(who)) {
            if (nations[n].home >= 0) {
                inputSupport[nations[n].home] += pctGdp;
            }
        }
    }

    @Override public void programmeBudget(String programme, double usdBn) {
        programmeBudget[index(frame.programmeIndex(), programme)] += usdBn;
    }

    @Override public void agreements(String programme, double chance) {
        agreements[index(frame.programmeIndex(), programme)] += chance;
    }

    @Override public void restrict(List<String> who, List<String> vendors, List<String> what, double share) {
        List<Integer> shut = find.firms(vendors);
        for (int n : find.nations(who)) {
            for (int d : find.domains(what)) {
                int cell = n * domains + d;
                if (closed[cell] == null) {
                    closed[cell] = new double[firms.length];
                }
                for (int f : shut) {
                    closed[cell][f] += share;
                }
            }
        }
    }

    @Override public void denyInputs(String stage, List<String> coalition, List<String> vendors, double strength) {
        int s = frame.stageIds().indexOf(stage);
        List<Integer> denied = find.firms(vendors);
        for (int n : find.nations(coalition)) {
            if (denial[s][n] == null) {
                denial[s][n] = new double[firms.length];
            }
            for (int f : denied) {
                denial[s][n][f] += strength;
            }
            if (nations[n].home >= 0) {
                double[] row = controls[s];
                row[nations[n].home] = Math.max(row[nations[n].home], Math.min(1, strength));
            }
        }
    }

    @Override public void chill(List<String> listers, List<String> vendors, double share) {
        if (share == 0) {
            return;
        }
        for (int n : find.nations(listers)) {
            if (chill[n] == null) {
                chill[n] = new double[firms.length];
            }
            for (int f : find.firms(vendors)) {
                chill[n][f] = Math.max(chill[n][f], share);
            }
        }
    }

    @Override public void delegates(List<String> who, double engineerYears, double crowdingOut) {
        List<Integer> funded = find.nations(who);
        for (int n : funded) {
            delegates[n] += engineerYears * (1 - crowdingOut) / funded.size();
        }
    }

    @Override public void stipend(List<String> who, double usdM) {
        for (int n : find.nations(who)) {
            stipend[n] += usdM;
        }
    }

    @Override public void priority(List<String> who, List<String> what, double factor) {
        add(priority, who, what, factor);
    }

    @Override public void discipline(String bloc, String body, double probability) {
        discipline[index(blocIndex, bloc)][index(frame.bodyIndex(), body)] += probability;
    }

    @Override public void coordination(List<String> who, double share) {
        for (int n : find.nations(who)) {
            coordination[n] += share;
        }
    }

    @Override public void homeProtection(List<String> who, List<String> what, double share) {
        add(homeProtection, who, what, share);
    }

    @Override public void conformance(String standard, double usdBn) {
        for (Standard s : frame.standards()) {
            if (s.id().equals(standard)) {
                conformance[s.index()] += usdBn;
            }
        }
    }

    @Override public void replacementSubsidy(List<String> who, double share) {
        for (int n : find.nations(who)) {
            replacement[n] += share;
        }
    }

    @Override public void pressure(List<String> patrons, String home, List<String> what, double strength) {
        int target = frame.homeIds().indexOf(home);
        for (int n : find.nations(patrons)) {
            if (nations[n].home >= 0 && target >= 0) {
                for (int d : find.domains(what)) {
                    pressure[nations[n].home][target][d] += strength;
                }
            }
        }
    }

    @Override public void exposure(String home, double risk) {
        int h = frame.homeIds().indexOf(home);
        if (h >= 0) {
            exposure[h] += risk;
        }
    }

    @Override public void normCampaign(List<String> who, double sovereignty) {
        for (int n : find.nations(who)) {
            normCampaign[n] += sovereignty;
        }
    }

    @Override public void membership(List<String> who, String group, boolean member) {
        int g = frame.groups().indexOf(group);
        for (int n : find.nations(who)) {
            memberships.add(new MembershipChange(n, g, member));
        }
    }

    private void add(double[][] dial, List<String> who, List<String> what, double amount) {
        for (int n : find.nations(who)) {
            if (dial[n] == null) {
                dial[n] = new double[domains];
            }
            for (int d : find.domains(what)) {
                dial[n][d] += amount;
            }
        }
    }

    private static int index(Map<String, Integer> indices, String id) {
        Integer i = indices.get(id);
        if (i == null) {
            throw new IllegalArgumentException("Expected one of " + indices.keySet() + ", given " + id);
        }
        return i;
    }
}

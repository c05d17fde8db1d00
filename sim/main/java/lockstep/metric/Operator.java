package lockstep.metric;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import lockstep.agent.Body;
import lockstep.agent.Firm;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.Standard;
import lockstep.agent.World;
import lockstep.process.Admission;

/**
 * What in the model counts as a fact of the world: the observation operator, written down before anything is fitted. Shares are fractions
 * of one. Operators over flows look at the given years before the fact's date, the rest at the date alone.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Operator.VendorShare.class, name = "vendor-share"),
    @JsonSubTypes.Type(value = Operator.BaseShare.class, name = "base-share"),
    @JsonSubTypes.Type(value = Operator.Posts.class, name = "posts"),
    @JsonSubTypes.Type(value = Operator.PostShare.class, name = "post-share"),
    @JsonSubTypes.Type(value = Operator.Agreements.class, name = "agreements"),
    @JsonSubTypes.Type(value = Operator.AgreementNations.class, name = "agreement-nations"),
    @JsonSubTypes.Type(value = Operator.NationsWithKit.class, name = "nations-with-kit"),
    @JsonSubTypes.Type(value = Operator.RestrictingNations.class, name = "restricting-nations"),
    @JsonSubTypes.Type(value = Operator.ContributionShare.class, name = "contribution-share"),
    @JsonSubTypes.Type(value = Operator.EffortRatio.class, name = "effort-ratio"),
    @JsonSubTypes.Type(value = Operator.SubmissionShare.class, name = "submission-share"),
    @JsonSubTypes.Type(value = Operator.PassRate.class, name = "pass-rate"),
    @JsonSubTypes.Type(value = Operator.Royalties.class, name = "royalties")})
public sealed interface Operator {

    /** Adds what a tick shows. */
    void look(World world, Tally tally);

    /** Years before the date that count; 0 for the state at the date. */
    default double years() {
        return 0;
    }

    /** Largest value it can take in a world, for the width of bands; not finite if there is no such value. */
    default double most(World world) {
        return 1;
    }

    /** Ids it names that the world lacks. */
    List<String> unknown(World world);

    /** Share of a firm in the year's sales of a domain. */
    record VendorShare(String firm, String domain) implements Operator {
        @Override public void look(World w, Tally tally) {
            int d = w.frame.domainIds().indexOf(domain);
            int f = w.frame.firmIndex().get(firm);
            for (Product p : w.frame.products()) {
                if (p.domain() == d) {
                    tally.add(p.firm() == f ? w.flows.sales[p.index()] : 0, w.flows.sales[p.index()]);
                }
            }
        }

        @Override public double years() {
            return 1;
        }

        @Override public List<String> unknown(World w) {
            return new Absent(w).domain(domain).firm(firm).ids();
        }
    }

    /** Share of vendors of a home in the installed base of a domain, in a region or (empty) the world. */
    record BaseShare(String home, String domain, String region) implements Operator {
        @Override public void look(World w, Tally tally) {
            int h = w.frame.homeIds().indexOf(home);
            for (Nation n : w.nations) {
                if (region.isEmpty() || w.frame.regions().get(n.region).equals(region)) {
                    int d = w.frame.domainIds().indexOf(domain);
                    tally.add(OfWorld.baseOf(w, n, d, h), n.installed(d));
                }
            }
        }

        @Override public List<String> unknown(World w) {
            return new Absent(w).domain(domain).home(home).region(region).ids();
        }
    }

    /** Posts that nationals hold in a body. */
    record Posts(String body, String nation) implements Operator {
        @Override public void look(World w, Tally tally) {
            tally.count(OfWorld.body(w, body).posts[w.frame.nationIndex().get(nation)]);
        }

        @Override public double most(World w) {
            return OfWorld.body(w, body).totalPosts();
        }

        @Override public List<String> unknown(World w) {
            return new Absent(w).bodies(List.of(body)).nation(nation).ids();
        }
    }

    /** Share of the posts of some bodies that nationals hold. */
    record PostShare(List<String> bodies, String nation) implements Operator {
        @Override public void look(World w, Tally tally) {
            for (String id : bodies) {
                Body b = OfWorld.body(w, id);
                tally.add(b.posts[w.frame.nationIndex().get(nation)], b.totalPosts());
            }
        }

        @Override public List<String> unknown(World w) {
            return new Absent(w).bodies(bodies).nation(nation).ids();
        }
    }

    /** Standards agreements a programme has signed. */
    record Agreements(String programme) implements Operator {
        @Override public void look(World w, Tally tally) {
            tally.count(w.programmes[w.frame.programmeIndex().get(programme)].agreements);
        }

        @Override public double most(World w) {
            return Double.POSITIVE_INFINITY;
        }

        @Override public List<String> unknown(World w) {
            return new Absent(w).programme(programme).ids();
        }
    }

    /** Nations that have signed a standards agreement of a programme. */
    record AgreementNations(String programme) implements Operator {
        @Override public void look(World w, Tally tally) {
            int p = w.frame.programmeIndex().get(programme);
            tally.count(OfWorld.count(w, n -> n.agreements(p) > 0));
        }

        @Override public double most(World w) {
            return w.nations.length;
        }

        @Override public List<String> unknown(World w) {
            return new Absent(w).programme(programme).ids();
        }
    }

    /** Nations in which kit of a home holds at least a share of the potential of some domains together; the home itself counts. */
    record NationsWithKit(String home, List<String> domains,
            @com.fasterxml.jackson.annotation.JsonProperty("of-potential") double ofPotential) implements Operator {
        @Override public void look(World w, Tally tally) {
            int h = w.frame.homeIds().indexOf(home);
            tally.count(OfWorld.count(w, n -> holds(w, n, h)));
        }

        private boolean holds(World w, Nation n, int home) {
            double kit = 0;
            double potential = 0;
            for (String id : domains) {
                int d = w.frame.domainIds().indexOf(id);
                kit += OfWorld.baseOf(w, n, d, home);
                potential += n.potential(d);
            }
            return potential > 0 && kit >= ofPotential * potential;
        }

        @Override public double most(World w) {
            return w.nations.length;
        }

        @Override public List<String> unknown(World w) {
            return new Absent(w).domains(domains).home(home).ids();
        }
    }

    /** Nations that shut vendors of a home out of a domain, by own accord or by half of tenders or more under a dated act. */
    record RestrictingNations(String home, String domain) implements Operator {
        @Override public void look(World w, Tally tally) {
            int h = w.frame.homeIds().indexOf(home);
            int d = w.frame.domainIds().indexOf(domain);
            Admission admission = new Admission(w);
            tally.count(OfWorld.count(w, n -> shutsOut(w, admission, n, h, d)));
        }

        private static boolean shutsOut(World w, Admission admission, Nation n, int home, int domain) {
            admission.look(n, domain);
            for (Product p : w.frame.products()) {
                if (p.domain() == domain && p.home() == home && Gates.closedTo(admission, p.index()) >= Gates.RESTRICTING) {
                    return true;
                }
            }
            return false;
        }

        @Override public double most(World w) {
            return w.nations.length;
        }

        @Override public List<String> unknown(World w) {
            return new Absent(w).domain(domain).home(home).ids();
        }
    }

    /** Share of a firm in the approved contributions in force of a domain. */
    record ContributionShare(String firm, String domain) implements Operator {
        @Override public void look(World w, Tally tally) {
            int d = w.frame.domainIds().indexOf(domain);
            for (Firm f : w.firms) {
                for (Standard s : w.frame.standards()) {
                    if (s.domain() == d) {
                        tally.add(f.id.equals(firm) ? f.contributions[s.index()] : 0, f.contributions[s.index()]);
                    }
                }
            }
        }

        @Override public List<String> unknown(World w) {
            return new Absent(w).domain(domain).firm(firm).ids();
        }
    }

    /** Engineers of one firm at work in a body over those of another. */
    record EffortRatio(String body, String firm, String other) implements Operator {
        @Override public void look(World w, Tally tally) {
            int b = w.frame.bodyIndex().get(body);
            tally.add(w.firms[w.frame.firmIndex().get(firm)].effort[b], w.firms[w.frame.firmIndex().get(other)].effort[b]);
        }

        @Override public double most(World w) {
            return Double.POSITIVE_INFINITY;
        }

        @Override public List<String> unknown(World w) {
            return new Absent(w).bodies(List.of(body)).firm(firm).firm(other).ids();
        }
    }

    /** Share of a home's authors in items submitted to some bodies over some years. */
    record SubmissionShare(List<String> bodies, String home, double years) implements Operator {
        @Override public void look(World w, Tally tally) {
            for (String id : bodies) {
                double[] byHome = w.flows.submitted[w.frame.bodyIndex().get(id)];
                tally.add(byHome[w.frame.homeIds().indexOf(home)], Adoption.sum(byHome));
            }
        }

        @Override public List<String> unknown(World w) {
            return new Absent(w).bodies(bodies).home(home).ids();
        }
    }

    /** Share approved of a home's items that some bodies decided over some years. */
    record PassRate(List<String> bodies, String home, double years) implements Operator {
        @Override public void look(World w, Tally tally) {
            int h = w.frame.homeIds().indexOf(home);
            for (String id : bodies) {
                int b = w.frame.bodyIndex().get(id);
                tally.add(w.flows.approved[b][h], w.flows.approved[b][h] + w.flows.rejected[b][h]);
            }
        }

        @Override public List<String> unknown(World w) {
            return new Absent(w).bodies(bodies).home(home).ids();
        }
    }

    /** Royalties that nations pay, or one nation if it is named, USD bn a year. */
    record Royalties(String payer) implements Operator {
        @Override public void look(World w, Tally tally) {
            double paid = payer.isEmpty() ? Adoption.sum(w.flows.royaltiesPaid) : w.flows.royaltiesPaid[w.frame.nationIndex().get(payer)];
            tally.add(paid, w.dt());
        }

        @Override public double years() {
            return 1;
        }

        @Override public double most(World w) {
            return Double.POSITIVE_INFINITY;
        }

        @Override public List<String> unknown(World w) {
            return payer.isEmpty() ? new ArrayList<>() : new Absent(w).nation(payer).ids();
        }
    }
}

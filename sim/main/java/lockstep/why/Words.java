package lockstep.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lockstep.agent.Act;
import lockstep.agent.Happening;
import lockstep.agent.Product;
import lockstep.agent.Veto;
import lockstep.agent.World;

/** Happenings in sentences, with names and numbers. */
public final class Words {
    private static final int NAMED = 3;

    private Words() {
    }

    /** One happening. */
    public static String of(Happening happening, World world) {
        if (happening instanceof Happening.Verdict verdict) {
            return verdict(verdict, world);
        } else if (happening instanceof Happening.Deal deal) {
            return deal(deal, world);
        } else if (happening instanceof Happening.Purchase purchase) {
            Product product = world.frame.products()[purchase.product()];
            return nation(world, purchase.act().nation()) + " bought " + domain(world, product.domain()) + " equipment of "
                    + firm(world, product.firm()) + " for " + usd(purchase.usdBn()) + " in a tender, " + percent(purchase.shareOfBase())
                    + " of what it then had.";
        } else if (happening instanceof Happening.Restriction restriction) {
            return restriction(restriction, world);
        } else if (happening instanceof Happening.Retaliation retaliation) {
            return home(world, retaliation.act().home()) + " closed " + percent(retaliation.share()) + " of its tenders to vendors of "
                    + nation(world, retaliation.act().nation()) + ", which restricts its own.";
        } else if (happening instanceof Happening.Incident incident) {
            return nation(world, incident.act().nation()) + " was struck by an attack from " + home(world, incident.act().home()) + ".";
        } else if (happening instanceof Happening.Lever lever) {
            return lever(lever);
        } else if (happening instanceof Happening.Move move) {
            return nation(world, move.act().nation()) + " left " + bloc(world, move.from()) + " for " + bloc(world, move.act().by()) + ".";
        } else if (happening instanceof Happening.Generation generation) {
            return "A new generation of " + domain(world, generation.act().domain()) + ", " + generation.id() + ", arrived; "
                    + percent(generation.carryOver()) + " of what held buyers to the old one was left.";
        }
        Happening.Post post = (Happening.Post) happening;
        return "A post in " + body(world, post.act().by()) + (post.loser() < 0 ? " was made and went to "
                : " went from " + nation(world, post.loser()) + " to ") + nation(world, post.act().nation()) + ".";
    }

    private static String verdict(Happening.Verdict v, World world) {
        String whips = v.moved() == 0 ? "" : v.moved() > 0 ? "; whips brought " + v.moved() + " of them"
                : "; whips took " + -v.moved() + " from it";
        String asWhat = v.merged() ? " merged with a rival's" : "";
        return body(world, v.act().by()) + (v.act().kind() == Act.Kind.APPROVAL ? " approved" : " rejected") + " an item of "
                + firm(world, v.firm()) + asWhat + " for " + world.frame.standards()[v.standard()].facts().name() + ": " + v.yes() + " to "
                + v.no() + " votes, " + v.absent() + " not cast" + (v.contested() ? ", contested" : "") + whips + ".";
    }

    private static String deal(Happening.Deal deal, World world) {
        String domains = listed(Arrays.stream(world.programmes[deal.act().by()].bundles[deal.bundle()]).mapToObj(d -> domain(world, d)).toList());
        return nation(world, deal.act().nation()) + " took an offer of " + programme(world, deal.act().by()) + ": " + domains + " equipment for "
                + usd(deal.faceUsdBn()) + ", of which " + percent(deal.concession()) + " is given and " + usd(deal.debtUsdBn()) + " owed.";
    }

    private static String restriction(Happening.Restriction r, World world) {
        String verb = r.act().kind() == Act.Kind.RESTRICTION ? " restricted vendors of " : " no longer restricts vendors of ";
        Map<String, Double> terms = terms(r.reasons());
        return nation(world, r.act().nation()) + verb + home(world, r.act().home()) + " in " + domain(world, r.act().domain())
                + String.format(Locale.ROOT, ": %.2f spoke for it, needed were %.2f. For: %s; against: %s.", r.reasons().index(),
                r.reasons().threshold(), strongest(terms, 1), strongest(terms, -1));
    }

    private static Map<String, Double> terms(Happening.Reasons r) {
        Map<String, Double> terms = new LinkedHashMap<>();
        terms.put("perceived risk", r.risk());
        terms.put("example of allies", r.example());
        terms.put("pressure of guarantors", r.pressure());
        terms.put("alliance with a rival of it", r.alliance());
        terms.put("intelligence shared with a rival of it", r.intelligence());
        terms.put("a lasting dispute", r.dispute());
        terms.put("industry of its own", r.industry());
        terms.put("democracy", r.capacity());
        terms.put("trade", r.trade());
        terms.put("debt", r.dependence());
        terms.put("cost of leaving", r.exit());
        terms.put("the mood of the year", r.error());
        return terms;
    }

    private static String strongest(Map<String, Double> terms, int sign) {
        String text = terms.entrySet().stream().filter(e -> sign * e.getValue() >= 0.005)
                .sorted(Comparator.comparingDouble(e -> -sign * e.getValue())).limit(NAMED)
                .map(e -> String.format(Locale.ROOT, "%s %.2f", e.getKey(), Math.abs(e.getValue()))).collect(Collectors.joining(", "));
        return text.isEmpty() ? "nothing" : text;
    }

    private static String lever(Happening.Lever lever) {
        String what = (lever.policy() ? "the policy " : "") + lever.name();
        if (lever.act().kind() == Act.Kind.LEVER) {
            return "In force from then on: " + what + ".";
        }
        return lever.left() > 0 ? "Some who acted gave up " + what + "; " + percent(lever.left()) + " of them go on." : "Ended: " + what + ".";
    }

    /** Several that are alike, in the order in which they happened. */
    static String of(List<Happening> members, Veto.Pattern pattern, World world) {
        String number = String.format(Locale.ROOT, "%,d ", members.size());
        String who = nations(world, members);
        return switch (pattern.kind()) {
            case APPROVAL, REJECTION -> body(world, pattern.by()) + (pattern.kind() == Act.Kind.APPROVAL ? " approved " : " rejected ") + number
                    + "items of vendors of " + homes(world, pattern.homes())
                    + (pattern.domain() < 0 ? "" : " in " + domain(world, pattern.domain())) + ", " + votes(members) + ".";
            case DEAL -> number + "deals of " + programme(world, pattern.by()) + " with " + who + ", worth "
                    + usd(members.stream().mapToDouble(m -> ((Happening.Deal) m).faceUsdBn()).sum()) + ".";
            case PURCHASE -> nation(world, members.get(0).act().nation()) + " bought " + domain(world, pattern.domain())
                    + " equipment of vendors of " + homes(world, pattern.homes()) + " in " + number + "tenders, for "
                    + usd(members.stream().mapToDouble(m -> ((Happening.Purchase) m).usdBn()).sum()) + ".";
            case RESTRICTION -> number + "restrictions of vendors of " + homes(world, pattern.homes()) + " in "
                    + domain(world, pattern.domain()) + ", by " + who + ".";
            case LIFTING -> number + "restrictions of vendors of " + homes(world, pattern.homes()) + " in "
                    + domain(world, pattern.domain()) + " lifted, by " + who + ".";
            case RETALIATION -> number + "times " + home(world, members.get(0).act().home()) + " closed tenders to vendors of " + who + ".";
            case INCIDENT -> number + "attacks from " + homes(world, pattern.homes()) + " on " + who + ".";
            case MOVE -> number + "moves to " + bloc(world, pattern.by()) + ", by " + who + ".";
            case POST -> number + "posts in " + body(world, pattern.by()) + " won by " + who + ".";
            case LEVER, END, GENERATION -> of(members.get(members.size() - 1), world);
        };
    }

    private static String votes(List<Happening> members) {
        long contested = members.stream().filter(m -> ((Happening.Verdict) m).contested()).count();
        long whipped = members.stream().filter(m -> ((Happening.Verdict) m).moved() != 0).count();
        return contested + " contested, " + whipped + " with votes that a whip moved";
    }

    /** The nations that members are about, the most frequent first. */
    private static String nations(World world, List<Happening> members) {
        Map<Integer, Long> times = new LinkedHashMap<>();
        members.stream().filter(m -> m.act().nation() >= 0).forEach(m -> times.merge(m.act().nation(), 1L, Long::sum));
        List<String> names = times.entrySet().stream().sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
                .map(e -> nation(world, e.getKey())).toList();
        return names.size() <= NAMED + 1 ? listed(names)
                : String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
    }

    /** Nations whose vendors are meant, by name or as "other homes". */
    static String homes(World world, long homes) {
        for (int s = 0; s < world.frame.sponsors().size(); s++) {
            if (Question.homesOf(world, s) == homes && Long.bitCount(homes) > 1) {
                String sponsor = world.frame.sponsors().get(s);
                return sponsor.equals("other") ? "other homes" : Character.toUpperCase(sponsor.charAt(0)) + sponsor.substring(1);
            }
        }
        return listed(IntStream.range(0, world.frame.homes().length).filter(h -> (homes >>> h & 1) != 0)
                .mapToObj(h -> home(world, h)).toList());
    }

    private static String listed(List<String> names) {
        List<String> all = new ArrayList<>(names);
        if (all.size() < 2) {
            return String.join("", all);
        }
        String last = all.remove(all.size() - 1);
        return String.join(", ", all) + " and " + last;
    }

    private static String nation(World world, int nation) {
        return world.nations[nation].facts.name();
    }

    private static String home(World world, int home) {
        return nation(world, world.frame.homes()[home]);
    }

    private static String domain(World world, int domain) {
        return world.frame.domainIds().get(domain);
    }

    private static String body(World world, int body) {
        return world.bodies[body].facts.name();
    }

    private static String programme(World world, int programme) {
        return world.programmes[programme].facts.name();
    }

    private static String bloc(World world, int bloc) {
        return bloc < 0 ? "no bloc" : "bloc \"" + world.blocs[bloc].facts().name() + "\"";
    }

    private static String firm(World world, int firm) {
        int home = world.firms[firm].home;
        return world.firms[firm].facts.name() + (home < 0 ? "" : " (" + home(world, home) + ")");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static String usd(double bn) {
        return bn < 0.1 ? String.format(Locale.ROOT, "USD %.0f M", 1000 * bn) : String.format(Locale.ROOT, "USD %.2f bn", bn);
    }
}

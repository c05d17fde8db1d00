package lockstep.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import lockstep.live.Fan;
import lockstep.live.Gap;
import lockstep.live.Refinement;
import lockstep.live.Refused;
import lockstep.live.Scenes;
import lockstep.live.View;
import lockstep.live.Viewing;
import lockstep.live.Workbench;

/** Curves, as they come. */
final class RunPages {
    /** Silence after which an empty line asks whether anybody listens. */
    static final long HEARTBEAT_MS = 100;
    private static final long WHOLE_MS = 3_600_000;

    private final Scenes scenes;
    private final Workbench bench;
    private final Clients clients;
    private final Consumer<String> log;

    RunPages(Scenes scenes, Workbench bench, Clients clients, Consumer<String> log) {
        this.scenes = scenes;
        this.bench = bench;
        this.clients = clients;
        this.log = log;
    }

    void into(Routes routes) {
        routes.post("/api/runs", clients.limited(this::runs));
        routes.post("/api/export/csv", clients.limited(this::csv));
    }

    private void runs(Call call) throws IOException, Wrong {
        View view = new ViewReader().read(call.body()).view();
        try (Viewing viewing = bench.show(scenes.at(view.scenario()), view)) {
            clients.newest(call, viewing::close, answered -> {
                try (OutputStream out = answered.stream("application/x-ndjson")) {
                    tell(viewing, out);
                }
            });
        } catch (Refused refused) {
            throw new Wrong(Wrong.BAD, refused.getMessage());
        }
    }

    private void csv(Call call) throws IOException, Wrong {
        View view = new ViewReader().read(call.body()).view();
        try (Viewing viewing = bench.show(scenes.at(view.scenario()), view)) {
            clients.newest(call, viewing::close, answered -> {
                String text = CurvesCsv.text(last(viewing));
                answered.set("Content-Disposition", "attachment; filename=\"lockstep-" + view.scenario() + ".csv\"");
                answered.answer("text/csv", text);
            });
        } catch (Refused refused) {
            throw new Wrong(Wrong.BAD, refused.getMessage());
        }
    }

    private static Refinement last(Viewing viewing) throws Wrong {
        try {
            Optional<Refinement> last = Optional.empty();
            while (!viewing.finished()) {
                last = viewing.next(WHOLE_MS);
            }
            return last.orElseThrow();
        } catch (CancellationException closed) {
            throw new Wrong(Wrong.BAD, "the same page asks for another file");
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new Wrong(Wrong.FAILED, "the program ends");
        }
    }

    private void tell(Viewing viewing, OutputStream out) throws IOException {
        try {
            while (!viewing.finished()) {
                Optional<Refinement> next = viewing.next(HEARTBEAT_MS);
                send(out, next.map(refinement -> Json.text(json(refinement))).orElse(""));
            }
        } catch (CancellationException closed) {
            send(out, Clients.CANCELLED);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            send(out, Json.error("the program ends"));
        } catch (IllegalStateException failed) {
            log.accept(failed.getMessage());
            send(out, Json.error(failed.getMessage()));
        }
    }

    static void send(OutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    static Map<String, Object> json(Refinement refinement) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("seeds", refinement.seeds());
        json.put("of", refinement.of());
        json.put("done", refinement.done());
        json.put("dates", refinement.quarters());
        json.put("baseline", Map.of("series", levels(refinement, refinement.baseline())));
        json.put("changed", refinement.changed() == null ? null : line(refinement, refinement.changed()));
        List<Object> arms = new ArrayList<>();
        refinement.arms().forEach(arm -> arms.add(line(refinement, arm)));
        json.put("arms", arms);
        return json;
    }

    private static Map<String, Object> line(Refinement refinement, Refinement.Curves curves) {
        Map<String, Object> differences = new LinkedHashMap<>();
        for (int s = 0; s < refinement.series().size(); s++) {
            Gap gap = curves.differences().get(s);
            Map<String, Object> numbers = fan(gap.fan());
            numbers.put("mean", gap.mean());
            numbers.put("low", gap.low());
            numbers.put("high", gap.high());
            numbers.put("above", gap.above());
            differences.put(refinement.series().get(s), numbers);
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("label", curves.label());
        line.put("series", levels(refinement, curves));
        line.put("differences", differences);
        return line;
    }

    private static Map<String, Object> levels(Refinement refinement, Refinement.Curves curves) {
        Map<String, Object> levels = new LinkedHashMap<>();
        for (int s = 0; s < refinement.series().size(); s++) {
            levels.put(refinement.series().get(s), fan(curves.levels().get(s)));
        }
        return levels;
    }

    private static Map<String, Object> fan(Fan fan) {
        Map<String, Object> quantiles = new LinkedHashMap<>();
        for (int q = 0; q < Fan.PERCENTS.size(); q++) {
            quantiles.put(String.format(java.util.Locale.ROOT, "q%02d", Fan.PERCENTS.get(q)), fan.quantiles()[q]);
        }
        return quantiles;
    }
}

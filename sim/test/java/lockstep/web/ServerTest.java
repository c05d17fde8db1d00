package lockstep.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ServerTest extends WithSite {
    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    void thePageIsServedAndNotSentTwice() throws Exception {
        HttpResponse<String> page = site.get("");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body()).startsWithIgnoringCase("<!doctype html>");
        HttpResponse<String> again = site.send(site.request("").header("If-None-Match", page.headers().firstValue("ETag").orElseThrow()).build());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        String host = "Host: 127.0.0.1:" + site.server.port() + "\r\n";
        String both = site.raw("GET / HTTP/1.1\r\n" + host + "If-None-Match: " + page.headers().firstValue("ETag").orElseThrow() + "\r\n\r\n"
                + "GET /api/scenarios HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n");
        assertThat(both).as("the connection is kept").contains("HTTP/1.1 304", "HTTP/1.1 200");
    }

    @Test
    void aScenarioTellsWhatCanBeMovedAndRead() throws Exception {
        assertThat(json(site.get("api/scenarios")).findValuesAsText("id")).containsExactly("roads", "small");
        JsonNode small = json(site.get("api/scenarios/small"));
        assertThat(small.at("/clock/fork").asText()).isEqualTo("2015Q1");
        assertThat(small.at("/policies").findValuesAsText("id")).contains("ban", "both", "road-more");
        assertThat(small.at("/policies/0/cost/firms").asDouble()).isEqualTo(0.5);
        assertThat(small.at("/policies/0/most").asDouble()).isEqualTo(2);
        JsonNode network = null;
        for (JsonNode slider : small.at("/parameters")) {
            network = slider.get("path").asText().equals("parameters.procurement.network-weight") ? slider : network;
        }
        assertThat(network.get("unit").asText()).isEqualTo("utility");
        assertThat(network.get("low").asDouble()).isZero();
        assertThat(network.get("high").asDouble()).isEqualTo(3);
        assertThat(network.get("first").asBoolean()).isTrue();
        assertThat(small.at("/metrics")).isNotEmpty().allSatisfy(metric -> {
            assertThat(metric.get("meaning").asText()).isNotBlank();
            assertThat(metric.get("formula").asText()).isNotBlank();
        });
        assertThat(small.at("/names/sponsor")).extracting(JsonNode::asText).containsExactly("alpine", "betarian", "other");
    }

    @Test
    void curvesComeInRoundsAndAreThoseOfTheTable() throws Exception {
        String body = site.post("api/runs", Site.VIEW.replace("\"seeds\":4", "\"seeds\":10")).body();
        List<String> lines = body.lines().filter(line -> !line.isBlank()).toList();
        JsonNode last = new ObjectMapper().readTree(lines.get(lines.size() - 1));
        assertThat(lines).hasSize(3);
        assertThat(last.get("done").asBoolean()).isTrue();
        assertThat(last.get("seeds").asInt()).isEqualTo(10);
        JsonNode series = last.at("/arms/0/series").get("adoption-share[sponsor=betarian]");
        JsonNode differences = last.at("/arms/0/differences").get("adoption-share[sponsor=betarian]");
        assertThat(series.get("q50")).hasSize(last.get("dates").size());
        assertThat(differences.get("mean").get(0).asDouble()).isZero();
        assertThat(differences.get("mean").get(9).asDouble()).isNegative();
        HttpResponse<String> csv = site.post("api/export/csv", Site.VIEW.replace("\"seeds\":4", "\"seeds\":10"));
        List<String> rows = csv.body().lines().toList();
        assertThat(rows).hasSize(1 + 2 * last.get("dates").size());
        assertThat(rows.get(rows.size() - 1)).startsWith("0,Ban,adoption-share[sponsor=betarian],share,2022Q4,"
                + series.get("q05").get(9).asText()).contains("," + differences.get("mean").get(9).asText() + ",");
    }

    @Test
    void aFileFromThePageIsOneThatLoads() throws Exception {
        String yaml = site.post("api/export/scenario", Site.VIEW.replace("\"seeds\":4",
                "\"parameters\":{\"parameters.procurement.network-weight\":2},\"arm\":0")).body();
        Path file = folder.resolve("exported.yaml");
        Files.writeString(file, yaml);
        var loaded = lockstep.scenario.Scenarios.load(file, List.of());
        Files.delete(file);
        assertThat(loaded.setup().policies()).containsOnlyKeys("ban");
        assertThat(loaded.setup().change().at()).isEqualTo("2015Q1");
        assertThat(loaded.setup().change().parameters().procurement().networkWeight()).isEqualTo(2);
    }

    @Test
    void mapsTellTheLeaderAndTheDepthByNation() throws Exception {
        JsonNode world = json(site.post("api/world", Site.VIEW.replace("\"seeds\":4", "\"arm\":0,\"domain\":\"telecom\"")));
        int dates = world.get("dates").size();
        assertThat(world.get("seeds").asInt()).isEqualTo(16);
        assertThat(world.get("nations")).extracting(JsonNode::asText).containsExactly("ALP", "BET", "GAM");
        assertThat(world.get("leader")).hasSize(dates).allSatisfy(date -> assertThat(date.get(0)).hasSize(3)
                .allSatisfy(leader -> assertThat(leader.asInt()).isBetween(0, 2)));
        assertThat(world.at("/agreement/0/0/1").asDouble()).isBetween(0.3, 1.0);
        assertThat(world.at("/depth/" + (dates - 1) + "/0")).allSatisfy(depth -> assertThat(depth.asDouble()).isBetween(0.0, 1.0));
        JsonNode baseline = json(site.post("api/world", Site.VIEW.replace("\"seeds\":4", "\"arm\":-1")));
        assertThat(baseline.at("/agreement/0")).isEqualTo(world.at("/agreement/0"));
        int[] leads = new int[3];
        for (long seed = 1; seed <= 16; seed++) {
            leads[leaderInGammia(seed)]++;
        }
        int leader = baseline.at("/leader/" + (dates - 1) + "/0/2").asInt();
        assertThat(leads[leader]).isEqualTo(java.util.Arrays.stream(leads).max().orElseThrow());
        assertThat(baseline.at("/agreement/" + (dates - 1) + "/0/2").asDouble()).isEqualTo(Math.rint(100.0 * leads[leader] / 16) / 100);
    }

    /** Sponsor whose homes hold the most of Gammia's base at the end of a run; alpine 0, betarian 1, other 2. */
    private static int leaderInGammia(long seed) throws Exception {
        var scenario = lockstep.scenario.Scenarios.load(folder.resolve("small.yaml"), List.of());
        var run = lockstep.engine.Simulation.of(scenario.setup()).start(seed);
        while (!run.finished()) {
            run.step();
        }
        var nation = run.world().nations[2];
        double[] base = new double[3];
        for (var product : run.world().frame.products()) {
            base[run.world().frame.sponsorOf(product)] += nation.base(product.index());
        }
        return base[0] >= base[1] && base[0] >= base[2] ? 0 : base[1] >= base[2] ? 1 : 2;
    }

    @Test
    void bodiesTellItemsBySponsorAndYear() throws Exception {
        JsonNode told = json(site.post("api/bodies", Site.VIEW.replace("\"seeds\":4", "\"arm\":0")));
        JsonNode body = told.get("bodies").get(0);
        assertThat(body.get("submitted")).hasSize(told.get("dates").size()).allSatisfy(date -> assertThat(date).hasSize(3));
        double submitted = 0;
        double decided = 0;
        for (int t = 0; t < told.get("dates").size(); t++) {
            for (int s = 0; s < 3; s++) {
                submitted += body.get("submitted").get(t).get(s).asDouble();
                decided += body.get("approved").get(t).get(s).asDouble() + body.get("rejected").get(t).get(s).asDouble();
            }
        }
        assertThat(decided).isPositive().isLessThanOrEqualTo(submitted);
        assertThat(told.get("blocMembers").get(0)).hasSameSizeAs(told.get("blocs"));
    }

    @Test
    void aNewerViewOfTheSameClientEndsTheOlder() throws Exception {
        String slow = Site.VIEW.replace("\"seeds\":4", "\"seeds\":64,\"since\":\"start\",\"parameters\":{\"parameters.procurement.noise\":1.1}");
        HttpResponse<java.io.InputStream> older = site.stream(slow, "X-Lockstep-Client", "tab-1");
        HttpResponse<String> newer = site.post("api/runs", Site.VIEW, "X-Lockstep-Client", "tab-1");
        assertThat(newer.body()).contains("\"done\":true");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(older.body(), StandardCharsets.UTF_8))) {
            assertThat(reader.lines().filter(line -> !line.isBlank()).reduce((a, b) -> b)).hasValue("{\"cancelled\":true}");
        }
    }

    @Test
    void aClosedConnectionEndsItsRuns() throws Exception {
        String slow = Site.VIEW.replace("\"seeds\":4", "\"seeds\":64,\"since\":\"start\",\"parameters\":{\"parameters.procurement.noise\":1.2}");
        for (int k = 0; k < 2 * Clients.MOST; k++) {
            HttpResponse<java.io.InputStream> left = site.stream(slow.replace("1.2}", "1.2" + k + "}"), "X-Lockstep-Client", "leaver-" + k);
            left.body().close();
        }
        long before = System.nanoTime();
        HttpResponse<String> next = site.post("api/runs", Site.VIEW);
        for (int k = 0; k < 100 && next.statusCode() == Wrong.TOO_MANY; k++) {
            Thread.sleep(200);
            next = site.post("api/runs", Site.VIEW);
        }
        assertThat(next.statusCode()).as("after %d ms", (System.nanoTime() - before) / 1_000_000).isEqualTo(200);
        assertThat(next.body()).contains("\"done\":true");
    }

    @Test
    void fiftyAtOnceAreAnsweredOrToldToWait() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> all = java.util.stream.IntStream.range(0, 50).mapToObj(k ->
                CompletableFuture.supplyAsync(() -> {
                    try {
                        return site.post("api/runs", Site.VIEW);
                    } catch (IOException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }, job -> new Thread(job).start())).toList();
        int answered = 0;
        String first = null;
        for (CompletableFuture<HttpResponse<String>> each : all) {
            HttpResponse<String> answer = each.get();
            if (answer.statusCode() == 200) {
                String last = answer.body().lines().reduce((a, b) -> b).orElseThrow();
                first = first == null ? last : first;
                assertThat(last).isEqualTo(first).contains("\"done\":true");
                answered++;
            } else {
                assertThat(answer.statusCode()).isEqualTo(429);
                assertThat(answer.body()).contains("{\"error\":\"given more than 16 views at once");
            }
        }
        assertThat(answered).isGreaterThanOrEqualTo(1);
        assertThat(site.log).isEmpty();
    }
}

package lockstep.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import lockstep.analysis.Quantiles;
import lockstep.live.Scene;
import lockstep.live.Scenes;
import lockstep.live.Workbench;
import lockstep.web.Server;

/**
 * How long somebody waits who moves a slider: time over HTTP from the question to the first band, and to that of 64 paired runs, of one arm of the
 * main scenario at a strength not asked for before. The past is warm, as it is half a minute after the start. Run it on an otherwise idle machine, from the
 * top folder, with
 *
 * <pre>mvn -Pbench test-compile exec:exec -Dbench.class=lockstep.bench.ServeBenchmark</pre>
 */
public final class ServeBenchmark {
    private static final int VIEWS = 40;
    private static final int WARMING = 10;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    private ServeBenchmark(String address) {
        this.address = address;
    }

    /** Measures and prints. */
    public static void main(String[] args) throws Exception {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        Scenes scenes = new Scenes(Path.of("scenarios"));
        Scene main = scenes.at("stacked-deck");
        try (Workbench bench = new Workbench(Runtime.getRuntime().availableProcessors());
                Server server = new Server(0, scenes, bench, System.err::println)) {
            bench.prepare(main);
            ServeBenchmark asking = new ServeBenchmark(server.address());
            for (int k = 0; k < WARMING; k++) {
                asking.ask(1 - 0.001 * k);
            }
            double[] first = new double[VIEWS];
            double[] all = new double[VIEWS];
            for (int k = 0; k < VIEWS; k++) {
                double[] ms = asking.ask(0.5 + 0.001 * k);
                first[k] = ms[0];
                all[k] = ms[1];
            }
            System.out.printf(Locale.ROOT, "%d views, %d cores, load %.1f%n", VIEWS, Runtime.getRuntime().availableProcessors(),
                    java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            print("first band, 4 runs", first);
            print("64 runs", all);
        }
    }

    /** Milliseconds to the first line and to the last. */
    private double[] ask(double strength) throws IOException, InterruptedException {
        String view = "{\"scenario\":\"stacked-deck\",\"arms\":[{\"policies\":[{\"id\":\"standards-exemption\",\"strength\":" + strength
                + "}]}],\"series\":[\"adoption-share[sponsor=china]\",\"approvals[sponsor=united-states]\",\"tension\"],\"seeds\":64}";
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "api/runs")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(view)).build();
        long start = System.nanoTime();
        HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
        double[] ms = {Double.NaN, Double.NaN};
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ms[0] = Double.isNaN(ms[0]) && !line.isBlank() ? (System.nanoTime() - start) / 1e6 : ms[0];
                ms[1] = line.contains("\"done\":true") ? (System.nanoTime() - start) / 1e6 : ms[1];
            }
        }
        if (answer.statusCode() != 200 || Double.isNaN(ms[1])) {
            throw new IllegalStateException("Expected an answer to the end, given status " + answer.statusCode());
        }
        return ms;
    }

    private static void print(String what, double[] ms) {
        double[] quantiles = Quantiles.of(ms, 50, 95);
        System.out.printf(Locale.ROOT, "%-20s median %6.0f ms, 95th percentile %6.0f ms%n", what, quantiles[0], quantiles[1]);
    }
}

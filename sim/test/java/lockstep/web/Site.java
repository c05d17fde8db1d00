package lockstep.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lockstep.live.SmallScenes;
import lockstep.live.Workbench;

/** A server with the small scenario, and ways to talk to it. */
final class Site implements AutoCloseable {
    static final String VIEW = "{\"scenario\":\"small\",\"arms\":[{\"label\":\"Ban\",\"policies\":[{\"id\":\"ban\"}]}],"
            + "\"series\":[\"adoption-share[sponsor=betarian]\"],\"seeds\":4}";

    final List<String> log = Collections.synchronizedList(new ArrayList<>());
    final Workbench bench = new Workbench(2);
    final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    Site(Path folder) throws IOException {
        server = new Server(0, SmallScenes.in(folder), bench, log::add);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path)).timeout(Duration.ofSeconds(120));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<InputStream> stream(String body, String... headers) throws IOException, InterruptedException {
        return client.send(request("api/runs").header("Content-Type", "application/json").headers(headers).POST(BodyPublishers.ofString(body))
                .build(), BodyHandlers.ofInputStream());
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    /** Sends bytes as they are, and reads until the server closes. */
    String raw(String text) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override public void close() {
        server.close();
        bench.close();
    }
}

package lockstep.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that take long, and whom they are for. */
class ClientsTest {
    private final List<String> log = Collections.synchronizedList(new java.util.ArrayList<>());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private HttpServer http;

    @BeforeEach
    void start() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Clients clients = new Clients(log::add);
        Routes routes = new Routes(new Guard(http.getAddress().getPort()), log::add);
        routes.post("/endless", clients.limited(call -> clients.answer(call, this::endless, stopped::countDown)));
        routes.post("/slow", call -> clients.answer(call, () -> {
            Thread.sleep(3 * RunPages.HEARTBEAT_MS);
            return Map.of("done", true);
        }, () -> { }));
        routes.post("/broken", call -> clients.answer(call, () -> {
            Thread.sleep(3 * RunPages.HEARTBEAT_MS);
            throw new IllegalStateException("a bug");
        }, () -> { }));
        http.createContext("/", routes);
        http.setExecutor(threads);
        http.start();
    }

    @AfterEach
    void stop() {
        http.stop(0);
        threads.shutdownNow();
    }

    private Map<String, Object> endless() throws InterruptedException {
        try {
            new CountDownLatch(1).await();
            return Map.of();
        } catch (InterruptedException ended) {
            interrupted.countDown();
            throw ended;
        }
    }

    private <T> HttpResponse<T> post(String path, HttpResponse.BodyHandler<T> body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + http.getAddress().getPort() + path))
                .headers("Content-Type", "application/json", "X-Lockstep-Client", "tab").POST(BodyPublishers.ofString("{}")).build(), body);
    }

    @Test
    void whoLeavesEndsTheWork() throws Exception {
        post("/endless", BodyHandlers.ofInputStream()).body().close();
        assertThat(stopped.await(60, TimeUnit.SECONDS)).as("runs are stopped").isTrue();
        assertThat(interrupted.await(60, TimeUnit.SECONDS)).as("what waits for them is interrupted").isTrue();
    }

    @Test
    void whoAsksAgainEndsTheOlder() throws Exception {
        try (InputStream older = post("/endless", BodyHandlers.ofInputStream()).body()) {
            InputStream newer = post("/endless", BodyHandlers.ofInputStream()).body();
            assertThat(new String(older.readAllBytes()).strip()).isEqualTo(Clients.CANCELLED);
            newer.close();
        }
    }

    @Test
    void whatTakesLongIsStillJson() throws Exception {
        assertThat(post("/slow", BodyHandlers.ofString()).body()).startsWith("\n").endsWith("{\"done\":true}\n");
        assertThat(log).isEmpty();
    }

    @Test
    void whatFailsLateIsToldInTheAnswerAndTheLog() throws Exception {
        assertThat(post("/broken", BodyHandlers.ofString()).body().strip())
                .isEqualTo("{\"error\":\"unexpected error: java.lang.IllegalStateException: a bug\"}");
        assertThat(log).containsExactly("unexpected error: java.lang.IllegalStateException: a bug");
    }
}

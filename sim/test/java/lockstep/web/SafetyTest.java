package lockstep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What others might send. */
class SafetyTest extends WithSite {
    private static String host() {
        return "127.0.0.1:" + site.server.port();
    }

    private static void stillAnswers() throws Exception {
        assertThat(site.post("api/runs", Site.VIEW).body()).contains("\"done\":true");
    }

    @Test
    void onlyThisMachineCanReachIt() throws Exception {
        List<InetAddress> others = new ArrayList<>();
        for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            Collections.list(each.getInetAddresses()).stream().filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                    .forEach(others::add);
        }
        for (InetAddress other : others) {
            Assertions.assertThatThrownBy(() -> new Socket(other, site.server.port()).close()).isInstanceOf(ConnectException.class);
        }
        assertThat(site.server.address()).startsWith("http://127.0.0.1:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: evil.example:PORT", "Host: 127.0.0.1", "Host: 127.0.0.1:1", "Host: 127.0.0.1:PORT.evil.example", "X: y",
        "Host: 127.0.0.1:PORT\r\nHost: evil.example"})
    void aNameThatIsNotOursIsRefused(String header) throws IOException {
        String answer = site.raw("GET /api/scenarios HTTP/1.1\r\n" + header.replace("PORT", String.valueOf(site.server.port())) + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 403").contains("{\"error\":\"this server answers only at http://127.0.0.1:").doesNotContain("small");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: http://evil.example", "Origin: null", "Origin: https://127.0.0.1:PORT", "Origin: http://127.0.0.1:1",
        "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site"})
    void pagesElsewhereAreRefused(String header) throws Exception {
        String[] parts = header.replace("PORT", String.valueOf(site.server.port())).split(": ");
        HttpResponse<String> answer = site.post("api/runs", Site.VIEW, parts[0], parts[1]);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("{\"error\":\"this server answers only its own page\"}");
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void itsOwnPageIsAnswered() throws Exception {
        assertThat(site.post("api/runs", Site.VIEW, "Origin", "http://" + host(), "Sec-Fetch-Site", "same-origin").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"DELETE,api/runs,405", "GET,api/runs,405", "POST,api/scenarios,405", "PUT,'',405", "OPTIONS,api/runs,405", "GET,api/nothing,404",
        "GET,api/scenarios/..%2f..%2fpom,404", "GET,assets/../index.html,404", "GET,assets/%2e%2e/%2e%2e/etc/passwd,404",
        "GET,api/scenarios/small.yaml,404", "GET,api/scenarios/small/,404"})
    void onlyWhatThereIsCanBeAskedForAndOnlyInItsWay(String method, String path, int status) throws Exception {
        HttpResponse<String> answer = site.send(site.request(path).method(method, method.equals("GET") ? BodyPublishers.noBody()
                : BodyPublishers.ofString("{}")).header("Content-Type", "application/json").build());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).startsWith("{\"error\":\"").doesNotContain("Exception", "root:");
        if (status == 405) {
            assertThat(answer.headers().firstValue("Allow")).isPresent();
        }
    }

    @Test
    void everyAnswerCarriesTheHeadersThatProtectThePage() throws Exception {
        for (HttpResponse<String> answer : List.of(site.get(""), site.get("api/scenarios"), site.get("nothing"), site.post("api/runs", "{"),
                site.post("api/runs", Site.VIEW))) {
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'self'", "frame-ancestors 'none'");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(answer.headers().firstValue("Content-Type")).isPresent();
        }
    }

    @Test
    void onlyJsonIsTaken() throws Exception {
        HttpResponse<String> form = site.send(site.request("api/runs").header("Content-Type", "text/plain").POST(BodyPublishers.ofString(Site.VIEW))
                .build());
        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(form.body()).isEqualTo("{\"error\":\"given Content-Type text/plain, expected application/json\"}");
    }

    @Test
    void whatIsTooLargeIsNotRead() throws Exception {
        assertThat(site.post("api/runs", " ".repeat(Call.LARGEST_BODY + 1)).statusCode()).isEqualTo(413);
        String chunked = site.raw("POST /api/runs HTTP/1.1\r\nHost: " + host() + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "11000\r\n" + " ".repeat(0x11000) + "\r\n0\r\n\r\n");
        assertThat(chunked).startsWith("HTTP/1.1 413");
        assertThat(site.raw("POST /api/runs HTTP/1.1\r\nHost: " + host() + "\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
        stillAnswers();
    }

    /** JSON and part of what is said of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "                                        | given nothing, expected a view as JSON",
        "{                                       | not JSON in line 1",
        "[]                                      | given a list, expected an object with scenario, arms",
        "null                                    | given nothing, expected an object",
        "{\"scenario\":\"small\"}{}              | not JSON: something follows the view",
        "{\"scenario\":\"small\",\"scenario\":\"roads\"} | not JSON in line 1, column 31: Duplicate field 'scenario'",
        "{\"scenarios\":\"small\"}               | scenarios: unknown key, did you mean scenario?",
        "{\"scenario\":7}                        | scenario: given 7, expected a text",
        "{\"scenario\":\"../small\"}             | there is no scenario ../small",
        "{\"scenario\":\"small\"}                | series: given 0, expected from 1 to 12",
        "{\"scenario\":\"small\",\"series\":[\"tensoin\"]} | series: unknown metric \\\"tensoin\\\", did you mean tension?",
        "{\"scenario\":\"small\",\"series\":[\"tension[sponsor=alpine]\"]} | expected one of the breakdowns of tension: world",
        "{\"scenario\":\"small\",\"series\":[\"tension\"],\"seeds\":1e9} | seeds: given 1.0E9, expected a whole number",
        "{\"scenario\":\"small\",\"series\":[\"tension\"],\"seeds\":99999999999999999999} | seeds: given 99999999999999999999, expected a whole number",
        "{\"scenario\":\"small\",\"series\":[\"tension\"],\"seeds\":0} | seeds: given 0, expected from 1 to 64",
        "{\"scenario\":\"small\",\"series\":[\"tension\"],\"since\":\"now\"} | since: given \\\"now\\\", expected fork or start",
        "{\"scenario\":\"small\",\"series\":[\"tension\"],\"arms\":[{},{},{},{},{}]} | arms: given 5, expected from 0 to 4",
        "{\"scenario\":\"small\",\"series\":[\"tension\"],\"arms\":[{\"policies\":[{\"id\":\"ban\",\"strength\":NaN}]}]} | not JSON in line 1",
        "{\"scenario\":\"small\",\"series\":[\"tension\"],\"arms\":[{\"policies\":[{\"id\":\"ban\",\"strength\":1e999}]}]} | arms[0].policies[0].strength: given",
        "{\"scenario\":\"small\",\"series\":[\"tension\"],\"arms\":[{\"policies\":[{\"id\":\"ban\",\"strength\":-1}]}]} | strength: given -1, expected from 0 to",
        "{\"scenario\":\"small\",\"series\":[\"tension\"],\"arms\":[{\"policies\":[{\"id\":\"ban\"},{\"id\":\"ban\"}]}]} | arms[0].policies[1].id: given ban twice",
        "{\"scenario\":\"small\",\"series\":[\"tension\"],\"parameters\":{\"nations.ALP.home-protection\":1}} | parameters: there is no number nations.ALP",
        "{\"scenario\":\"small\",\"series\":[\"tension\"],\"parameters\":{\"parameters.procurement.noise\":\"1\"}} | given \\\"1\\\", expected a number"})
    void aViewThatIsNoneIsAnsweredByWhatIsWrong(String body, String expected) throws Exception {
        HttpResponse<String> answer = site.post("api/runs", body == null ? "" : body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("{\"error\":\"").contains(expected).doesNotContain("lockstep.", "jackson");
    }

    @Test
    void deepNestingAndLongNumbersAreRefused() throws Exception {
        assertThat(site.post("api/runs", "[".repeat(30_000)).statusCode()).isEqualTo(400);
        assertThat(site.post("api/runs", "{\"seeds\":" + "9".repeat(50_000) + "}").statusCode()).isEqualTo(400);
        assertThat(site.post("api/runs", "{\"scenario\":\"" + "x".repeat(50_000) + "\"}").statusCode()).isEqualTo(400);
        assertThat(site.post("api/runs", "\u0000\u00ff\ufffe").statusCode()).isEqualTo(400);
        stillAnswers();
    }

    @Test
    void slowAndBrokenConnectionsHoldNobodyUp() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int k = 0; k < 30; k++) {
            Socket socket = new Socket("127.0.0.1", site.server.port());
            String half = "POST /api/runs HTTP/1.1\r\nHost: " + host() + "\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{";
            socket.getOutputStream().write((k % 2 == 0 ? half : "GET /api/sc").getBytes(StandardCharsets.US_ASCII));
            slow.add(socket);
        }
        stillAnswers();
        for (Socket socket : slow) {
            socket.setSoLinger(true, 0);
            socket.close();
        }
        assertThat(site.raw("\u0000\u0001 nonsense\r\n\r\n")).doesNotContain("200 OK");
        stillAnswers();
    }

    @Test
    void whoTricklesIsCutOffAndGivesTheThreadsBack() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int k = 0; k < Server.THREADS + 10; k++) {
            Socket socket = new Socket("127.0.0.1", site.server.port());
            socket.getOutputStream().write(("POST /api/runs HTTP/1.1\r\nHost: " + host() + "\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            slow.add(socket);
        }
        long start = System.nanoTime();
        Assertions.assertThatThrownBy(() -> {
            for (int k = 0; k < 300; k++) {
                slow.get(0).getOutputStream().write(' ');
                Thread.sleep(200);
            }
        }).as("after %d s", (System.nanoTime() - start) / 1_000_000_000).isInstanceOf(IOException.class);
        stillAnswers();
        for (Socket socket : slow) {
            socket.close();
        }
    }
}

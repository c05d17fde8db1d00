package lockstep.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A request and its answer, which is given once. */
final class Call {
    static final int LARGEST_BODY = 64 << 10;
    private static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; object-src 'none'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final HttpExchange exchange;
    private boolean answered;

    Call(HttpExchange exchange) {
        this.exchange = exchange;
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
    }

    String method() {
        return exchange.getRequestMethod();
    }

    /** As it was sent, without the query. */
    String path() {
        String path = exchange.getRequestURI().getRawPath();
        return path == null ? "" : path;
    }

    /** A header of the request; "" if there is none. */
    String header(String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    /** How often a header was sent. */
    int count(String name) {
        return exchange.getRequestHeaders().getOrDefault(name, java.util.List.of()).size();
    }

    byte[] body() throws IOException, Wrong {
        if (header("Content-Length").length() > 9 || !header("Content-Length").isEmpty() && Long.parseLong(header("Content-Length")) > LARGEST_BODY) {
            throw new Wrong(Wrong.TOO_LARGE, "expected at most " + LARGEST_BODY + " bytes, given " + header("Content-Length"));
        }
        try (InputStream in = exchange.getRequestBody()) {
            byte[] body = in.readNBytes(LARGEST_BODY + 1);
            if (body.length > LARGEST_BODY) {
                throw new Wrong(Wrong.TOO_LARGE, "expected at most " + LARGEST_BODY + " bytes, given more");
            }
            return body;
        }
    }

    void set(String header, String value) {
        exchange.getResponseHeaders().set(header, value);
    }

    void answer(int status, String type, byte[] body) throws IOException {
        answered = true;
        set("Content-Type", type);
        boolean none = method().equals("HEAD") || status == 304;
        if (none && status != 304) {
            set("Content-Length", String.valueOf(body.length));
        }
        if (none) {
            // What is not read to its end, be it nothing, makes the server close the connection, which the browser believes to be open.
            exchange.getRequestBody().close();
        }
        exchange.sendResponseHeaders(status, none || body.length == 0 ? -1 : body.length);
        if (!none) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    void answer(String type, String text) throws IOException {
        answer(200, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Starts an answer that comes in parts. */
    OutputStream stream(String type) throws IOException {
        answered = true;
        set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    boolean answered() {
        return answered;
    }

    void close() {
        exchange.close();
    }
}

package lockstep.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Sends each request where it belongs, after {@link Guard}, and turns whatever goes wrong into a message. */
final class Routes implements HttpHandler {
    private final Guard guard;
    private final Consumer<String> log;
    private final Map<String, Map<String, Page>> pages = new TreeMap<>();

    /** Answers a request. */
    @FunctionalInterface
    interface Page {
        void answer(Call call) throws IOException, Wrong;
    }

    Routes(Guard guard, Consumer<String> log) {
        this.guard = guard;
        this.log = log;
    }

    Routes get(String path, Page page) {
        pages.computeIfAbsent(path, p -> new TreeMap<>()).put("GET", page);
        pages.get(path).put("HEAD", page);
        return this;
    }

    Routes post(String path, Page page) {
        pages.computeIfAbsent(path, p -> new TreeMap<>()).put("POST", page);
        return this;
    }

    @Override public void handle(HttpExchange exchange) {
        Call call = new Call(exchange);
        try {
            guard.check(call);
            page(call).answer(call);
        } catch (Wrong wrong) {
            complain(call, wrong);
        } catch (IOException gone) {
            call.close();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
            log.accept("unexpected error: " + bug);
            complain(call, new Wrong(Wrong.FAILED, "unexpected error: " + bug));
        } finally {
            call.close();
        }
    }

    private Page page(Call call) throws Wrong {
        Map<String, Page> methods = pages.get(call.path());
        if (methods == null) {
            throw new Wrong(Wrong.NOT_FOUND, "there is nothing at " + shown(call.path()));
        }
        Page page = methods.get(call.method());
        if (page == null) {
            call.set("Allow", String.join(", ", methods.keySet()));
            throw new Wrong(Wrong.METHOD, "given " + shown(call.method()) + ", expected " + String.join(" or ", methods.keySet()));
        }
        return page;
    }

    private static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "..." : text;
    }

    private void complain(Call call, Wrong wrong) {
        try {
            if (!call.answered()) {
                byte[] body = Json.error(wrong.getMessage()).getBytes(StandardCharsets.UTF_8);
                call.set("Connection", "close");
                call.answer(wrong.status(), "application/json; charset=utf-8", body);
            }
        } catch (IOException gone) {
            call.close();
        }
    }
}

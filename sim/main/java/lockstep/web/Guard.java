package lockstep.web;

import java.util.List;
import java.util.Locale;

/**
 * Lets in only what this machine's own page sends: the name in Host stops pages elsewhere that make a name of theirs point here, the Origin stops
 * forms and scripts of other pages.
 */
final class Guard {
    private final List<String> hosts;
    private final List<String> origins;

    Guard(int port) {
        hosts = List.of("127.0.0.1:" + port, "localhost:" + port);
        origins = hosts.stream().map(host -> "http://" + host).toList();
    }

    void check(Call call) throws Wrong {
        if (call.count("Host") != 1 || !hosts.contains(call.header("Host").toLowerCase(Locale.ROOT))) {
            throw new Wrong(Wrong.FORBIDDEN, "this server answers only at http://" + hosts.get(0));
        }
        if (call.count("Origin") > 0 && !(call.count("Origin") == 1 && origins.contains(call.header("Origin")))) {
            throw new Wrong(Wrong.FORBIDDEN, "this server answers only its own page");
        }
        if (call.method().equals("POST")) {
            String site = call.header("Sec-Fetch-Site");
            if (!List.of("", "same-origin", "none").contains(site)) {
                throw new Wrong(Wrong.FORBIDDEN, "this server answers only its own page");
            }
            String type = call.header("Content-Type").toLowerCase(Locale.ROOT).replaceAll("\\s*;.*", "").trim();
            if (!type.equals("application/json")) {
                throw new Wrong(Wrong.MEDIA, "given Content-Type " + (type.isEmpty() ? "none" : type) + ", expected application/json");
            }
        }
    }
}

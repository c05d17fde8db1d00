package lockstep.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The files of the page: a fixed list of resources, read when the program starts. */
final class Assets {
    private static final String FOLDER = "lockstep/web/";
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"), Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"), Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("geojson", "application/geo+json; charset=utf-8"), Map.entry("map", "application/json; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"), Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"), Map.entry("woff2", "font/woff2"));

    private final List<Asset> all = new ArrayList<>();

    /** A file: where it is asked for, what it is, and what tells its versions apart. */
    private record Asset(String path, String type, byte[] content, String tag) implements Routes.Page {

        @Override public void answer(Call call) throws IOException {
            call.set("ETag", tag);
            call.set("Cache-Control", "no-cache");
            if (call.header("If-None-Match").contains(tag)) {
                call.answer(304, type, new byte[0]);
            } else {
                call.answer(200, type, content);
            }
        }
    }

    Assets() throws IOException {
        add("/", FOLDER + "index.html");
        for (String line : new String(resource(FOLDER + "assets.txt"), StandardCharsets.UTF_8).split("\n")) {
            String[] parts = line.trim().split("\\s+");
            if (parts.length == 2) {
                add("/assets/" + parts[0], parts[1]);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalStateException("assets.txt: expected a name and a resource, given " + line);
            }
        }
    }

    private void add(String path, String resource) throws IOException {
        byte[] content = resource(resource);
        String type = TYPES.get(resource.substring(resource.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalStateException("assets.txt: expected a file of a known type, given " + resource);
        }
        try {
            String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 8);
            all.add(new Asset(path, type, content, '"' + digest + '"'));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Expected a resource " + name + " in the program, found none");
            }
            return in.readAllBytes();
        }
    }

    void into(Routes routes) {
        all.forEach(asset -> routes.get(asset.path, asset));
    }
}

package lockstep.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a folder of results, bit by bit; the log and the locks, which are no results, are left out.
 *
 * @param files hash of each, by its path in the folder
 * @param bytes of all of them
 */
public record Fingerprint(Map<String, String> files, long bytes) {

    /** Of what a folder holds now. */
    public static Fingerprint of(Path folder) throws IOException {
        Layout layout = new Layout(folder);
        List<Path> results;
        try (Stream<Path> found = Files.walk(folder)) {
            results = found.filter(Files::isRegularFile).filter(f -> !f.equals(layout.log()) && !f.equals(layout.claims())).sorted().toList();
        }
        Map<String, String> files = new TreeMap<>();
        long bytes = 0;
        for (Path file : results) {
            byte[] content = Files.readAllBytes(file);
            files.put(folder.relativize(file).toString().replace('\\', '/'), sha(content));
            bytes += content.length;
        }
        return new Fingerprint(files, bytes);
    }

    /** One hash of all of them. */
    public String hash() {
        return sha(files.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Files that one has and the other lacks, or has otherwise; in order. */
    public List<String> differences(Fingerprint other) {
        return Stream.concat(files.keySet().stream(), other.files.keySet().stream()).distinct().sorted()
                .filter(file -> !java.util.Objects.equals(files.get(file), other.files.get(file))).toList();
    }

    static String sha(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

package lockstep.experiment;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A folder that receives the files of one piece of work. Each file appears under its name only when it is complete. */
public final class ResultFolder {
    private final Path path;

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it. */
        void to(Writer writer) throws IOException;
    }

    private ResultFolder(Path path) {
        this.path = path;
    }

    /** A new folder of its own below a root: {@code name}, or {@code name-2} and so on if that is taken. */
    public static ResultFolder free(Path root, String name) throws IOException {
        Files.createDirectories(root);
        for (int k = 1;; k++) {
            Path candidate = root.resolve(k == 1 ? name : name + "-" + k);
            try {
                return new ResultFolder(Files.createDirectory(candidate));
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
    }

    /**
     * A folder of a given name, made if it is not there.
     *
     * @param force whether files already in it may be replaced
     * @throws FileAlreadyExistsException if it holds anything and may not
     */
    public static ResultFolder at(Path folder, boolean force) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString(), null, "is a file, not a folder");
        }
        Files.createDirectories(folder);
        try (Stream<Path> entries = Files.list(folder)) {
            if (!force && entries.findAny().isPresent()) {
                throw new FileAlreadyExistsException(folder.toString(), null, "holds files already");
            }
        }
        return new ResultFolder(folder);
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Writes a file: first under a temporary name, then renamed. */
    public Path write(String name, Content content) throws IOException {
        Path target = path.resolve(name);
        Path temporary = path.resolve("." + name + ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
                content.to(writer);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return target;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

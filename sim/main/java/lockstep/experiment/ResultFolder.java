package lockstep.experiment;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder that receives the files of one piece of work. Each file appears under its name only when it is complete. */
public final class ResultFolder {
    private final Path path;
    /** Folders that did not exist before, the innermost first: they go again if nothing is written. */
    private final List<Path> made;

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it. */
        void to(Writer writer) throws IOException;
    }

    private ResultFolder(Path path, List<Path> made) {
        this.path = path;
        this.made = made;
    }

    /** A new folder of its own below a root: {@code name}, or {@code name-2} and so on if that is taken. */
    public static ResultFolder free(Path root, String name) throws IOException {
        make(root);
        for (int k = 1;; k++) {
            Path candidate = root.resolve(k == 1 ? name : name + "-" + k);
            try {
                return new ResultFolder(Files.createDirectory(candidate), List.of(candidate));
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
    }

    /**
     * A folder of a given name. If it is not there, it is made when the first file is written; that it can be is tried at once.
     *
     * @param force whether files already in it may be replaced
     * @throws FileAlreadyExistsException if it holds anything and may not
     * @throws FolderException            if it cannot be made or written to
     */
    public static ResultFolder at(Path folder, boolean force) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString(), null, "is a file, not a folder");
        }
        List<Path> made = canBe(folder);
        if (!made.isEmpty()) {
            return new ResultFolder(folder, made);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            if (!force && entries.findAny().isPresent()) {
                throw new FileAlreadyExistsException(folder.toString(), null, "holds files already");
            }
        }
        return new ResultFolder(folder, made);
    }

    /**
     * Makes sure that a folder can be made or written to, and leaves nothing behind.
     *
     * @return folders that would have to be made, the innermost first
     * @throws FolderException if not
     */
    public static List<Path> canBe(Path folder) throws FolderException {
        List<Path> made = make(folder);
        if (!Files.isWritable(folder)) {
            throw new FolderException("cannot write to folder " + folder, null);
        }
        discard(made);
        return made;
    }

    private static List<Path> make(Path folder) throws FolderException {
        List<Path> missing = new ArrayList<>();
        for (Path p = folder.toAbsolutePath().normalize(); p != null && !Files.exists(p); p = p.getParent()) {
            missing.add(p);
        }
        try {
            Files.createDirectories(folder);
            return missing;
        } catch (IOException e) {
            discard(missing);
            throw new FolderException("cannot create folder " + folder + ": " + reason(e), e);
        }
    }

    private static String reason(IOException e) {
        String said = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return e instanceof AccessDeniedException ? "permission denied" : said == null ? "the system refuses it" : said;
    }

    private static void discard(List<Path> folders) {
        try {
            for (Path folder : folders) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException inUse) {
            // It holds something by now, which is what it was made for.
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Writes a file, in a folder within if the name says so: first under a temporary name, then renamed. */
    public Path write(String name, Content content) throws IOException {
        Path target = path.resolve(name);
        make(target.getParent());
        Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
                content.to(writer);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
            discard(made);
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

package lockstep.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are there whole or not at all, even if the power goes: written under a temporary name, forced to the disk, renamed. */
final class Durable {
    private Durable() {
    }

    /** Writes a file under the name it is given. */
    @FunctionalInterface
    interface Content {
        /** Writes all of it. */
        void to(Path file) throws IOException;
    }

    /**
     * Writes a file in place of any of that name. The temporary file has one name, so that what a killed writer left is written over; only one
     * writer may be at work on it.
     *
     * @throws IOException if it cannot be, with a message for people; then nothing of it is left
     */
    static void write(Path target, Content content) throws IOException {
        Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            Files.deleteIfExists(temporary);
            content.to(temporary);
            force(temporary, StandardOpenOption.WRITE);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (!System.getProperty("os.name").startsWith("Windows")) {
                force(target.getParent(), StandardOpenOption.READ);
            }
        } catch (IOException | UncheckedIOException failed) {
            discard(temporary);
            throw new IOException("cannot write " + target + ": " + reason(failed), failed);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static void discard(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException stuck) {
            // It could not be written either, which is told; the next writer tries again.
        }
    }

    static String reason(Exception failed) {
        Throwable cause = failed instanceof UncheckedIOException ? failed.getCause() : failed;
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        String said = cause instanceof FileSystemException system && system.getReason() != null ? system.getReason() : cause.getMessage();
        return said == null ? cause.toString() : said;
    }
}

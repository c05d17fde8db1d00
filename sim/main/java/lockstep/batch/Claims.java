package lockstep.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Who works on which chunk: byte k of one empty file is locked by the process that runs chunk k. The system lets go of the locks of a process
 * that is killed, so none can be left behind.
 */
final class Claims implements Closeable {
    /** The byte locked while a folder is set up, past those of all chunks. */
    private static final long SETTING_UP = 1L << 40;
    private static final long PAUSE_MS = 50;

    private final Path file;
    private final FileChannel channel;

    Claims(Path file) throws IOException {
        this.file = file;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException refused) {
            throw new IOException("cannot write to folder " + file.toAbsolutePath().getParent() + ": " + Durable.reason(refused), refused);
        }
    }

    /** The claim on a chunk, to be closed; empty if somebody else has it. */
    Optional<FileLock> of(int chunk) throws IOException {
        return claim(chunk);
    }

    /** The claim on the folder itself, which is waited for. */
    FileLock ofFolder() throws IOException, InterruptedException {
        Optional<FileLock> claim = claim(SETTING_UP);
        while (claim.isEmpty()) {
            Thread.sleep(PAUSE_MS);
            claim = claim(SETTING_UP);
        }
        return claim.get();
    }

    private Optional<FileLock> claim(long position) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(position, 1, false));
        } catch (OverlappingFileLockException here) {
            return Optional.empty();
        } catch (IOException unsupported) {
            throw new IOException("cannot lock " + file + ": " + Durable.reason(unsupported) + "; expected a file system with locks, so "
                    + "that processes can share an experiment", unsupported);
        }
    }

    @Override public void close() throws IOException {
        channel.close();
    }
}

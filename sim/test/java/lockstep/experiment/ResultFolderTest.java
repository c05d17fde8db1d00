package lockstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {
    @TempDir
    private Path root;

    @Test
    void aFreeFolderNeverHoldsOtherResults() throws IOException {
        assertThat(ResultFolder.free(root.resolve("results"), "world-seed1").path()).hasFileName("world-seed1");
        assertThat(ResultFolder.free(root.resolve("results"), "world-seed1").path()).hasFileName("world-seed1-2");
        assertThat(ResultFolder.free(root.resolve("results"), "world-seed1").path()).hasFileName("world-seed1-3");
    }

    @Test
    void resultsAreNotReplacedWithoutForce() throws IOException {
        ResultFolder.at(root, false).write("a.txt", w -> w.write("first"));
        assertThatThrownBy(() -> ResultFolder.at(root, false)).isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("holds files");
        ResultFolder.at(root, true).write("a.txt", w -> w.write("second"));
        assertThat(root.resolve("a.txt")).hasContent("second");
    }

    @Test
    void aFileThatFailedHalfwayIsNotThere() throws IOException {
        ResultFolder folder = ResultFolder.at(root, false);
        assertThatThrownBy(() -> folder.write("a.txt", w -> {
            w.write("half");
            throw new IOException("disk full");
        })).hasMessage("disk full");
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void aFolderAppearsWithItsFirstFileAndNotBefore() throws IOException {
        Path out = root.resolve("deep/er");
        ResultFolder folder = ResultFolder.at(out, false);
        assertThat(root).isEmptyDirectory();
        assertThatThrownBy(() -> folder.write("a.txt", w -> {
            throw new IOException("disk full");
        })).hasMessage("disk full");
        assertThat(root).isEmptyDirectory();
        folder.write("a.txt", w -> w.write("whole"));
        assertThat(out.resolve("a.txt")).hasContent("whole");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamedWithTheReason() throws IOException {
        Path file = Files.writeString(root.resolve("x"), "");
        assertThatThrownBy(() -> ResultFolder.at(file.resolve("y"), false)).isInstanceOf(FolderException.class)
                .hasMessage("cannot create folder " + file.resolve("y") + ": Not a directory");
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws IOException {
        Path file = Files.writeString(root.resolve("x"), "");
        assertThatThrownBy(() -> ResultFolder.at(file, true)).hasMessageContaining("is a file, not a folder");
    }
}

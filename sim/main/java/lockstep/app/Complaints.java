package lockstep.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import lockstep.batch.ResultException;
import lockstep.experiment.FolderException;
import lockstep.scenario.Problem;
import lockstep.scenario.ScenarioException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, once and plainly, and picks the exit code. */
final class Complaints {
    static final int FAILED = 1;
    static final int WRONG_INPUT = 2;

    private Complaints() {
    }

    /** Wrong usage: the message, a guess at what was meant, and where to read more. */
    static int usage(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        // The number options say themselves what they expect; the library's words before that only get in the way.
        err.println("lockstep: " + wrong.getMessage().replaceFirst("^Invalid value for option '(--[a-z]+)'[^:]*: (?=given )", "$1: "));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return WRONG_INPUT;
    }

    /** Something that failed while a command ran. */
    static int failure(Exception failed, CommandLine command, boolean debug) {
        PrintWriter err = command.getErr();
        if (debug) {
            failed.printStackTrace(err);
        }
        if (failed instanceof ScenarioException wrong) {
            problems(wrong.problems(), err);
            return WRONG_INPUT;
        }
        if (failed instanceof InputException) {
            err.println("lockstep: " + failed.getMessage());
            return WRONG_INPUT;
        }
        IOException io = failed instanceof IOException e ? e : failed instanceof UncheckedIOException u ? u.getCause() : null;
        if (io != null) {
            err.println("lockstep: " + file(io));
            boolean input = io instanceof FileAlreadyExistsException || io instanceof FolderException || io instanceof NoSuchFileException
                    || io instanceof ResultException;
            return input ? WRONG_INPUT : FAILED;
        }
        err.println("lockstep: unexpected error: " + failed + (debug ? "" : " (add --debug to see where it happened)"));
        return FAILED;
    }

    /** One line per problem of a scenario. */
    static void problems(List<Problem> problems, PrintWriter err) {
        problems(problems, "scenario", err);
    }

    /** The same of something else that was read. */
    static void problems(List<Problem> problems, String of, PrintWriter err) {
        problems.forEach(err::println);
        err.println("lockstep: " + (problems.size() == 1 ? "1 problem" : problems.size() + " problems") + " in the " + of);
    }

    private static String file(IOException io) {
        if (io instanceof FileAlreadyExistsException taken) {
            return taken.getFile() + " " + (taken.getReason() == null ? "exists already" : taken.getReason())
                    + "; choose another folder with --out, or add --force to replace the results in it";
        }
        if (io instanceof FolderException) {
            return "--out: " + io.getMessage();
        }
        if (io instanceof NoSuchFileException missing) {
            return "expected a file at " + missing.getFile() + ", found none";
        }
        return io.getMessage() == null ? io.toString() : io.getMessage();
    }
}

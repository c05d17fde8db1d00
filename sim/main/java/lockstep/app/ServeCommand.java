package lockstep.app;

import java.awt.Desktop;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import lockstep.live.Refused;
import lockstep.live.Scenes;
import lockstep.live.Workbench;
import lockstep.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The page. */
@Command(name = "serve", description = {"Opens a page in the browser: policies and parameters to move, curves with bands that follow at once.",
    "Only this machine can reach it. It ends with Ctrl-C."},
        footer = {"  lockstep serve", "  lockstep serve --port 8080 --no-browser"})
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", converter = Whole.Port.class, defaultValue = "8099",
            description = "Port of this machine; 0 for any that is free. Default: 8099.")
    private int port;

    @Option(names = "--no-browser", description = "Only print where the page is.")
    private boolean noBrowser;

    @Option(names = "--scenarios", paramLabel = "DIR", defaultValue = "scenarios", description = "Folder with the scenarios. Default: scenarios.")
    private Path folder;

    @Option(names = "--threads", paramLabel = "N", converter = Whole.Threads.class, description = "Runs at a time. Default: one per core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Scenes scenes = scenes();
        scenes.leftOut().forEach(why -> err.println("left out " + why));
        try (Workbench bench = new Workbench(threads); Server server = start(scenes, bench, err)) {
            out.println("Lockstep is at " + server.address() + " (Ctrl-C ends it)");
            out.flush();
            err.flush();
            if (!noBrowser) {
                open(server.address(), out);
            }
            bench.prepare(scenes.at(scenes.all().keySet().iterator().next()));
            new CountDownLatch(1).await();
            return 0;
        } catch (Refused refused) {
            throw new InputException(refused.getMessage());
        }
    }

    private Scenes scenes() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new InputException("--scenarios: expected a folder of scenarios, given " + folder);
        }
        Scenes scenes = new Scenes(folder);
        if (scenes.all().isEmpty()) {
            throw new InputException("--scenarios: expected at least one scenario in " + folder + ", found "
                    + (scenes.leftOut().isEmpty() ? "none" : "none that can be read: " + scenes.leftOut().get(0)));
        }
        return scenes;
    }

    private Server start(Scenes scenes, Workbench bench, PrintWriter err) throws IOException {
        try {
            return new Server(port, scenes, bench, wrong -> {
                err.println("lockstep: " + wrong);
                err.flush();
            });
        } catch (BindException taken) {
            throw new InputException("--port: " + port + " is taken by another program; give another, or 0 for any that is free");
        }
    }

    private static void open(String address, PrintWriter out) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(URI.create(address));
                return;
            }
        } catch (IOException none) {
            // Said below: to the reader it is the same.
        }
        out.println("No browser could be opened; open the address by hand.");
        out.flush();
    }
}

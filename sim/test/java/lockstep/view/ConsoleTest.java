package lockstep.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import lockstep.engine.Run;
import lockstep.engine.Simulation;
import lockstep.engine.WorldDigest;
import lockstep.scenario.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The console on a screen of its own, which nobody sees, in a program of its own, which it ends. */
class ConsoleTest {
    private static final Path PICTURES = Path.of("target/view");
    private static final int PATIENCE_S = 300;

    @TempDir
    private Path folder;

    @Test
    void theConsoleOpensPlaysAndShowsWhatThereIs() throws Exception {
        Files.createDirectories(PICTURES);
        Map<String, String> said = onAScreen();
        Run run = Simulation.of(Scenarios.load(Path.of("scenarios/stacked-deck.yaml"), List.of()).setup()).start(ConsoleDrive.SEED);
        run.to(ConsoleDrive.TICKS);
        assertThat(said).as("the world is that of a run without windows").containsEntry("state", "" + WorldDigest.of(run.world()));
        assertThat(said).containsEntry("ticks", "" + ConsoleDrive.TICKS).containsEntry("seed", "" + ConsoleDrive.SEED)
                .containsEntry("windows", "[Map true, Adoption true, Lock-in, fragmentation, tension true]")
                .containsEntry("lines", "[asia-pacific=20, china=20, europe=20, united-states=20, other=20, lock-in-depth=20, fragmentation=20, "
                        + "tension=20]")
                .containsEntry("nations", "" + run.world().nations.length).containsEntry("inspectors", "[Brazil]")
                .containsEntry("said on err", "");
        assertThat(Integer.parseInt(said.get("pages"))).as("tabs: run, switches, a section each, firms, bodies").isGreaterThan(10);
        for (String name : List.of("inspector", "console")) {
            assertThat(colours(PICTURES.resolve(name + ".png"))).as("colours of " + name).isGreaterThan(100);
        }
    }

    @Test
    void withoutAScreenThereIsOneMessage() throws Exception {
        Path err = folder.resolve("err");
        assertThat(java(err, null, List.of("-Djava.awt.headless=true"), "lockstep.app.Lockstep", "view", "scenarios/stacked-deck.yaml")
                .waitFor()).isEqualTo(2);
        assertThat(Files.readString(err)).isEqualTo("lockstep: expected a screen to open windows on, found none; on a machine without one use "
                + "'lockstep run' or 'lockstep curves', or start it below xvfb-run\n");
    }

    @Test
    void aScreenThatDoesNotAnswerGetsAMessageToo() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "screens are found otherwise on this system");
        Path err = folder.resolve("err");
        assertThat(java(err, ":64999", List.of("-Djava.awt.headless=false"), "lockstep.app.Lockstep", "view", "scenarios/stacked-deck.yaml")
                .waitFor()).isEqualTo(2);
        assertThat(Files.readString(err)).contains("lockstep: expected a screen to open windows on, found one that does not answer");
    }

    private Map<String, String> onAScreen() throws Exception {
        boolean screens = List.of(System.getenv("PATH").split(File.pathSeparator)).stream().anyMatch(p -> Files.isExecutable(Path.of(p, "Xvfb")));
        boolean windows = Files.exists(Path.of(System.getProperty("java.home"), "lib", "libawt_xawt.so"));
        if (!screens || !windows) {
            System.out.println("ConsoleTest: the console is not tested here, for there is no "
                    + (windows ? "Xvfb (apt-get install xvfb)" : "Java that opens windows"));
        }
        assumeTrue(screens && windows, "no screen or no windows");
        Process screen = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1680x1000x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader number = screen.inputReader(StandardCharsets.UTF_8)) {
            return drive(":" + number.readLine());
        } finally {
            screen.destroy();
        }
    }

    private Map<String, String> drive(String display) throws Exception {
        Path err = folder.resolve("err");
        Process drive = java(err, display, List.of("-Djava.util.prefs.userRoot=" + folder, "-Djava.awt.headless=false"),
                ConsoleDrive.class.getName(), PICTURES.toString());
        try {
            List<String> lines = new ArrayList<>();
            Thread reader = new Thread(() -> drive.inputReader(StandardCharsets.UTF_8).lines().forEach(lines::add));
            reader.start();
            assertThat(drive.waitFor(PATIENCE_S, TimeUnit.SECONDS)).as("it ends").isTrue();
            reader.join();
            assertThat(drive.exitValue()).as(Files.readString(err)).isZero();
            Map<String, String> said = lines.stream().map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(part -> part[0], part -> part[1], (first, second) -> first, TreeMap::new));
            said.put("said on err", Files.readString(err));
            return said;
        } finally {
            drive.destroyForcibly();
        }
    }

    private static Process java(Path err, String display, List<String> options, String... main) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(main));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        if (display != null) {
            builder.environment().put("DISPLAY", display);
        }
        return builder.start();
    }

    private static int colours(Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        TreeSet<Integer> seen = new TreeSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                seen.add(image.getRGB(x, y));
            }
        }
        return seen.size();
    }
}

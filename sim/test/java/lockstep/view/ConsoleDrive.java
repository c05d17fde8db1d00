package lockstep.view;

import java.awt.AWTException;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.JTabbedPane;
import lockstep.engine.Simulation;
import lockstep.engine.WorldDigest;
import lockstep.scenario.Scenario;
import lockstep.scenario.Scenarios;
import sim.display.Console;
import sim.portrayal.Inspector;
import sim.portrayal.inspector.TabbedInspector;
import sim.util.Double2D;

/**
 * Opens the console on the main scenario, plays some quarters, looks into a nation and says what there is to see, a fact a line. Run in a JVM of
 * its own by {@link ConsoleTest}: MASON's console ends the program when it closes.
 */
final class ConsoleDrive {
    static final int TICKS = 20;
    static final long SEED = 9_000_000_007L;
    static final String NATION = "BRA";

    private final ModelView view;
    private final Model model;
    private final Path pictures;
    private Console console;

    private ConsoleDrive(Model model, Path pictures) {
        this.model = model;
        this.pictures = pictures;
        view = new ModelView(model);
    }

    /** Takes the folder for pictures. */
    public static void main(String[] args) throws Exception {
        Scenario scenario = Scenarios.load(Path.of("scenarios/stacked-deck.yaml"), List.of());
        Model.Source source = changes -> new Model.Made(scenario, Simulation.of(scenario.setup()), List.of());
        new ConsoleDrive(new Model(source, SEED), Path.of(args[0])).drive();
    }

    private void drive() throws Exception {
        EventQueue.invokeAndWait(() -> {
            console = view.console();
            console.setVisible(true);
        });
        console.setWhenShouldPause(TICKS);
        EventQueue.invokeAndWait(console::pressPlay);
        while (model.run().tick() < TICKS || console.getPlayState() != Console.PS_PAUSED) {
            Thread.sleep(50);
        }
        EventQueue.invokeAndWait(this::inspect);
        Thread.sleep(1500);
        say("ticks", model.run().tick());
        say("seed", model.wholeSeed());
        say("state", WorldDigest.of(model.run().world()));
        say("windows", console.getAllFrames().stream().map(frame -> ((JFrame) frame).getTitle() + " " + ((JFrame) frame).isShowing()).toList());
        say("lines", view.curves().drawn());
        say("nations", view.map().scene().nations.getAllObjects().size());
        say("inspectors", console.getAllInspectors().stream().map(i -> ((Inspector) i).getTitle()).toList());
        TabbedInspector tabs = (TabbedInspector) console.getModelInspector();
        say("pages", tabs.inspectors.size());
        picture("inspector");
        EventQueue.invokeAndWait(() -> {
            choose(console.getTabPane(), "Model");
            choose(tabs.tabs, "procurement");
        });
        Thread.sleep(1500);
        picture("console");
        EventQueue.invokeAndWait(console::doClose);
    }

    /** As a click on the nation would. */
    private void inspect() {
        Double2D at = view.map().scene().node(model.run().world().frame.nationIndex().get(NATION)).at();
        double scale = view.map().display().insideDisplay.width / Scene.WIDTH;
        Rectangle2D.Double click = new Rectangle2D.Double(at.x * scale, at.y * scale, 1, 1);
        view.map().display().createInspectors(click, view);
        choose(console.getTabPane(), "Inspectors");
    }

    private static void choose(JTabbedPane tabs, String title) {
        tabs.setSelectedIndex(tabs.indexOfTab(title));
    }

    private void picture(String name) throws IOException, AWTException {
        Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        ImageIO.write(new Robot().createScreenCapture(screen), "png", pictures.resolve(name + ".png").toFile());
    }

    private static void say(String what, Object value) {
        System.out.println(what + "=" + value);
    }
}

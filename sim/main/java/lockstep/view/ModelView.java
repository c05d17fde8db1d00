package lockstep.view;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.JFrame;
import sim.display.Console;
import sim.display.Controller;
import sim.display.GUIState;
import sim.engine.SimState;
import sim.portrayal.Inspector;
import sim.util.gui.Utilities;

/** What MASON's console shows of a {@link Model}. Works without windows too, as long as no console takes it up. */
public final class ModelView extends GUIState {
    private static final int CHART_WIDTH = 550;
    private static final int CHART_HEIGHT = 400;
    private static final int CONSOLE_WIDTH = 560;
    /** Held, since settings of loggers that nobody holds are forgotten. */
    private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

    private final Model model;
    private final Stacks stacks;
    private final CountDownLatch closed = new CountDownLatch(1);
    private MapDisplay map;
    private Curves curves;

    /** Of a model. */
    public ModelView(Model model) {
        super(model);
        this.model = model;
        stacks = new Stacks(model);
    }

    /** Opens the console and its windows, and waits until it is closed; MASON may end the program then. */
    public static void open(Model model) throws InterruptedException {
        ModelView view = new ModelView(model);
        java.awt.EventQueue.invokeLater(() -> view.console().setVisible(true));
        view.closed.await();
    }

    /** A console, not yet visible. A seed that changes by itself would hide what a change of a parameter does. */
    Console console() {
        // They would tell that they made a folder for MASON's settings.
        PREFERENCES.setLevel(Level.WARNING);
        Console console = new Console(this);
        console.setIncrementSeedOnStop(false);
        console.setTitle(getName());
        console.setBounds(map.frame().getWidth(), 0, CONSOLE_WIDTH, map.frame().getHeight() + CHART_HEIGHT);
        return console;
    }

    /** Name for MASON's windows. */
    public static String getName() {
        return "Lockstep";
    }

    /** Text for MASON's tab "About". */
    public static Object getInfo() {
        return "<html><body><h2>Lockstep</h2><p>How digital standards are adopted and locked in. Press play. A click on the map inspects a "
                + "nation or a line; the tab <b>Model</b> has the seed, switches, parameters, firms and bodies. Changes take effect at the "
                + "next start. The same scenario and seed give the numbers of <code>lockstep run</code>.</p><p>Map: Natural Earth, public domain.</p></body></html>";
    }

    @Override public void init(Controller controller) {
        super.init(controller);
        map = new MapDisplay(this, model, stacks);
        curves = new Curves(model);
        show(controller, map.frame(), 0, 0);
        List<JFrame> charts = curves.frames();
        for (int c = 0; c < charts.size(); c++) {
            show(controller, charts.get(c), c * CHART_WIDTH, map.frame().getHeight());
            charts.get(c).setSize(CHART_WIDTH, CHART_HEIGHT);
        }
        map.begin();
    }

    private static void show(Controller controller, JFrame frame, int x, int y) {
        controller.registerFrame(frame);
        frame.setLocation(x, y);
        frame.setVisible(true);
    }

    @Override public void start() {
        super.start();
        if (map == null) {
            return;
        }
        model.refusal().ifPresent(why -> Utilities.inform("These changes make no scenario and were dropped", why, null));
        curves.begin();
        // Before the display draws itself, which schedules that when it begins.
        scheduleRepeatingImmediatelyAfter(this::update);
        map.begin();
    }

    private void update(SimState state) {
        map.update();
        curves.update(state.schedule.getSteps());
    }

    /** Runs a tick; a run that fails is told and ended. */
    @Override public boolean step() {
        try {
            return super.step();
        } catch (RuntimeException failed) {
            Utilities.informOfError(failed, "The run failed at quarter " + model.run().tick() + ", seed " + model.wholeSeed(), null);
            model.kill();
            return false;
        }
    }

    @Override public Inspector getInspector() {
        return new ModelTab(model, stacks).inspector(this);
    }

    /** Checkpoints of MASON's are not kept: a run is repeated from its scenario and seed. */
    @Override public boolean validSimState(SimState state) {
        return false;
    }

    @Override public void quit() {
        super.quit();
        if (map != null) {
            map.quit();
        }
        closed.countDown();
    }

    MapDisplay map() {
        return map;
    }

    Curves curves() {
        return curves;
    }

    Stacks stacks() {
        return stacks;
    }
}

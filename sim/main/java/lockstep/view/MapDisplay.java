package lockstep.view;

import javax.swing.Box;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.portrayal.continuous.ContinuousPortrayal2D;
import sim.portrayal.network.NetworkPortrayal2D;
import sim.portrayal.network.SpatialNetwork2D;

/** MASON's display of the map, with its layers and a choice of domain. */
final class MapDisplay {
    private static final double WIDTH = 1080;
    private static final String FIRST = "telecom";

    private final Display2D display;
    private final JFrame frame;
    private final Stacks stacks;
    private final Scene scene;
    private final JComboBox<String> domain;
    private final ContinuousPortrayal2D nations = new ContinuousPortrayal2D();
    private final NetworkPortrayal2D deployments = new NetworkPortrayal2D();
    private final NetworkPortrayal2D blocs = new NetworkPortrayal2D();

    MapDisplay(GUIState gui, Model model, Stacks stacks) {
        this.stacks = stacks;
        scene = new Scene(stacks);
        domain = new JComboBox<>(stacks.frame().domainIds().toArray(String[]::new));
        domain.setSelectedItem(FIRST);
        domain.setToolTipText("Domain of which the map shows the leading stack");
        display = new Display2D(WIDTH, WIDTH * Scene.HEIGHT / Scene.WIDTH, gui);
        display.setBackdrop(Colours.SEA);
        display.attach(new LandPortrayal(scene), "Land not in the scenario");
        display.attach(nations, "Nations by leading stack");
        display.attach(blocs, "Blocs (leader to member)", false);
        display.attach(deployments, "Deployments (patron to nation)");
        display.attach(new Legend(model, this::domain), "Legend");
        display.header.add(Box.createHorizontalStrut(12));
        display.header.add(new JLabel("Domain "));
        display.header.add(domain);
        domain.addActionListener(chosen -> display.repaint());
        frame = display.createFrame();
        frame.setTitle("Map");
    }

    JFrame frame() {
        return frame;
    }

    /** The domain that is shown. */
    int domain() {
        return Math.max(0, domain.getSelectedIndex());
    }

    /** Shows the world of a run that begins. */
    void begin() {
        scene.begin();
        nations.setField(scene.nations);
        nations.setPortrayalForAll(new NationPortrayal(stacks, this::domain));
        deployments.setField(new SpatialNetwork2D(scene.nations, scene.deployments));
        deployments.setPortrayalForAll(new LinkPortrayal());
        blocs.setField(new SpatialNetwork2D(scene.nations, scene.blocs));
        blocs.setPortrayalForAll(new LinkPortrayal());
        display.reset();
        display.repaint();
    }

    /** Follows the world after a tick; MASON then draws it. */
    void update() {
        scene.update();
    }

    Scene scene() {
        return scene;
    }

    Display2D display() {
        return display;
    }

    void quit() {
        frame.dispose();
    }
}

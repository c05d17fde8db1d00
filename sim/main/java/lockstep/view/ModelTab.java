package lockstep.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.JTabbedPane;
import lockstep.agent.World;
import sim.display.GUIState;
import sim.portrayal.inspector.TabbedInspector;

/** The tab "Model" of MASON's console: the run, switches, parameters, and all firms and bodies to look into. */
final class ModelTab {
    private final Model model;
    private final Stacks stacks;

    ModelTab(Model model, Stacks stacks) {
        this.model = model;
        this.stacks = stacks;
    }

    TabbedInspector inspector(GUIState gui) {
        TabbedInspector tabs = new TabbedInspector();
        tabs.tabs.setTabPlacement(JTabbedPane.LEFT);
        for (Inspected page : pages()) {
            tabs.addInspector(page.inspector(gui), page.name());
        }
        return tabs;
    }

    /** What the tabs show, in their order. */
    List<Inspected> pages() {
        List<Inspected> pages = new ArrayList<>();
        pages.add(new Inspected("Run", run()));
        pages.add(new Inspected("Switches", new Settings(model).switches()));
        new Settings(model).parameters().forEach((section, list) -> pages.add(new Inspected(section, List.copyOf(list))));
        World world = stacks.world();
        pages.add(new Inspected("Firms", Arrays.stream(world.firms).map(f -> Property.inspected(f.id, FirmLines.of(stacks, f.index))).toList()));
        pages.add(new Inspected("Bodies", Arrays.stream(world.bodies).map(b -> Property.inspected(b.id, BodyLines.of(stacks, b.index))).toList()));
        return pages;
    }

    private List<Property> run() {
        return List.of(
                Property.text("Scenario", "Its title", () -> model.scenario().setup().title()),
                Property.text("File", "Where it was read from", () -> model.scenario().file().toString()),
                new Property("Seed", "All 64 bits of the seed of the next run; the one under \"Console\" keeps 32 bits and counts only when changed",
                        long.class, model::wholeSeed, null, given -> model.seed((Long) given)),
                Property.text("Quarters done", "Of those of the scenario", () -> model.run().tick() + " of "
                        + model.scenario().setup().clock().ticks()),
                Property.text("Changes", "What will differ from the file; changes take effect at the next start", () -> model.changes().isEmpty()
                        ? "none" : model.changes().toString()),
                Property.text("Policies", "In force, from the command line", model::policies));
    }
}

package lockstep.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lockstep.agent.Nation;
import lockstep.agent.World;
import lockstep.map.EqualEarth;
import lockstep.map.Place;
import lockstep.scenario.ScenarioException;
import org.junit.jupiter.api.Test;
import sim.field.network.Edge;
import sim.util.Bag;
import sim.util.Double2D;

class SceneTest {
    private static Scene scene(String file, int ticks, Model[] kept) throws ScenarioException {
        Model.Made made = ModelTest.made(Path.of(file), List.of());
        Model model = new Model(changes -> made, 2);
        Stacks stacks = new Stacks(model);
        Scene scene = new Scene(stacks);
        model.start();
        model.run().to(ticks);
        scene.begin();
        kept[0] = model;
        return scene;
    }

    @Test
    void everyNationLiesWhereItIs() throws ScenarioException {
        Model[] model = new Model[1];
        Scene scene = scene("scenarios/stacked-deck.yaml", 0, model);
        assertThat(scene.nations.getAllObjects().numObjs).isEqualTo(model[0].run().world().nations.length);
        Double2D at = scene.node(model[0].run().world().frame.nationIndex().get("KEN")).at();
        assertThat(at.distance(EqualEarth.of(new Place(38, 0.5)).x + EqualEarth.HALF_WIDTH,
                EqualEarth.of(new Place(38, 0.5)).y + EqualEarth.HALF_HEIGHT)).as("from the middle of Kenya").isLessThan(0.05);
        assertThat(scene.empty).as("land of no nation, such as Greenland").isNotEmpty();
    }

    @Test
    void everyDealOfSizeIsALineFromItsPatron() throws ScenarioException {
        Model[] model = new Model[1];
        Scene scene = scene("scenarios/stacked-deck.yaml", 12, model);
        World world = model[0].run().world();
        long deals = Arrays.stream(world.programmes).flatMap(p -> Arrays.stream(world.nations)
                .filter(n -> n.recentDeals(p.index) >= 0.02 && n.index != world.frame.homes()[p.patrons[0]])).count();
        Set<Object> lines = new HashSet<>();
        for (Nation nation : world.nations) {
            Bag out = scene.deployments.getEdgesOut(scene.node(nation.index));
            for (int e = 0; e < out.numObjs; e++) {
                lines.add(out.objs[e]);
                assertThat(Arrays.stream(world.programmes).map(p -> world.frame.homes()[p.patrons[0]])).contains(nation.index);
            }
        }
        assertThat(deals).isPositive();
        assertThat(lines).hasSize((int) deals).allMatch(line -> ((Link) ((Edge) line).info).text().contains("USD bn"));
    }

    @Test
    void everyMemberOfALedBlocIsTiedToItsLeader() throws ScenarioException {
        Model[] model = new Model[1];
        Scene scene = scene("scenarios/stacked-deck.yaml", 4, model);
        World world = model[0].run().world();
        Arrays.stream(world.blocs).filter(bloc -> bloc.leader() >= 0).forEach(bloc -> assertThat(
                scene.blocs.getEdges(scene.node(bloc.leader()), null).numObjs).as(bloc.id())
                .isEqualTo((int) Arrays.stream(world.nations).filter(n -> bloc.has(n) && n.index != bloc.leader()).count()));
    }

    @Test
    void madeUpNationsLieSideBySideOnTheSheet() throws ScenarioException {
        Model[] model = new Model[1];
        Scene scene = scene("scenarios/synthetic-200.yaml", 0, model);
        Set<Double2D> places = new HashSet<>();
        for (Nation nation : model[0].run().world().nations) {
            Double2D at = scene.node(nation.index).at();
            places.add(at);
            assertThat(at.x).isBetween(0.0, Scene.WIDTH);
            assertThat(at.y).isBetween(0.0, Scene.HEIGHT);
        }
        assertThat(places).hasSize(model[0].run().world().nations.length);
        assertThat(scene.empty).as("no land of a world that is not drawn").isEmpty();
    }
}

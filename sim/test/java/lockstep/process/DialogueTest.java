package lockstep.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import lockstep.agent.World;
import lockstep.policy.Dial;
import lockstep.policy.WorldLever;
import org.junit.jupiter.api.Test;

/** Parties are north (nation and home 0) and south (1); c (2) is in the north's bloc, d (3) in none. */
class DialogueTest {
    private final Dialogue dialogue = new Dialogue();

    private static SecurityWorlds worlds() {
        SecurityWorlds worlds = SecurityWorlds.ofTwoLeaders().set("misperception", 0.4);
        worlds.nation("c").bloc(SecurityWorlds.NORTH);
        worlds.nation("d");
        return worlds;
    }

    /** A dialogue of scope 0.8, a quarter of it not understood, half of the agenda open: 0.3 of misperception. */
    private static World talking(SecurityWorlds worlds, double regularity, double spread) {
        World world = worlds.build();
        new WorldLever.Dialogue(List.of("north", "south"), 0.8, 0.25, 0.5, regularity, spread).move(world.dials, 1);
        return world;
    }

    private void year(World world) {
        dialogue.step(world);
        world.tick += 4;
        world.flows.clear();
    }

    @Test
    void aMeetingTakesItsShareOfWhatPartiesMisperceive() {
        World world = talking(worlds(), 0, 0);
        dialogue.step(world);
        assertThat(world.talks.understood(0, 1)).isCloseTo(0.3, within(1e-12));
        assertThat(world.talks.understood(1, 0)).isCloseTo(0.3, within(1e-12));
        assertThat(java.util.Arrays.stream(world.talks.understood).filter(u -> u != 0)).hasSize(2);
        assertThat(world.flows.meetingsDue).isEqualTo(1);
        assertThat(world.flows.meetingsHeld).isEqualTo(1);
        world.tick = 4;
        dialogue.step(world);
        assertThat(world.talks.understood(0, 1)).isCloseTo(1 - 0.7 * 0.7, within(1e-12));
        // Within the year nobody meets.
        world.tick = 5;
        dialogue.step(world);
        assertThat(world.talks.understood(0, 1)).isCloseTo(1 - 0.7 * 0.7, within(1e-12));
    }

    @Test
    void tensionFallsByWhatIsNoLongerMisperceived() {
        World silent = worlds().build();
        World world = talking(worlds(), 0, 0);
        dialogue.step(world);
        new Tension().start(silent);
        new Tension().start(world);
        assertThat(silent.tension).isCloseTo(0.4 * 0.5, within(1e-12));
        assertThat(world.tension).isCloseTo(0.4 * 0.5 * 0.7, within(1e-12));
        assertThat(world.trueHostility).isEqualTo(silent.trueHostility);
    }

    @Test
    void biasFallsLikewiseAndTheErrorDoesNot() {
        World silent = worlds().set("riskBias", 0.4).set("riskBaseline", 0.1).build();
        World world = talking(worlds().set("riskBias", 0.4).set("riskBaseline", 0.1), 0, 0);
        dialogue.step(world);
        new PerceivedRisk().start(silent);
        new PerceivedRisk().start(world);
        assertThat(silent.nations[0].risk(1)).isCloseTo(0.1 + 0.2, within(1e-12));
        assertThat(world.nations[0].risk(1)).isCloseTo(0.1 + 0.14, within(1e-12));
        assertThat(world.nations[3].risk(1)).isEqualTo(silent.nations[3].risk(1));
    }

    @Test
    void membersOfAPartysBlocTakeOverAShare() {
        World world = talking(worlds(), 0, 0.5);
        dialogue.step(world);
        assertThat(world.talks.understood(2, 1)).isCloseTo(0.15, within(1e-12));
        assertThat(world.talks.understood(3, 1)).isZero();
        assertThat(world.talks.understood(0, 1)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void whatIsUnderstoodIsForgotten() {
        World world = talking(worlds().set("misperceptionReturn", 0.5), 0, 0);
        dialogue.step(world);
        world.dials = MarketWorlds.board(world);
        world.tick = 4;
        dialogue.step(world);
        assertThat(world.talks.understood(0, 1)).isCloseTo(0.3 * Math.exp(-0.5), within(1e-12));
        assertThat(world.flows.meetingsDue).isEqualTo(1);
    }

    /** Whether the meeting after a year with a shock is held. */
    private boolean held(double regularity, java.util.function.Consumer<World> shock) {
        World world = talking(worlds(), regularity, 0);
        year(world);
        world.tick = 2;
        shock.accept(world);
        dialogue.step(world);
        world.flows.clear();
        world.tick = 4;
        dialogue.step(world);
        assertThat(world.flows.meetingsDue).isEqualTo(1);
        return world.flows.meetingsHeld == 1;
    }

    @Test
    void anIncidentOrANewRestrictionOrDenialEndsAMeetingThatIsNotRegular() {
        assertThat(held(0, w -> { })).isTrue();
        assertThat(held(0, w -> w.flows.struck[0] = 2)).isFalse();
        assertThat(held(0, w -> w.flows.struck[1] = 1)).isFalse();
        assertThat(held(0, w -> w.nations[1].restricted(0, 1))).isFalse();
        assertThat(held(0, w -> w.dials.move(Dial.CLOSED, 1, List.of("north"), List.of("d0"), List.of("south")))).isFalse();
        // Between others, or of old, it is no shock.
        assertThat(held(0, w -> w.flows.struck[3] = 2)).isTrue();
        assertThat(held(1, w -> w.flows.struck[0] = 2)).isTrue();
    }

    @Test
    void aRestrictionThatStandsIsNoShockInLaterYears() {
        World world = talking(worlds(), 0, 0);
        world.nations[0].restricted(0, 2);
        year(world);
        assertThat(world.talks.understood(0, 1)).isCloseTo(0.3, within(1e-12));
        year(world);
        assertThat(world.talks.understood(0, 1)).isCloseTo(0.51, within(1e-12));
    }

    @Test
    void meetingsSurviveShocksAsOftenAsTheyAreRegular() {
        World world = talking(worlds(), 0.3, 0);
        int survived = 0;
        for (int year = 0; year < 1000; year++) {
            world.tick = 4 * year;
            world.flows.clear();
            world.flows.struck[0] = 2;
            dialogue.step(world);
            survived += world.flows.meetingsHeld;
        }
        // Four standard errors of 1,000 lots are 0.058, a false alarm in 16,000.
        assertThat(survived / 1000.0).isCloseTo(0.3, within(0.058));
    }

    @Test
    void withoutDialogueThereIsNothing() {
        World world = worlds().build();
        dialogue.step(world);
        assertThat(world.talks).isNull();
        assertThat(world.copy(world.chance).talks).isNull();
    }
}

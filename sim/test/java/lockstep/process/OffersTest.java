package lockstep.process;

import static lockstep.process.MarketWorlds.ALP;
import static lockstep.process.MarketWorlds.BET;
import static lockstep.process.MarketWorlds.GAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import lockstep.agent.Body;
import lockstep.agent.Nation;
import lockstep.agent.Product;
import lockstep.agent.World;
import org.junit.jupiter.api.Test;

/** A switch that is turned off takes its own term out of the utility of offers, and nothing else. */
class OffersTest {

    /** The term of one product in the eyes of the buyer without vendors. */
    private interface Term {
        double of(World world, Offers offers, Product product);
    }

    private static World stirred(String... overrides) {
        World world = MarketWorlds.small(overrides);
        for (double[] row : world.frame.xi()) {
            Arrays.setAll(row, j -> 0.1 * j - 0.2);
        }
        Nation buyer = world.nations[GAM];
        buyer.alignment(ALP, -0.3);
        buyer.alignment(BET, 0.6);
        buyer.risk(ALP, 0.1);
        buyer.risk(BET, 0.5);
        buyer.recognised(1, 0.7);
        return world;
    }

    private static void differsBy(String module, Term term) {
        World world = stirred();
        Offers with = new Offers(world);
        with.weigh(world.nations[GAM], 0);
        World other = stirred("modules." + module + "=false");
        Offers without = new Offers(other);
        without.weigh(other.nations[GAM], 0);
        boolean counts = false;
        for (Product product : world.frame.products()) {
            double expected = term.of(world, with, product);
            counts |= Math.abs(expected) > 0.01;
            assertThat(with.utility[product.index()] - without.utility[product.index()]).as(product.id())
                    .isCloseTo(expected, within(1e-12));
        }
        assertThat(counts).as("the term matters somewhere").isTrue();
    }

    @Test
    void buyersWithANormOfRightsValueStandardsThatRespectThem() {
        World none = stirred("parameters.procurement.rights-weight=0", "standards.open.rights-risk=0.6");
        World world = stirred("parameters.procurement.rights-weight=0.5", "standards.open.rights-risk=0.6");
        Offers without = new Offers(none);
        Offers with = new Offers(world);
        for (double rights : new double[] {0, 0.8}) {
            none.nations[GAM].rights(rights);
            world.nations[GAM].rights(rights);
            without.weigh(none.nations[GAM], 0);
            with.weigh(world.nations[GAM], 0);
            for (Product product : world.frame.products()) {
                double risk = product.standard() == 0 ? 0.1 : 0.6;
                assertThat(with.utility[product.index()]).as(product.id())
                        .isCloseTo(without.utility[product.index()] - 0.5 * rights * risk, within(1e-12));
            }
        }
    }

    @Test
    void withoutNetworkTheUsersOfAStandardDoNotCount() {
        differsBy("network", (world, offers, product) -> {
            // Everybody uses the common standard, with which the open one works at one half; the weight is 1.
            assertThat(offers.network[product.index()]).isCloseTo(product.standard() == 0 ? 1 : 0.5, within(1e-12));
            return offers.network[product.index()];
        });
    }

    @Test
    void withoutSwitchingLeavingIsFree() {
        differsBy("switching", (world, offers, product) -> -offers.switching[product.index()]);
    }

    @Test
    void withoutDeJureNoApprovalCounts() {
        differsBy("de-jure", (world, offers, product) -> {
            Nation buyer = world.nations[GAM];
            double all = 0;
            for (Body body : world.bodies) {
                all += body.authority[0];
            }
            double strength = buyer.recognised(product.standard());
            for (Body body : world.bodies) {
                double inForce = body.inForce[0] + body.inForce[1];
                double recognised = body.seats[GAM] > 0 ? 1 : body.facts.recognitionOutside();
                double authority = body.authority[0] / all * (1 - world.parameters().meetings().authorityLoss() * body.politicization);
                strength += inForce > 0 ? recognised * authority * body.inForce[product.standard()] / inForce : 0;
            }
            // The weight, and more where half the purchases are regulated.
            var weights = world.parameters().procurement();
            return (weights.deJureWeight() + weights.treatyWeight() * 0.5) * Math.min(1, strength);
        });
    }

    @Test
    void withoutAlignmentTheVendorsHomeDoesNotMatter() {
        differsBy("alignment", (world, offers, product) -> product.home() < 0 ? 0 : 0.8 * world.nations[GAM].alignment(product.home()));
    }

    @Test
    void withoutPerceivedRiskNobodyIsFeared() {
        differsBy("perceived-risk", (world, offers, product) ->
                product.home() < 0 ? 0 : -1.2 * 0.8 * world.nations[GAM].risk(product.home()));
    }

    @Test
    void aLowerPriceIsWorthItsWeightInLogs() {
        World world = stirred();
        Offers before = new Offers(world);
        before.weigh(world.nations[GAM], 0);
        world.price[0] *= 0.9;
        Offers after = new Offers(world);
        after.weigh(world.nations[GAM], 0);
        assertThat(after.utility[0] - before.utility[0]).isCloseTo(-2.5 * StrictMath.log(0.9), within(1e-12));
        assertThat(after.utility[1]).isEqualTo(before.utility[1]);
    }

    @Test
    void exportSupportIsForForeignersOnly() {
        World world = stirred();
        int firm = world.frame.firmIndex().get("betacom");
        world.firms[firm].priceSupport[0] = 0;
        double[] none = {utility(world, BET, firm), utility(world, GAM, firm)};
        world.firms[firm].priceSupport[0] = 0.1;
        assertThat(utility(world, BET, firm)).isEqualTo(none[0]);
        assertThat(utility(world, GAM, firm) - none[1]).isCloseTo(-2.5 * StrictMath.log(0.9), within(1e-12));
    }

    private static double utility(World world, int nation, int firm) {
        Offers offers = new Offers(world);
        offers.weigh(world.nations[nation], 0);
        return Arrays.stream(world.frame.products()).filter(p -> p.firm() == firm)
                .mapToDouble(p -> offers.utility[p.index()]).findFirst().orElseThrow();
    }

    @Test
    void newStandardsAreNotOnSaleBeforeTheirDate() {
        World world = stirred();
        Product open = Arrays.stream(world.frame.products()).filter(p -> p.standard() == 1).findFirst().orElseThrow();
        world.tick = 19;
        assertThat(new Offers(world).onSale[open.index()]).isFalse();
        world.tick = 20;
        assertThat(new Offers(world).onSale[open.index()]).isTrue();
    }

    @Test
    void beyondTheCapAHomeLosesByItsExcess() {
        World world = stirred();
        Nation buyer = world.nations[GAM];
        Offers offers = new Offers(world);
        offers.weigh(buyer, 0);
        double before = offers.utility[product(world, "betacom")];
        double cost = offers.switching[product(world, "betacom")];
        // Nine tenths from Betaria, against a cap of 0.7 at weight 1.
        for (int column = 0; column < world.all.columns; column++) {
            buyer.homeBase(0, column, 0);
        }
        buyer.homeBase(0, BET, 0.9 * buyer.installed(0));
        offers.weigh(buyer, 0);
        assertThat(offers.switching[product(world, "betacom")]).isEqualTo(cost);
        assertThat(offers.utility[product(world, "betacom")] - before).isCloseTo(-0.2, within(1e-12));
    }

    private static int product(World world, String firm) {
        return Arrays.stream(world.frame.products()).filter(p -> p.firm() == world.frame.firmIndex().get(firm))
                .findFirst().orElseThrow().index();
    }
}

package lockstep.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransactionsTest {
    private static final int NATIONS = 3;
    private static final int PRODUCTS = 4;
    private static final int SALES = 1000;

    private static Transactions none() {
        return new Transactions(new Flows.Sizes(PRODUCTS, 1, NATIONS, 1, 1, 1, 1));
    }

    private static void book(Transactions trade, int sale) {
        trade.buy(sale % NATIONS, sale / NATIONS % PRODUCTS, 0.1 * sale, 0.01 * sale);
    }

    @Test
    void readingBetweenSalesChangesNoSum() {
        Transactions watched = none();
        Transactions left = none();
        for (int sale = 0; sale < SALES; sale++) {
            book(watched, sale);
            book(left, sale);
            watched.bought(0, 0);
        }
        double sum = 0;
        for (int n = 0; n < NATIONS; n++) {
            for (int j = 0; j < PRODUCTS; j++) {
                assertThat(watched.bought(n, j)).isPositive().isEqualTo(left.bought(n, j));
                sum += left.bought(n, j);
            }
        }
        assertThat(sum).isCloseTo(0.1 * SALES * (SALES - 1) / 2, org.assertj.core.api.Assertions.within(1e-6));
    }

    @Test
    void placesAreThoseOfSalesInTheOrderOfNationsAndProducts() {
        Transactions trade = none();
        trade.buy(2, 1, 3, 0);
        trade.buy(0, 3, 1, 0);
        trade.buy(2, 1, 4, 0);
        assertThat(trade.next(0)).isEqualTo(3);
        assertThat(trade.paid(3)).isEqualTo(1);
        assertThat(trade.next(4)).isEqualTo(2 * PRODUCTS + 1);
        assertThat(trade.paid(2 * PRODUCTS + 1)).isEqualTo(7);
        assertThat(trade.next(2 * PRODUCTS + 2)).isNegative();
        trade.clear();
        assertThat(trade.next(0)).isNegative();
    }

    @Test
    void nothingIsLeftOfTheTickBefore() {
        Transactions trade = none();
        book(trade, 1);
        trade.clear();
        assertThat(trade.bought(1, 0)).isZero();
        book(trade, 1);
        assertThat(trade.bought(1, 0)).isEqualTo(0.1);
        trade.clear();
        assertThat(trade.bought(1, 0)).isZero();
    }
}

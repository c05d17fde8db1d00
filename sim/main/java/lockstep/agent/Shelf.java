package lockstep.agent;

/**
 * All products side by side, for loops that need little of each.
 *
 * @param home     [product] index of the vendor's home, -1 for the fringe
 * @param column   [product] the same as a column of base by home: the fringe is the last
 * @param standard [product]
 * @param firm     [product]
 */
public record Shelf(int[] home, int[] column, int[] standard, int[] firm) {

    /** Of some products in their order, given the number of homes. */
    public static Shelf of(Product[] products, int homes) {
        Shelf shelf = new Shelf(new int[products.length], new int[products.length], new int[products.length], new int[products.length]);
        for (Product product : products) {
            int j = product.index();
            shelf.home[j] = product.home();
            shelf.column[j] = product.home() < 0 ? homes : product.home();
            shelf.standard[j] = product.standard();
            shelf.firm[j] = product.firm();
        }
        return shelf;
    }
}

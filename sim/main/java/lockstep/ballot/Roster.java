package lockstep.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A game whose players have names, and the blocs they are in.
 *
 * @param names  [player]
 * @param blocs  names of blocs, each with a member
 * @param blocOf [player] its bloc, -1 for none
 */
public record Roster(Rule rule, Game game, List<String> names, List<String> blocs, List<Integer> blocOf) {

    public Roster {
        if (names.size() != game.players() || blocOf.size() != game.players()) {
            throw new IllegalArgumentException("Expected a name and a bloc for each of " + game.players() + " players, given "
                    + names.size() + " names and " + blocOf.size() + " blocs");
        }
    }

    /** The same with blocs as players, before those who are in none. */
    public Roster ofBlocs() {
        List<String> players = new ArrayList<>(blocs);
        for (int i = 0; i < names.size(); i++) {
            if (blocOf.get(i) < 0) {
                players.add(names.get(i));
            }
        }
        Integer[] own = new Integer[players.size()];
        Arrays.setAll(own, i -> i < blocs.size() ? i : -1);
        return new Roster(rule, game.ofBlocs(blocOf.stream().mapToInt(Integer::intValue).toArray()), players, blocs, List.of(own));
    }
}
